import { describe, expect, it } from 'vitest';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import type { Event, State } from '../../../process/interpreter/contract.ts';
import { answerAsk } from '../../../process/reckoning/answer-ask.ts';
import { drive } from '../../../process/reckoning/drive.ts';
import type { World } from '../../../process/reckoning/world.ts';
import { definitionOf, end, meetingStage, message, stage, start, twoStages } from './definitions.ts';
import { at, decision, local, notes, runOf, worldOf } from './run.ts';

const monday = '2026-11-23 09:00';

function promising(days: number, stepId = 'screening'): Definition {
  const { screening: _, ...steps } = twoStages.steps;
  const { screening: exits = {}, ...connections } = twoStages.connections;
  return {
    ...twoStages,
    steps: { ...steps, [stepId]: stage({ promise: promiseOf(days) }) },
    connections: { ...connections, start: { next: stepId }, [stepId]: exits },
  };
}

/** A stage that promises from entering, and where people meet. */
function meeting(days: number): Definition {
  const { steps } = promising(days);
  return { ...promising(days), steps: { ...steps, screening: meetingStage({ promise: promiseOf(days) }) } };
}

const promiseOf = (days: number) => ({ from: 'entering', within: { amount: days, unit: 'workingDays' } }) as const;

/** Told on Monday that they hear by the next Monday, and booked for a meeting after that. */
function meetingLater() {
  const run = runOf(meeting(5));
  run.apply(monday, { kind: 'started' });
  const times = { startsAt: at('2026-12-02 10:00'), endsAt: at('2026-12-02 11:00') };
  run.apply(monday, { kind: 'meetingBooked', stepId: 'screening', visit: 1, meetingId: 'm1', ...times });
  run.deliverAll(monday);
  return run;
}

