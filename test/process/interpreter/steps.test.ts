import { describe, expect, it } from 'vitest';
import type { Definition, Step } from '../../../process/definition/schema.ts';
import { isOver } from '../../../process/interpreter/is-over.ts';
import {
  ask,
  branch,
  definitionOf,
  end,
  limitOf,
  message,
  rejectExit,
  stage,
  stageExit,
  start,
  text,
  twoStages,
  wait,
} from './definitions.ts';
import { at, decision, kinds, local, messages, notes, runOf, worldOf } from './run.ts';

const monday = '2026-11-23 09:00';

/** start → the step → a stage that ends it all. */
function around(step: Step, exits: Record<string, string>): Definition {
  return definitionOf(
    { start, step, last: stage({ entryMessage: text('entry') }), hired: end('hired'), rejected: end('rejected') },
    { start: { next: 'step' }, step: exits, last: { advance: 'hired', reject: 'rejected' } },
  );
}

function begun(step: Step, exits: Record<string, string>, fields: Record<string, string> = {}) {
  const definition = around(step, exits);
  const world = worldOf(definition);
  const run = runOf(definition, { ...world, data: { ...world.data, fields } });
  run.apply(monday, { kind: 'started' });
  return run;
}

describe('start', () => {
  it('acknowledges at once and tells the date of the stage that follows', () => {
    const run = runOf(twoStages);
    const [acknowledgement] = messages(run.apply('2026-11-21 23:10', { kind: 'started' }));
    expect(acknowledgement).toMatchObject({ purpose: 'acknowledgement', due: at('2026-11-21 23:10') });
    expect(acknowledgement?.tells).toEqual({ obligationId: 'screening/1', due: at('2026-11-27 17:00') });
  });

  it('says with the acknowledgement when the candidate applied by the page, and nothing of it where somebody put them in', () => {
    const appliedAt = at('2026-11-21 18:00');
    const [asked] = messages(runOf(twoStages).apply('2026-11-21 23:10', { kind: 'started', appliedAt }));
    expect(asked).toMatchObject({ purpose: 'acknowledgement', due: at('2026-11-21 23:10'), appliedAt });
    const [entered] = messages(runOf(twoStages).apply('2026-11-21 23:10', { kind: 'started' }));
    expect(entered).not.toHaveProperty('appliedAt');
  });

  it('goes before bulk unless many came in at once', () => {
    const urgent = (event: { readonly appliedAt?: number; readonly many?: true }) =>
      messages(runOf(twoStages).apply(monday, { kind: 'started', ...event })).map((ordered) => ordered.urgent);
    expect([urgent({ appliedAt: at(monday) }), urgent({}), urgent({ many: true })]).toEqual([[true], [true], [false]]);
  });

  it('finds that stage through branches', () => {
    const run = runOf(
      definitionOf(
        { start, branch, screening: stage(), hired: end('hired'), rejected: end('rejected') },
        {
          start: { next: 'branch' },
          branch: { licensed: 'hired', otherwise: 'screening' },
          screening: { advance: 'hired', reject: 'rejected' },
        },
      ),
    );
    const [acknowledgement] = messages(run.apply(monday, { kind: 'started' }));
    expect(acknowledgement?.tells?.obligationId).toBe('screening/1');
  });

  it('just acknowledges where something else comes before a stage', () => {
    const run = begun(wait, { next: 'last' });
    const [acknowledgement] = messages(run.commands);
    expect(acknowledgement).not.toHaveProperty('tells');
  });

  it('opens the obligation before the message that tells its date', () => {
    const run = runOf(twoStages);
    const order = kinds(run.apply(monday, { kind: 'started' }));
    expect(order.indexOf('openObligation')).toBeLessThan(order.indexOf('deliver'));
  });
});

