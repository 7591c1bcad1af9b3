import { expect, test } from 'vitest';
import { organiserOf } from '../../activities/advance/render-message.ts';

const sender = 'besked@example.test';
const replyAddress = (id: string, own = 'svar@installation.example') => own.replace('@', `+${id}@`);
const from = { name: 'Region Norr', address: 'jobb@region.example' };

test.each([
  ['the installation’s address for answers', { replyAddress }, 'svar+a1@installation.example'],
  ['the installation’s sender, without one', {}, sender],
  [
    'the organisation’s own address for answers',
    { replyAddress, ownMail: { id: 's', from, replyAddress: 'svar@region.example' } },
    'svar+a1@region.example',
  ],
  [
    'the organisation’s own sender, where nobody takes answers in',
    { replyAddress: () => undefined, ownMail: { id: 's', from } },
    from.address,
  ],
])('calendars answer an invitation to %s', (_, settings, organiser) => {
  expect(organiserOf('a1', { sender: `Region <${sender}>`, ...settings })).toBe(organiser);
});
