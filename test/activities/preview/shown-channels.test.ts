import { expect, test } from 'vitest';
import { shownChannels } from '../../../activities/preview/shown-channels.ts';
import type { Channel, ChannelRule } from '../../../process/definition/schema.ts';

const shown = (rule: ChannelRule, carried?: readonly Channel[], staysInside = false) =>
  shownChannels(
    {
      loaded: { candidate: { channel: 'sms' }, job: { staysInside } },
      settings: carried ? { carried: new Set(carried) } : {},
    } as never,
    rule,
  );
const choice: ChannelRule = { kind: 'candidate' };

test('a preview passes over a channel that nobody carries, as the sending will', () => {
  expect(shown(choice, ['email', 'sms'])).toEqual(['sms', 'email']);
  expect(shown(choice, ['email'])).toEqual(['email']);
  expect(shown({ kind: 'both' }, ['sms'])).toEqual(['sms']);
  expect(shown(choice)).toEqual(['sms', 'email']);
});

test('what is left to nobody is shown as it was meant, and a rehearsal has both', () => {
  expect(shown({ kind: 'one', channel: 'sms' }, ['email'])).toEqual(['sms']);
  expect(shown(choice, ['email'], true)).toEqual(['sms', 'email']);
});