describe('stage', () => {
  it('tells its date itself where the way into it does not', () => {
    const run = begun(wait, { next: 'last' });
    const [entry] = messages(run.until('2026-11-25 17:00'));
    expect(entry).toMatchObject({ purpose: 'entry', due: at('2026-11-25 17:00') });
    expect(entry?.tells).toEqual({ obligationId: 'last/1', due: at('2026-12-02 17:00') });
  });

  it('opens one obligation for each visit', () => {
    const again = stageExit({ limit: limitOf(1, 'reject') });
    const definition = definitionOf(
      { start, screening: stage({ exits: { again, reject: rejectExit } }), rejected: end('rejected') },
      { start: { next: 'screening' }, screening: { again: 'screening', reject: 'rejected' } },
    );
    const run = runOf(definition);
    run.apply(monday, { kind: 'started' });
    run.apply('2026-11-23 10:00', decision('screening', 'again'));
    run.until('2026-11-24 10:00');
    expect(Object.keys(run.state?.obligations ?? {})).toEqual(['screening/1', 'screening/2']);
    expect(run.state?.visit).toBe(2);
  });
});

describe('message', () => {
  it('waits for the sending window, and goes on when it was accepted', () => {
    const definition = around(message, { next: 'last' });
    const run = runOf(definition);
    run.apply('2026-11-21 12:00', { kind: 'started' });
    expect(messages(run.commands).find(({ purpose }) => purpose === 'message')?.due).toBe(at('2026-11-23 08:00'));
    run.apply('2026-11-23 08:00', { kind: 'delivered', messageKey: 'step/1/message', otherChannel: false });
    expect(run.state?.stepId).toBe('last');
  });

  it('leaves at once where it is drawn so, whatever the hour', () => {
    const definition = around({ ...message, when: { kind: 'now' } } as Step, { next: 'last' });
    const run = runOf(definition);
    run.apply('2026-11-21 22:00', { kind: 'started' });
    expect(messages(run.commands).find(({ purpose }) => purpose === 'message')?.due).toBe(at('2026-11-21 22:00'));
  });

  it('goes on after the task exists where no channel takes it', () => {
    const run = begun(message, { next: 'last' });
    const commands = run.apply(monday, { kind: 'undeliverable', messageKey: 'step/1/message', reason: 'noChannel' });
    expect(kinds(commands).slice(0, 3)).toEqual(['openTask', 'setTimer', 'leaveStep']);
    expect(run.state?.stepId).toBe('last');
  });

  it('waits for its date, and moves with it', () => {
    const dated = { ...message, when: { kind: 'at', field: 'first-day', time: '08:00' } } as Step;
    const run = begun(dated, { next: 'last' }, { 'first-day': '2027-01-11' });
    expect(run.timers()).toEqual({ 'step/1/message-due': '2027-01-11 08:00' });
    expect(messages(run.until('2027-01-11 08:00'))[0]?.due).toBe(at('2027-01-11 08:00'));
  });

  it('asks a person for the date where the field is empty, and goes on once it is there', () => {
    const dated = { ...message, when: { kind: 'at', field: 'first-day', time: '08:00' } } as Step;
    const definition = around(dated, { next: 'last' });
    const world = worldOf(definition);
    const data = { ...world.data, fields: {} as Record<string, string> };
    const run = runOf(definition, { ...world, data });
    expect(kinds(run.apply(monday, { kind: 'started' }))).toContain('openTask');
    expect(run.timers()).toEqual({ 'task/step/1/missingDate/1': '2026-11-23 11:00' });
    const asked = run.until('2026-11-23 18:00').flatMap((one) => (one.kind === 'notifyStaff' ? [one] : []));
    expect(asked).toMatchObject([{ about: 'page', task: 'step/1/missingDate/1' }]);
    data.fields['first-day'] = '2026-12-01';
    run.apply('2026-11-24 09:00', { kind: 'dataChanged' });
    expect(run.state?.tasks).toEqual({});
    expect(run.timers()).toEqual({ 'step/1/message-due': '2026-12-01 08:00' });
  });

  it('leaves a span before a date inside the sending window', () => {
    const before = {
      ...message,
      when: { kind: 'relative', field: 'first-day', span: { amount: 2, unit: 'calendarDays' }, direction: 'before' },
    } as Step;
    const run = begun(before, { next: 'last' }, { 'first-day': '2027-01-12' });
    expect(messages(run.until('2027-01-10 08:00'))[0]?.due).toBe(at('2027-01-11 08:00'));
  });
});

