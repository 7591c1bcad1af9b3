import { describe, expect, it } from 'vitest';
import { countCase } from './count-case.ts';
import type { Arrival } from './peers.ts';

const promised = { acknowledgement: 1_000, rejected: 2_000 };
const around = { restoredAt: 50_000, workerKilledAt: [40_000], boundMs: 10_000 };
const came = (kind: Arrival['kind'], change: Partial<Arrival> = {}): Arrival => ({
  kind,
  channel: 'email',
  messageId: `<${kind}@besked>`,
  at: 30_000,
  answered: true,
  ...change,
});
const both = [came('acknowledgement'), came('rejected')];
const well = { lost: false, double: false, doubleAfterUnclear: false, late: false };

describe('a case', () => {
  it.each<[string, Arrival[], Partial<typeof well>]>([
    ['with one of each', both, {}],
    ['without its answer', both.slice(0, 1), { lost: true }],
    ['answered twice', [...both, came('rejected', { at: 31_000 })], { double: true }],
    ['answered by both channels', [...both, came('rejected', { channel: 'sms' })], { double: true }],
    ['told something that nobody asked for', [...both, came('other')], { double: true }],
    [
      'answered again after the peer had cut off',
      [came('acknowledgement'), came('rejected', { answered: false }), came('rejected', { at: 45_000 })],
      { doubleAfterUnclear: true },
    ],
    [
      'answered again under another Message-ID',
      [
        came('acknowledgement'),
        came('rejected', { answered: false }),
        came('rejected', { messageId: '<other@besked>' }),
      ],
      { double: true },
    ],
    [
      'answered just before the worker was killed, and again',
      [came('acknowledgement'), came('rejected', { at: 39_500 }), came('rejected', { at: 55_000 })],
      { doubleAfterUnclear: true },
    ],
    [
      'answered long before the worker was killed, and again',
      [came('acknowledgement'), came('rejected', { at: 20_000 }), came('rejected', { at: 55_000 })],
      { double: true },
    ],
    ['answered in time after all was back', [came('acknowledgement'), came('rejected', { at: 59_000 })], {}],
    ['answered later than that', [came('acknowledgement'), came('rejected', { at: 61_000 })], { late: true }],
  ])('%s', (_name, arrivals, expected) => {
    expect(countCase(arrivals, promised, around)).toEqual({ ...well, ...expected });
  });

  it('that was never taken on is lost', () => {
    expect(countCase(both, { ...promised, acknowledgement: null }, around).lost).toBe(true);
  });
});
