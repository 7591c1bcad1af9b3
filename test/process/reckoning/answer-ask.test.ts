import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../process/interpreter/contract.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import type { World } from '../../../process/reckoning/world.ts';
import { definitionOf, eitherBranch, end, start, twoStages } from '../interpreter/definitions.ts';
import { at, local, worldOf } from '../interpreter/run.ts';

const world = worldOf(twoStages);
const answered = (ask: Ask, change: Partial<World> = {}) => {
  const answer = answerAsk(ask, { ...world, ...change });
  return typeof answer === 'number' ? local(answer) : answer;
};
const friday = at('2026-11-27 15:30');

describe('adding a span', () => {
  it.each([
    ['90 minutes', { amount: 90, unit: 'minutes' }, '2026-11-27 17:00'],
    ['48 hours', { amount: 48, unit: 'hours' }, '2026-11-29 15:30'],
    ['3 calendar days', { amount: 3, unit: 'calendarDays' }, '2026-11-30 15:30'],
    ['4 working hours', { amount: 4, unit: 'workingHours' }, '2026-11-30 09:30'],
    ['2 working days', { amount: 2, unit: 'workingDays' }, '2026-12-01 17:00'],
    ['nothing', { amount: 0, unit: 'workingDays' }, '2026-11-27 15:30'],
  ] as const)('%s', (_, span, expected) => {
    expect(answered({ kind: 'add', span, from: friday })).toBe(expected);
  });

  it('ends at the promise’s time of day where calendar days are promised', () => {
    const span = { amount: 3, unit: 'calendarDays' } as const;
    expect(answered({ kind: 'add', span, from: friday, promise: true })).toBe('2026-11-30 17:00');
  });

  it('keeps the time of day over the change from summer time', () => {
    const span = { amount: 2, unit: 'calendarDays' } as const;
    expect(answered({ kind: 'add', span, from: at('2026-10-24 09:00') })).toBe('2026-10-26 09:00');
  });
});

describe('subtracting a span', () => {
  it.each([
    ['2 hours', { amount: 2, unit: 'hours' }, '2026-11-27 13:30'],
    ['1 calendar day', { amount: 1, unit: 'calendarDays' }, '2026-11-26 15:30'],
    ['5 working days', { amount: 5, unit: 'workingDays' }, '2026-11-20 15:30'],
    ['9 working hours', { amount: 9, unit: 'workingHours' }, '2026-11-26 16:30'],
  ] as const)('%s', (_, span, expected) => {
    expect(answered({ kind: 'subtract', span, from: friday })).toBe(expected);
  });
});

describe('the sending window', () => {
  it('is read in the candidate’s zone', () => {
    expect(answered({ kind: 'nextWindow', from: at('2026-11-27 09:00') }, { zone: 'America/New_York' })).toBe(
      '2026-11-27 14:00',
    );
  });

  it('has a last instant before a promise, unless that lies before the message', () => {
    expect(answered({ kind: 'lastWindow', from: friday, promise: at('2026-11-29 12:00') })).toBe('2026-11-27 17:59');
    expect(answered({ kind: 'lastWindow', from: at('2026-11-28 12:00'), promise: at('2026-11-29 12:00') })).toBeNull();
  });

  it('is narrower where the exit says so', () => {
    const window = { days: [1], opens: '09:00', closes: '10:00' };
    expect(answered({ kind: 'nextWindow', from: friday, window })).toBe('2026-11-30 09:00');
  });
});

describe('a date in a field', () => {
  const data = { ...world.data, fields: { 'first-day': '2027-01-11' } };

  it('is taken at its local time, or where work begins', () => {
    expect(answered({ kind: 'field', field: 'first-day', time: '07:30' }, { data })).toBe('2027-01-11 07:30');
    expect(answered({ kind: 'field', field: 'first-day' }, { data })).toBe('2027-01-11 08:00');
  });

  it('is moved by a span before or after', () => {
    const span = { amount: 2, unit: 'workingDays' } as const;
    expect(answered({ kind: 'field', field: 'first-day', span, direction: 'before' }, { data })).toBe(
      '2027-01-07 08:00',
    );
    expect(answered({ kind: 'field', field: 'first-day', span, direction: 'after' }, { data })).toBe(
      '2027-01-13 17:00',
    );
  });

  it('is nothing where the field is empty, no date, or inherited', () => {
    expect(answered({ kind: 'field', field: 'first-day' })).toBeNull();
    expect(answered({ kind: 'field', field: 'toString' })).toBeNull();
    const wrong = { ...world.data, fields: { 'first-day': '2027-02-30' } };
    expect(answered({ kind: 'field', field: 'first-day' }, { data: wrong })).toBeNull();
  });
});

describe('a branch', () => {
  const definition = definitionOf(
    { start, fork: eitherBranch, hired: end('hired'), rejected: end('rejected') },
    { start: { next: 'fork' }, fork: { licensed: 'hired', otherwise: 'rejected' } },
  );
  const { fields, answers, candidate } = world.data;

  it.each([
    ['both conditions', '123', 'en', 'licensed'],
    ['the one condition', '123', 'sv', 'licensed'],
    ['the other condition', null, 'en', 'licensed'],
    ['neither condition', null, 'sv', 'otherwise'],
  ] as const)('of which any condition is enough, for whoever meets %s', (_, licence, language, expected) => {
    const data = { answers, fields: { ...fields, licence }, candidate: { ...candidate, language } };
    expect(answered({ kind: 'branch', stepId: 'fork' }, { definition, data })).toBe(expected);
  });
});
