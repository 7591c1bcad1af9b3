import { expect, test } from 'vitest';
import type { Outgoing } from '../../../activities/delivery/load-delivery.ts';
import { quietUntil } from '../../../activities/delivery/next-step.ts';
import { standardWindow } from '../../../process/calendar/calendar.ts';
import type { Purpose } from '../../../process/interpreter/contract.ts';
import { at, local } from '../../process/interpreter/run.ts';

const hours = { window: { ...standardWindow, days: [...standardWindow.days] }, zone: 'Europe/Stockholm' };

type Bound = {
  readonly due: string;
  readonly promise: string | null;
  readonly now?: string;
  readonly ordered?: string;
  readonly purpose?: Purpose;
  readonly begins?: string;
  readonly applied?: string;
};

/** When a message may leave by that channel: `null` at once. */
function opens(
  channel: 'email' | 'sms',
  { due, promise, now = due, ordered = due, purpose = 'exit', begins, applied }: Bound,
): string | null {
  const instants = { orderedAt: at(ordered), due: at(due), promise: promise === null ? null : at(promise) };
  const command = {
    purpose,
    ...(begins === undefined ? {} : { begins: at(begins) }),
    ...(applied === undefined ? {} : { appliedAt: at(applied) }),
  };
  const message = { command, ...instants } as Outgoing;
  const until = quietUntil(message, channel, hours, at(now));
  return until === null ? null : local(until);
}

test.each([
  ['a text message that is late anyway waits for the morning', 'sms', '2026-11-30 17:00', '2026-12-03 08:00'],
  ['a mail that is late leaves at once', 'email', '2026-11-30 17:00', null],
  ['a text message that keeps its promise only now leaves at once', 'sms', '2026-12-02 23:30', null],
  ['a text message without a promise that was meant for the night leaves', 'sms', null, null],
] as const)('at ten past eleven at night %s', (_name, channel, promise, expected) => {
  expect(opens(channel, { due: '2026-12-02 23:10', promise })).toBe(expected);
});

test('a text message without a promise that was held up into the night waits for the morning', () => {
  expect(opens('sms', { due: '2026-12-02 17:00', promise: null, now: '2026-12-02 23:10' })).toBe('2026-12-03 08:00');
});

test('a text message for the morning of another zone, from which the candidate has moved since, waits for the morning of theirs', () => {
  const night = { ordered: '2026-12-01 18:00', due: '2026-12-02 02:00' };
  expect(opens('sms', { ...night, promise: null })).toBe('2026-12-02 08:00');
  expect(opens('sms', { ...night, promise: '2026-12-04 17:00' })).toBe('2026-12-02 08:00');
});

test('an acknowledgement wakes only who applied themselves within the hour, and leaves at once by mail', () => {
  const night = { due: '2026-12-02 23:10', promise: null, purpose: 'acknowledgement' } as const;
  expect(opens('sms', { ...night, applied: '2026-12-02 23:09' })).toBeNull();
  // Put in by somebody else, sent while nothing could be handed over, or tried again for long.
  expect(opens('sms', night)).toBe('2026-12-03 08:00');
  expect(opens('sms', { ...night, applied: '2026-12-02 18:00' })).toBe('2026-12-03 08:00');
  expect(opens('sms', { ...night, applied: '2026-12-02 22:50', now: '2026-12-02 23:50' })).toBe('2026-12-03 08:00');
  for (const came of [night, { ...night, applied: '2026-12-02 18:00' }]) expect(opens('email', came)).toBeNull();
});

test('a correction that was written at night leaves by mail at once, and wakes nobody by a text message', () => {
  const night = { due: '2026-12-02 23:10', promise: null, purpose: 'correction' } as const;
  expect(opens('email', night)).toBeNull();
  expect(opens('sms', night)).toBe('2026-12-03 08:00');
});

test('a meeting that is called off in the evening before is told at once, by a text message too where the morning would be too late', () => {
  const evening = { due: '2026-12-02 23:10', promise: null, purpose: 'cancelled' } as const;
  expect(opens('email', { ...evening, begins: '2026-12-03 13:00' })).toBeNull();
  expect(opens('sms', { ...evening, begins: '2026-12-03 13:00' })).toBe('2026-12-03 08:00');
  expect(opens('sms', { ...evening, begins: '2026-12-03 10:00' })).toBeNull();
});

test('a meeting that is called off is told at whatever hour it is tried again, as long as it has not begun', () => {
  const again = { due: '2026-12-02 17:30', promise: null, purpose: 'cancelled', begins: '2026-12-03 08:00' } as const;
  expect(opens('email', { ...again, now: '2026-12-02 23:10' })).toBeNull();
  expect(opens('email', { ...again, begins: '2026-12-02 20:00', now: '2026-12-02 23:10' })).toBe('2026-12-03 08:00');
});