describe('wait', () => {
  it('lets the span pass', () => {
    expect(begun(wait, { next: 'last' }).timers()).toEqual({ 'step/1/wait': '2026-11-25 17:00' });
  });

  it('waits until a date, and no longer where it has passed', () => {
    const until = { ...wait, for: { kind: 'until', field: 'first-day', time: '08:00' } } as Step;
    expect(begun(until, { next: 'last' }, { 'first-day': '2026-11-30' }).timers()).toEqual({
      'step/1/wait': '2026-11-30 08:00',
    });
    expect(begun(until, { next: 'last' }, { 'first-day': '2026-11-20' }).state?.stepId).toBe('last');
  });

  it('asks nobody any more for a date that is given during a pause, and waits until it afterwards', () => {
    const until = { ...wait, for: { kind: 'until', field: 'first-day', time: '08:00' } } as Step;
    const definition = around(until, { next: 'last' });
    const world = worldOf(definition);
    const data = { ...world.data, fields: {} as Record<string, string> };
    const run = runOf(definition, { ...world, data });
    run.apply(monday, { kind: 'started' });
    const by = { kind: 'person', id: 'p1' } as const;
    run.apply('2026-11-23 10:00', { kind: 'paused', until: at('2026-12-10 17:00'), by });
    data.fields['first-day'] = '2026-12-14';
    run.apply('2026-11-24 09:00', { kind: 'dataChanged' });
    expect([run.state?.tasks, run.state?.stepId]).toEqual([{}, 'step']);
    expect(Object.keys(run.timers()).filter((timer) => timer.startsWith('task/'))).toEqual([]);
    run.apply('2026-11-25 09:00', { kind: 'resumed', by });
    expect(run.timers()).toEqual({ 'step/1/wait': '2026-12-14 08:00' });
  });
});

describe('ask', () => {
  const exits = { yes: 'hired', no: 'last', 'no-answer': 'last' };
  const accepted = { kind: 'delivered', messageKey: 'step/1/ask', otherChannel: false } as const;
  const answer = { kind: 'answered', stepId: 'step', visit: 1, by: { kind: 'candidate' } } as const;

  it('starts its clock when the question was accepted', () => {
    const run = begun(ask, exits);
    expect(run.timers()).toEqual({});
    run.apply('2026-11-23 11:00', accepted);
    expect(run.timers()).toEqual({ 'step/1/deadline': '2026-11-26 11:00', 'step/1/reminder/0': '2026-11-25 11:00' });
  });

  it('takes the exit of the answer, and takes back what is not needed any more', () => {
    const run = begun(ask, exits);
    run.apply('2026-11-23 11:00', accepted);
    run.until('2026-11-25 11:00');
    const commands = run.apply('2026-11-25 11:00', { ...answer, exitId: 'no' });
    expect(kinds(commands)).toContain('cancelDelivery');
    expect(run.state?.stepId).toBe('last');
  });

  it('takes the exit for no answer at the deadline alone', () => {
    const run = begun(ask, exits);
    run.apply('2026-11-23 11:00', accepted);
    expect(notes(run.apply('2026-11-24 11:00', { ...answer, exitId: 'no-answer' }))).toEqual(['unknownExit']);
    run.until('2026-11-26 11:00');
    expect(run.state).toMatchObject({ stepId: 'last', taken: { 'step.no-answer': 1 } });
  });

  it('makes a task and keeps its clock still where no channel takes the question', () => {
    const run = begun(ask, exits);
    run.apply(monday, { kind: 'undeliverable', messageKey: 'step/1/ask', reason: 'noChannel' });
    expect(Object.keys(run.timers())).toEqual(['task/phone/step/1/ask/1']);
    expect(run.state).toMatchObject({ stepId: 'step', tasks: { 'phone/step/1/ask/1': { about: 'phone' } } });
    run.apply('2026-11-24 09:00', { kind: 'confirmed', messageKey: 'step/1/ask', by: { kind: 'person', id: 'p1' } });
    expect(run.timers()['step/1/deadline']).toBe('2026-11-27 09:00');
  });

  it('sends one reminder, not all, after downtime', () => {
    const many = {
      ...ask,
      reminders: [1, 2].map((amount) => ({ before: { amount, unit: 'calendarDays' }, ...text('reminder') })),
    } as Step;
    const run = begun(many, exits);
    run.apply('2026-11-23 11:00', accepted);
    const timers = run.state?.timers ?? {};
    const late = Object.entries(timers).filter(([, { rule }]) => rule.kind === 'reminder');
    const sent = late.flatMap(([timerId, { due }]) =>
      messages(run.apply('2026-11-25 15:00', { kind: 'timerFired', timerId, due })),
    );
    expect(sent.map(({ purpose }) => purpose)).toEqual(['reminder']);
  });

  it('drops a reminder that cannot arrive', () => {
    const run = begun(ask, exits);
    run.apply('2026-11-23 11:00', accepted);
    const [reminder] = messages(run.until('2026-11-25 11:00'));
    const gone = { kind: 'undeliverable', messageKey: reminder?.messageKey ?? '', reason: 'gaveUp' } as const;
    expect(run.apply('2026-11-25 12:00', gone)).toEqual([]);
  });
});

