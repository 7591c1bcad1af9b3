import { describe, expect, it } from 'vitest';
import { stage, twoStages } from './definitions.ts';
import { at, decision, messages, runOf, worldOf } from './run.ts';

const monday = '2026-11-23 09:00';

function begun(change: Parameters<typeof stage>[0] = {}, zone = 'Europe/Stockholm') {
  const definition = { ...twoStages, steps: { ...twoStages.steps, screening: stage(change) } };
  const run = runOf(definition, worldOf(definition, { zone }));
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

describe('the ladder', () => {
  it('reminds and escalates at shares of the working time, and holds two working hours before', () => {
    expect(begun().timers()).toEqual({
      'screening/1/rung/0': '2026-11-25 18:00',
      'screening/1/rung/1': '2026-11-27 15:24',
      'screening/1/holding': '2026-11-30 15:00',
    });
  });

  it('has no rungs after the holding text', () => {
    const holdingBefore = { amount: 25, unit: 'workingHours' } as const;
    const run = begun({ ladder: { ...stage().ladder, holdingBefore } });
    expect(Object.keys(run.timers())).toEqual(['screening/1/rung/0', 'screening/1/holding']);
  });

  it('holds in the last sending window of a candidate who sleeps when the promise is due', () => {
    expect(begun({}, 'Australia/Sydney').timers()['screening/1/holding']).toBe('2026-11-30 07:59');
  });

  it('holds half-way where the promise is shorter than the time before it', () => {
    const promise = { from: 'entering', within: { amount: 60, unit: 'minutes' } } as const;
    expect(begun({ promise }).timers()['screening/1/holding']).toBe('2026-11-23 09:30');
  });

  it('fires only the highest overdue rung after downtime, in whatever order they are heard', () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const run = begun();
      const timers = run.state?.timers ?? {};
      const fired = order.flatMap((index) => {
        const timerId = `screening/1/rung/${index}`;
        return run.apply('2026-11-27 16:00', { kind: 'timerFired', timerId, due: timers[timerId]?.due ?? 0 });
      });
      expect(fired.flatMap((command) => (command.kind === 'notifyStaff' ? [command.about] : []))).toEqual(['escalate']);
    }
  });

  it('lets a timer that was moved or cancelled change nothing', () => {
    const run = begun();
    const before = run.state;
    const stale = { kind: 'timerFired', timerId: 'screening/1/holding', due: at('2026-11-30 14:00') } as const;
    expect(run.apply('2026-11-30 14:00', stale)).toEqual([
      { kind: 'note', code: 'staleTimer', event: 'timerFired', reference: 'screening/1/holding' },
    ]);
    expect(run.state).toEqual(before);
  });
});

describe('nobody acts', () => {
  it('tells a new date K working days after the one that it replaces, and pages further up each time', () => {
    const run = begun();
    const told: string[] = [];
    const paged: string[] = [];
    for (const until of ['2026-11-30 15:00', '2026-12-03 15:00', '2026-12-08 15:00', '2026-12-11 15:00']) {
      const commands = run.until(until);
      told.push(...messages(commands).map(({ tells }) => new Date(tells?.due ?? 0).toISOString()));
      for (const command of commands)
        if (command.kind === 'notifyStaff' && command.about === 'page') paged.push(JSON.stringify(command.to[0]));
      run.deliverAll(until);
    }
    expect(told).toEqual([
      '2026-12-03T16:00:00.000Z',
      '2026-12-08T16:00:00.000Z',
      '2026-12-11T16:00:00.000Z',
      '2026-12-16T16:00:00.000Z',
    ]);
    expect(paged.map((to) => JSON.parse(to).role)).toEqual(['recruiter', 'manager', 'administrator', 'administrator']);
  });

  it('moves the told date only when the holding text was accepted', () => {
    const run = begun();
    run.until('2026-11-30 15:00');
    expect(run.state?.obligations['screening/1']?.due).toBe(at('2026-11-30 17:00'));
    run.deliverAll('2026-11-30 15:01');
    expect(run.state?.obligations['screening/1']).toMatchObject({
      due: at('2026-12-03 17:00'),
      original: at('2026-11-30 17:00'),
    });
  });

  it('makes a phone task of a holding text that cannot arrive, and the next round still comes', () => {
    const run = begun();
    run.until('2026-11-30 15:00');
    const gone = { kind: 'undeliverable', messageKey: 'screening/1/holding/1', reason: 'noChannel' } as const;
    const [task] = run.apply('2026-11-30 15:10', gone);
    expect(task).toMatchObject({ kind: 'openTask', about: 'phone', due: at('2026-11-30 17:00') });
    expect(run.timers()).toMatchObject({ 'screening/1/holding': '2026-12-03 15:00' });
    const phoned = {
      kind: 'confirmed',
      messageKey: 'screening/1/holding/1',
      by: { kind: 'person', id: 'p1' },
    } as const;
    run.apply('2026-11-30 16:00', phoned);
    expect(run.state?.obligations['screening/1']).toMatchObject({ due: at('2026-12-03 17:00'), status: 'open' });
  });

  it('tells nothing old: an acknowledgement that arrives after the holding text leaves the newer date', () => {
    const definition = twoStages;
    const run = runOf(definition);
    run.apply(monday, { kind: 'started' });
    run.until('2026-11-30 15:00');
    run.apply('2026-11-30 15:01', { kind: 'delivered', messageKey: 'screening/1/holding/1', otherChannel: false });
    run.apply('2026-11-30 15:02', { kind: 'delivered', messageKey: 'start/1/acknowledgement', otherChannel: false });
    expect(run.state?.obligations['screening/1']?.due).toBe(at('2026-12-03 17:00'));
  });

  it('says so to staff where it is late, and holds from now', () => {
    const run = begun();
    const commands = run.apply('2026-12-01 10:00', {
      kind: 'timerFired',
      timerId: 'screening/1/holding',
      due: at('2026-11-30 15:00'),
    });
    expect(commands.some((command) => command.kind === 'notifyStaff' && command.about === 'late')).toBe(true);
    expect(messages(commands)[0]).toMatchObject({
      due: at('2026-12-01 10:00'),
      tells: { due: at('2026-12-04 17:00') },
    });
  });

  it('takes back what has not left when somebody decides after all', () => {
    const run = begun();
    run.until('2026-11-30 15:00');
    run.apply('2026-11-30 15:05', decision('screening', 'advance'));
    const commands = run.until('2026-12-02 15:00');
    expect(commands).toContainEqual({ kind: 'cancelDelivery', messageKey: 'screening/1/holding/1' });
  });
});