function begun() {
  const run = runOf(twoStages);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

function move(state: State | null, definition: Definition, when: string, steps: Record<string, string | null> = {}) {
  const event = {
    kind: 'movedToVersion',
    at: at(when),
    versionId: 'v2',
    steps,
    by: { kind: 'person', id: 'p1' },
  } satisfies Event;
  return drive(definition, state, event, (ask) => answerAsk(ask, worldOf(definition)));
}

const timersOf = (state: State) =>
  Object.fromEntries(Object.entries(state.timers).map(([id, { due }]) => [id, local(due)]));

describe('moving to another version', () => {
  it('makes a told date earlier, and reckons the rungs to come', () => {
    const { state } = move(begun().state, promising(3), '2026-11-24 09:00');
    expect(state.obligations['screening/1']).toMatchObject({
      due: at('2026-11-26 17:00'),
      original: at('2026-11-30 17:00'),
    });
    expect(timersOf(state)).toEqual({
      'screening/1/rung/0': '2026-11-24 18:00',
      'screening/1/rung/1': '2026-11-26 09:24',
      'screening/1/holding': '2026-11-26 15:00',
    });
  });

  it('lets somebody go on from a message step that has another id when its message leaves', () => {
    const drawing = (id: string): Definition =>
      definitionOf(
        {
          start,
          [id]: { ...message, when: { kind: 'at', field: 'first-day', time: '09:00' } } as Step,
          screening: stage(),
          hired: end('hired'),
        },
        { start: { next: id }, [id]: { next: 'screening' }, screening: { advance: 'hired', reject: 'hired' } },
      );
    const data = { ...worldOf(drawing('hello')).data, fields: { 'first-day': '2026-11-26' } };
    const run = runOf(drawing('hello'), worldOf(drawing('hello'), { data }));
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    const next = drawing('hi');
    const there = { hello: 'hi' };
    const { state } = move(run.state, next, '2026-11-24 09:00', there);
    const world = worldOf(next, { data });
    const drivenBy = (before: State, event: Event) => drive(next, before, event, (ask) => answerAsk(ask, world));
    const fired = drivenBy(state, {
      kind: 'timerFired',
      at: at('2026-11-26 09:00'),
      due: at('2026-11-26 09:00'),
      timerId: 'hi/1/message-due',
    });
    const [key = ''] = Object.keys(fired.state.pending);
    const heard = drivenBy(fired.state, {
      kind: 'delivered',
      at: at('2026-11-26 09:01'),
      messageKey: key,
      otherChannel: false,
    });
    expect(heard.state).toMatchObject({ stepId: 'screening', step: { kind: 'stage' } });
  });

  it('calls nobody about a meeting as it was before, also where the call is older than the step’s new id', () => {
    const run = meetingLater();
    const times = { startsAt: at('2026-12-03 10:00'), endsAt: at('2026-12-03 11:00') };
    run.apply(monday, { kind: 'meetingMoved', meetingId: 'm1', ...times });
    const [messageKey = ''] = Object.keys(run.state?.pending ?? {});
    run.apply(monday, { kind: 'undeliverable', messageKey, reason: 'noChannel' });
    const { screening = meetingStage(), ...steps } = meeting(5).steps;
    const { screening: exits = {}, ...connections } = meeting(5).connections;
    const next = {
      ...meeting(5),
      steps: { ...steps, talk: screening },
      connections: { ...connections, start: { next: 'talk' }, talk: exits },
    };
    const { state } = move(run.state, next, '2026-11-24 09:00', { screening: 'talk' });
    expect(Object.keys(state.tasks)).toHaveLength(1);
    const again = { kind: 'meetingMoved', meetingId: 'm1', at: at('2026-11-24 10:00'), ...times } as const;
    const moved = drive(next, state, again, (ask) => answerAsk(ask, worldOf(next)));
    expect(moved.state.tasks).toEqual({});
    expect(Object.values(moved.state.pending)).toMatchObject([{ purpose: 'moved' }]);
  });

  it('back into a stage that was visited is another visit, whose holding text is not the one of then', () => {
    const run = begun();
    run.until('2026-11-30 16:00');
    run.deliverAll('2026-11-30 16:00');
    expect(Object.keys(run.state?.heard ?? {})).toContain('screening/1/holding/1');
    run.apply('2026-12-01 09:00', decision('screening', 'advance'));
    run.until('2026-12-02 09:30');
    run.deliverAll('2026-12-02 09:30');
    expect(run.state).toMatchObject({ stepId: 'interview', visit: 1 });
    const { interview: _, ...steps } = twoStages.steps;
    const without = {
      ...twoStages,
      steps,
      connections: { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected' } },
    };
    const { state } = move(run.state, without, '2026-12-02 10:00', { interview: 'screening' });
    expect(state).toMatchObject({ stepId: 'screening', visit: 2, visits: { screening: 2 } });
    const holding = Object.entries(state.timers).find(([, { rule }]) => rule.kind === 'holding');
    const event = {
      kind: 'timerFired',
      timerId: holding?.[0] ?? '',
      due: holding?.[1].due ?? 0,
      at: holding?.[1].due ?? 0,
    } as const;
    const held = drive(without, state, event, (ask) => answerAsk(ask, worldOf(without)));
    expect(Object.keys(held.state.pending)).toEqual(['screening/2/holding/1']);
  });

  it('never makes a told date later, nor earlier than now', () => {
    expect(move(begun().state, promising(8), '2026-11-24 09:00').state.obligations['screening/1']?.due).toBe(
      at('2026-11-30 17:00'),
    );
    expect(move(begun().state, promising(1), '2026-11-26 09:00').state.obligations['screening/1']?.due).toBe(
      at('2026-11-30 17:00'),
    );
  });

  it('never fires a rung that has passed', () => {
    const run = begun();
    run.until('2026-11-26 09:00');
    const { state } = move(run.state, promising(5), '2026-11-26 09:00');
    expect(Object.keys(state.timers)).toEqual(['screening/1/rung/1', 'screening/1/holding']);
  });

  it('reckons from entering also where a meeting is booked, if the promise counts from there', () => {
    const { state } = move(meetingLater().state, meeting(3), '2026-11-24 09:00');
    expect(state.obligations['screening/1']?.due).toBe(at('2026-11-26 17:00'));
    expect(timersOf(state)).toMatchObject({
      'screening/1/rung/1': '2026-11-26 09:24',
      'screening/1/holding': '2026-11-26 15:00',
    });
  });

  it('keeps the visits and the obligation where the step has another id', () => {
    const { state } = move(begun().state, promising(5, 'selection'), '2026-11-24 09:00', { screening: 'selection' });
    expect(state).toMatchObject({
      stepId: 'selection',
      visit: 1,
      versionId: 'v2',
      visits: { screening: 1, selection: 1 },
    });
    expect(Object.keys(state.timers)).toContain('selection/1/holding');
    expect(state.obligations['screening/1']).toMatchObject({ stepId: 'selection', status: 'open' });
  });

  it('leaves those where they are who have come to a step whose candidates stay', () => {
    const { state } = begun();
    const moved = move(state, promising(3), '2026-11-24 09:00', { screening: null });
    expect([notes(moved.commands), moved.state]).toEqual([['noStep'], state]);
  });

  it('is refused while a decision waits or a message is on its way, and where the step does not exist', () => {
    const waiting = begun();
    waiting.apply('2026-11-24 10:00', decision('screening', 'advance'));
    expect(notes(move(waiting.state, promising(3), '2026-11-24 11:00').commands)).toEqual(['decisionWaits']);
    const sending = runOf(twoStages);
    sending.apply(monday, { kind: 'started' });
    expect(notes(move(sending.state, promising(3), monday).commands)).toEqual(['messageOnItsWay']);
    expect(notes(move(begun().state, promising(3, 'other'), monday).commands)).toEqual(['unknownStep']);
  });
});

describe('a move that is undone', () => {
  const by = { kind: 'person', id: 'p1' } as const;
  const moved = (days: number, when: string, stepId = 'screening', steps: Record<string, string> = {}) =>
    movedFrom(begun().state, promising(days, stepId), when, steps);
  const movedFrom = (
    before: State | null,
    definition: Definition,
    when: string,
    steps: Record<string, string> = {},
  ) => {
    const event = { kind: 'movedToVersion', at: at(when), versionId: 'v2', steps, moveId: 'm1', by } satisfies Event;
    return { before, ...drive(definition, before, event, (ask) => answerAsk(ask, worldOf(definition))) };
  };
  const undo = (state: State, when: string, moveId = 'm1', definition = twoStages) =>
    drive(definition, state, { kind: 'moveUndone', at: at(when), moveId, versionId: 'v1', by }, (ask) =>
      answerAsk(ask, worldOf(definition)),
    );

  it('leaves everything as it was before', () => {
    const { before, state } = moved(8, '2026-11-24 09:00', 'selection', { screening: 'selection' });
    expect(state).toMatchObject({ stepId: 'selection', versionId: 'v2' });
    expect(undo(state, '2026-11-24 09:59').state).toEqual({ ...before, versionId: 'v1' });
  });

  it('leaves the date that it had brought forward, with reminders towards that one', () => {
    const { state } = moved(3, '2026-11-24 09:00');
    const back = undo(state, '2026-11-24 09:30').state;
    expect(back).toMatchObject({ versionId: 'v1' });
    expect(back.obligations['screening/1']?.due).toBe(at('2026-11-26 17:00'));
    expect(timersOf(back)['screening/1/holding']).toBe('2026-11-26 15:00');
  });

  it('runs the ladder from entering also where a meeting is booked, if the promise counts from there', () => {
    const { state } = movedFrom(meetingLater().state, meeting(3), '2026-11-24 09:00');
    const back = undo(state, '2026-11-24 09:30', 'm1', meeting(5)).state;
    expect(timersOf(back)).toMatchObject({
      'screening/1/rung/1': '2026-11-26 09:24',
      'screening/1/holding': '2026-11-26 15:00',
    });
  });

  it('is refused after an hour, under another name, and without a move', () => {
    const { before, state } = moved(5, '2026-11-24 09:00');
    for (const { commands } of [
      undo(state, '2026-11-24 10:01'),
      undo(state, '2026-11-24 09:30', 'm2'),
      undo(before as State, '2026-11-24 09:30'),
    ])
      expect(notes(commands)).toEqual(['movedOn']);
  });

  it('is refused once anything else has come of the run, and not for what nobody noticed', () => {
    const { state } = moved(5, '2026-11-24 09:00');
    const definition = promising(5);
    const then = (event: Event) => drive(definition, state, event, (ask) => answerAsk(ask, worldOf(definition))).state;
    const decided = then({ ...decision('screening', 'advance'), at: at('2026-11-24 09:10') } as Event);
    expect(notes(undo(decided, '2026-11-24 09:30').commands)).toEqual(['movedOn']);
    const unchanged = then({ kind: 'dataChanged', at: at('2026-11-24 09:10') });
    expect(undo(unchanged, '2026-11-24 09:30').state.versionId).toBe('v1');
  });

  describe('is refused where it would put back', () => {
    /** The same version again, so that what came after is all that differs. */
    const movedWithin = ({ state, world, definition }: Begun) => {
      const move = {
        kind: 'movedToVersion',
        at: at('2026-11-24 09:00'),
        versionId: 'v2',
        steps: {},
        moveId: 'm1',
        by,
      } as const;
      const after = (from: State | null, event: Event) =>
        drive(definition, from, event, (ask) => answerAsk(ask, world));
      const there = after(state, move).state;
      return (event: Event) => {
        const then = after(there, event).state;
        const back = { kind: 'moveUndone', at: at('2026-11-24 09:30'), moveId: 'm1', versionId: 'v1', by } as const;
        return notes(after(then, back).commands);
      };
    };
    type Begun = { readonly state: State | null; readonly world: World; readonly definition: Definition };
    const when = at('2026-11-24 09:10');
    const changed = { kind: 'dataChanged', at: when } as const;

    /** Waits until the first day. */
    const waiting = () => {
      const until: Step = { kind: 'wait', name: {}, for: { kind: 'until', field: 'first-day', time: '09:00' } };
      const definition = definitionOf(
        { start, until, hired: end('hired') },
        { start: { next: 'until' }, until: { next: 'hired' } },
      );
      const world = worldOf(definition);
      Object.assign(world.data.fields, { 'first-day': '2026-12-01' });
      const run = runOf(definition, world);
      run.apply(monday, { kind: 'started' });
      run.deliverAll(monday);
      return { state: run.state, world, definition };
    };

    it('the date that was waited for, and not where it is the same', () => {
      const same = waiting();
      expect(movedWithin(same)(changed)).toEqual([]);
      const other = waiting();
      const undone = movedWithin(other);
      Object.assign(other.world.data.fields, { 'first-day': '2026-12-08' });
      expect(undone(changed)).toEqual(['movedOn']);
    });

    it('a pause that somebody has ended', () => {
      const run = begun();
      run.apply(monday, { kind: 'paused', until: at('2026-12-18 17:00'), by });
      run.deliverAll(monday);
      const undone = movedWithin({ state: run.state, world: worldOf(twoStages), definition: twoStages });
      expect(undone({ kind: 'resumed', at: when, by })).toEqual(['movedOn']);
    });

    it('a meeting that has taken place', () => {
      const definition = meeting(5);
      const run = runOf(definition);
      run.apply(monday, { kind: 'started' });
      const times = { startsAt: at('2026-11-23 14:00'), endsAt: at('2026-11-23 15:00') };
      run.apply(monday, { kind: 'meetingBooked', stepId: 'screening', visit: 1, meetingId: 'm1', ...times });
      run.deliverAll(monday);
      run.until('2026-11-24 08:00');
      const undone = movedWithin({ state: run.state, world: worldOf(definition), definition });
      expect(undone({ kind: 'met', at: when, meetingId: 'm1', endedAt: times.endsAt })).toEqual(['movedOn']);
    });
  });
});