describe('branch', () => {
  const loops: Definition = definitionOf(
    { start, a: branch, b: branch, hired: end('hired') },
    { start: { next: 'a' }, a: { licensed: 'b', otherwise: 'b' }, b: { licensed: 'a', otherwise: 'a' } },
  );

  it('never loops without an end: it rests and says so', () => {
    const run = runOf(loops);
    expect(notes(run.apply(monday, { kind: 'started' }))).toContain('tooManySteps');
  });

  it('goes by the exit that stands in where a count is used up', () => {
    const limited = { ...branch, limits: { otherwise: limitOf(3, 'licensed') } } as Step;
    const run = runOf({
      ...loops,
      steps: { ...loops.steps, a: limited },
      connections: { ...loops.connections, a: { otherwise: 'b', licensed: 'hired' } },
    });
    run.apply(monday, { kind: 'started' });
    expect(run.state).toMatchObject({ stepId: 'hired', taken: { 'a.otherwise': 3, 'a.licensed': 1 } });
  });

  it('takes the first whose conditions hold', () => {
    const run = begun(branch, { licensed: 'hired', otherwise: 'last' }, { licence: '12345' });
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'hired' });
  });
});

describe('end', () => {
  it('gives the outcome once, and lingers 72 hours for bounces', () => {
    const run = begun(branch, { licensed: 'hired', otherwise: 'last' }, { licence: '12345' });
    const complete = run.commands.find(({ kind }) => kind === 'complete');
    expect(complete).toMatchObject({ outcome: 'hired', endsOtherApplications: true });
    expect(run.state?.timers['linger'] && local(run.state.timers['linger'].due)).toBe('2026-11-26 09:00');
  });

  it('asks a person to enter whoever moves to another job there, within a working day; the run ends without waiting for it', () => {
    const run = runOf(definitionOf({ start, moved: end('movedToAnotherJob') }, { start: { next: 'moved' } }));
    const commands = run.apply(monday, { kind: 'started' });
    expect(commands.filter(({ kind }) => kind === 'openTask')).toEqual([
      {
        ...{ kind: 'openTask', key: 'moveToJob/moved/1', about: 'moveToJob', stepId: 'moved' },
        ...{ to: [{ kind: 'role', role: 'recruiter' }], due: at('2026-11-24 17:00') },
      },
    ]);
    run.deliverAll(monday);
    run.until('2026-11-27 09:00');
    expect(run.state && isOver(run.state)).toBe(true);
  });
});
