import { expect, it } from 'vitest';
import { twoStages } from './definitions.ts';
import { at, calendar, decision, local, messages, notes, runOf, worldOf } from './run.ts';

const person = { kind: 'person', id: 'p1' } as const;
const changed = (tells: 0 | 1) => ({ kind: 'calendarChanged', tells, by: person }) as const;

/** Someone told on Monday that they hear by the next Monday, in an organisation whose days off then become these. */
function told(holidays: string[], before: string[] = []) {
  const world = worldOf(twoStages, { calendar: { ...calendar, holidays: before } });
  const run = runOf(twoStages, world);
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
