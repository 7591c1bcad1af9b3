import { expect, test } from 'vitest';
import { outgoingMessage } from '../../../activities/delivery/outgoing-message.ts';

const window = (opens: string, closes: string) => ({ days: [1, 2, 3, 4, 5, 6, 7], opens, closes });
const zone = 'Europe/Stockholm';
const at = (time: string) => Date.parse(`2026-11-25T${time}:00+01:00`);

function spanOf(
  hours: { window: ReturnType<typeof window>; zone: string },
  now: number,
  promise: number | null = null,
) {
  const message = outgoingMessage(
    { messageId: 'one', rendered: { sms: { text: 'Hej' } }, inReplyTo: null, round: 0 },
    { channel: 'sms', to: '+46701740605', from: 'besked@example.test' },
    { hours, now, promise },
  );
  return message.channel === 'sms' ? message.validForSeconds : undefined;
}

test.each([
  ['closes a minute before the window', '08:00', '18:00', '17:00', null, 3_540],
  ['closes a minute before a narrower window', '10:00', '17:30', '17:00', null, 1_740],
  ['lasts five minutes at least', '08:00', '18:00', '17:58', null, 300],
  [
    'ends with the promise where it leaves outside of the window for its sake',
    '08:00',
    '18:00',
    '20:00',
    '22:00',
    7_200,
  ],
])('an SMS %s', (_, opens, closes, now, promise, expected) => {
  const span = spanOf({ window: window(opens, closes), zone }, at(now), promise === null ? null : at(promise));
  expect(span).toBe(expected);
});
