import { describe, expect, it } from 'vitest';
import { actsAt } from '../../../../editor/canvas/simulation/acts-at.ts';
import { daysOnAxis } from '../../../../editor/canvas/simulation/days-on-axis.ts';
import { firstPlan, type Plan } from '../../../../editor/canvas/simulation/plan.ts';
import { momentFrom, playbackOf, stageOf, standingAt } from '../../../../editor/canvas/simulation/playback.ts';
import { promiseAt } from '../../../../editor/canvas/simulation/promise-at.ts';
import { startInstant } from '../../../../editor/canvas/simulation/start-instant.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { createSimulation } from '../../../../process/simulation/create-simulation.ts';
import { inputOf } from '../../../../editor/canvas/simulation/plan.ts';
import { at, local } from '../../../process/interpreter/run.ts';

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')!.definition;
const { calendar } = stageOf(nurse, Date.parse('2026-11-25T12:00:00Z'))!;
const plan: Plan = firstPlan(calendar, '2026-12-18');
const nobody: Plan = { ...plan, behaviour: { people: 'nobody' }, days: 30 };
const standing = (of: Plan, when: string) => standingAt(of, nurse, calendar, at(when));

describe('the clock', () => {
  it('goes from moment to moment and back, and not beyond the ends', () => {
    const playback = playbackOf(nobody, nurse, calendar);
    const second = momentFrom(playback, playback.start, 'forward');
    expect(second).toBe(playback.moments[1]);
    expect(momentFrom(playback, second, 'back')).toBe(playback.start);
    expect(momentFrom(playback, playback.start, 'back')).toBe(playback.start);
    expect(momentFrom(playback, playback.end, 'forward')).toBe(playback.end);
  });

  it('shows at each instant the run as it had come by then, whatever came before it on the screen', () => {
    const playback = playbackOf(plan, nurse, calendar);
    for (const moment of playback.moments) {
      const then = standingAt(plan, nurse, calendar, moment);
      expect(then.timeline).toEqual(playback.run.timeline.slice(0, then.timeline.length));
      expect(then.timeline.at(-1)?.event.at).toBe(moment);
    }
  });
});

describe('the axis', () => {
  it('has every local day, with weekends and holidays', () => {
    const days = daysOnAxis(calendar, { start: at('2026-12-23 09:00'), end: at('2026-12-28 09:00') }, 'sv');
    expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-12-23 working',
      '2026-12-24 holiday',
      '2026-12-25 holiday',
      '2026-12-26 holiday',
      '2026-12-27 weekend',
      '2026-12-28 working',
    ]);
    expect(days.map(({ label }) => label).slice(0, 2)).toEqual(['23 dec', '24 dec']);
  });

  it('has an hour less on the day on which summer time begins', () => {
    const [day] = daysOnAxis(calendar, { start: at('2027-03-28 09:00'), end: at('2027-03-28 10:00') }, 'sv');
    expect((day!.to - day!.from) / 3_600_000).toBe(23);
  });
});

describe('the ring of the promise', () => {
  it('empties towards the date that was told last, and is answered by nothing when none is owed', () => {
    const ample = promiseAt(nurse, standing(nobody, '2026-12-18 09:00'), at('2026-12-18 09:00'));
    expect(ample && [local(ample.due), ample.state]).toEqual(['2026-12-29 17:00', 'ample']);
    const late = promiseAt(nurse, standing(nobody, '2026-12-29 14:00'), at('2026-12-29 14:00'));
    expect(late?.state).toBe('late');
    const told = promiseAt(nurse, standing(nobody, '2026-12-29 16:00'), at('2026-12-29 16:00'));
    expect(told && [told.due > at('2026-12-29 17:00'), told.state]).toEqual([true, 'ample']);
  });
});

describe('what can be done by hand', () => {
  const doable = (when: string, of: Plan = nobody) => {
    const { state } = standing(of, when);
    return actsAt(nurse, calendar, { state, at: at(when), language: 'en' });
  };

  it('is what the step allows, and each of it is accepted there', () => {
    const acts = doable('2026-12-21 10:00');
    expect(acts.map(({ key }) => key)).toEqual([
      'decide',
      'decide',
      'decide',
      'withdraw',
      'pauseRun',
      'closeJob',
      'hiredElsewhere',
    ]);
    for (const { act } of acts) {
      const simulation = createSimulation({ ...inputOf(nobody, nurse, calendar), until: at('2026-12-21 10:00') });
      simulation.run();
      expect(simulation.act(act, at('2026-12-21 10:00')).commands.map(({ kind }) => kind)).not.toContain('note');
    }
  });

  it('is to take back while a decision waits, and nothing once all is over', () => {
    const decided: Plan = {
      ...nobody,
      chosen: [{ at: at('2026-12-21 10:00'), act: { kind: 'decided', exitId: 'reject' } }],
    };
    expect(doable('2026-12-21 11:00', decided).map(({ key }) => key)).toContain('takeBack');
    expect(doable('2027-01-10 11:00', decided)).toEqual([]);
  });
});

it.each([
  ['', '09:00', null],
  ['2026-12-18', '', null],
  ['2026-02-30', '09:00', null],
  ['2031-01-01', '09:00', null],
  ['2026-12-18', '09:00', '2026-12-18 09:00'],
])('what the two fields say, %s %s, begins at %s', (date, time, expected) => {
  const start = startInstant(calendar, date, time);
  expect(start && local(start)).toBe(expected);
});
