import { describe, expect, it } from 'vitest';
import { definitionOf, end, meetingStage, start, twoStages } from './definitions.ts';
import { at, calendar, decision, local, messages, notes, runOf, worldOf } from './run.ts';

const person = { kind: 'person', id: 'p1' } as const;
const changed = (tells: 0 | 1) => ({ kind: 'calendarChanged', tells, by: person }) as const;

/** Someone told on Monday that they hear by the next Monday, in an organisation whose days off then become these. */
function told(holidays: string[], before: string[] = [], definition = twoStages) {
  const world = worldOf(definition, { calendar: { ...calendar, holidays: before } });
  const run = runOf(definition, world);
  run.apply('2026-11-23 09:00', { kind: 'started' });
  run.deliverAll('2026-11-23 09:00');
  Object.assign(world.calendar, { holidays });
  Object.assign(world, { calendar: { ...world.calendar, holidays } });
  return run;
}
const due = ({ state }: ReturnType<typeof told>) => local(state?.obligations['screening/1']?.due ?? 0);

it('that would make a told date later leaves it as told, and the ladder ends before the day off', () => {
  const run = told(['2026-11-30']);
  const before = run.timers()['screening/1/holding'];
  expect(messages(run.apply('2026-11-24 10:00', changed(0)))).toEqual([]);
  expect(due(run)).toBe('2026-11-30 17:00');
  expect(run.timers()['screening/1/holding']).not.toBe(before);
  expect(run.timers()['screening/1/holding']).toBe('2026-11-27 16:00');
});

it('tells a later date where that is wished for, before the old one, and it stands once it is heard', () => {
  const run = told(['2026-11-26']);
  const [sent] = messages(run.apply('2026-11-24 10:00', changed(1)));
  expect(sent).toMatchObject({
    ...{ purpose: 'holding', messageKey: 'screening/1/holding/calendar-1' },
    tells: { obligationId: 'screening/1', due: at('2026-12-01 17:00') },
    bound: { promise: at('2026-11-30 17:00') },
  });
  expect(due(run)).toBe('2026-11-30 17:00');
  expect(run.timers()['screening/1/holding']).toBe('2026-12-01 15:00');
  run.deliverAll('2026-11-24 10:01');
  expect(due(run)).toBe('2026-12-01 17:00');
  expect(run.state?.obligations['screening/1']?.round).toBe(0);
});

it('makes a told date earlier by itself, without a message', () => {
  const run = told([], ['2026-11-26']);
  expect(due(run)).toBe('2026-12-01 17:00');
  expect(messages(run.apply('2026-11-24 10:00', changed(1)))).toEqual([]);
  expect(due(run)).toBe('2026-11-30 17:00');
});

it('leaves a date that a holding text has told, and what waits in an undo window or is paused', () => {
  const run = told(['2026-12-03']);
  run.until('2026-11-30 16:00');
  run.deliverAll('2026-11-30 16:00');
  const held = due(run);
  run.apply('2026-12-01 10:00', changed(1));
  expect(due(run)).toBe(held);
  const waiting = told(['2026-11-26']);
  waiting.apply('2026-11-24 10:00', decision('screening', 'reject'));
  expect(notes(waiting.apply('2026-11-24 10:01', changed(1)))).toEqual(['decisionWaits']);
  const paused = told(['2026-11-26']);
  paused.apply('2026-11-24 10:00', { kind: 'paused', until: at('2026-12-10 17:00'), by: person });
  expect(notes(paused.apply('2026-11-24 10:01', changed(1)))).toEqual(['pausedAlready']);
});

describe('where a meeting is booked in a stage whose promise counts from entering', () => {
  const screening = meetingStage({ promise: { from: 'entering', within: { amount: 5, unit: 'workingDays' } } });
  const met = definitionOf(
    { start, screening, hired: end('hired'), rejected: end('rejected') },
    { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected' } },
  );
  const meetingAt = (holidays: string[], startsAt: string) => {
    const run = told(holidays, [], met);
    const meeting = { meetingId: 'm1', startsAt: at(startsAt), endsAt: at(startsAt) + 3_600_000 };
    run.apply('2026-11-23 10:00', { kind: 'meetingBooked', stepId: 'screening', visit: 1, ...meeting });
    run.deliverAll('2026-11-23 10:00');
    return run;
  };

  it('tells the date reckoned from entering', () => {
    const run = meetingAt(['2026-11-27'], '2026-11-26 10:00');
    const [sent] = messages(run.apply('2026-11-24 10:00', changed(1)));
    expect(sent).toMatchObject({ tells: { obligationId: 'screening/1', due: at('2026-12-01 17:00') } });
  });

  it('arms the ladder before the told date also where the meeting ends after it', () => {
    const run = meetingAt(['2026-11-26'], '2026-12-02 10:00');
    run.apply('2026-11-24 10:00', changed(0));
    expect(due(run)).toBe('2026-11-30 17:00');
    expect(run.timers()).toMatchObject({ 'screening/1/holding': '2026-11-30 15:00' });
    expect(Object.keys(run.timers())).toContain('screening/1/rung/1');
  });
});
