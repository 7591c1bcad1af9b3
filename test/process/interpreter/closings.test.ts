import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { isOver } from '../../../process/interpreter/is-over.ts';
import { ask, message, stage, stageExit, twoStages, wait } from './definitions.ts';
import { at, decision, kinds, messages, notes, runOf } from './run.ts';

const monday = '2026-11-23 09:00';
const person = { kind: 'person', id: 'p1' } as const;

function begun() {
  const run = runOf(twoStages);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

const between = { message, wait, ask };

/** The no of the first stage leads on to a step before its end. */
function endsThrough(kind: keyof typeof between): Definition {
  const { steps, connections } = twoStages;
  const exits = kind === 'ask' ? { yes: 'rejected', no: 'rejected', 'no-answer': 'rejected' } : { next: 'rejected' };
  return {
    ...twoStages,
    steps: { ...steps, between: between[kind] },
    connections: { ...connections, screening: { advance: 'interview', reject: 'between' }, between: exits },
  };
}

describe('withdrawn, the job closed, hired elsewhere', () => {
  const table = [
    ['withdrawn', { kind: 'withdrawn', by: { kind: 'candidate' } }, 'withdrew', '2026-11-28 12:00'],
    ['jobClosed', { kind: 'jobClosed', by: person }, 'closed', '2026-11-30 08:00'],
    ['hiredElsewhere', { kind: 'hiredElsewhere' }, 'closed', '2026-11-30 08:00'],
  ] as const;

  it.each(table)('%s: one confirmation answers for what is owed', (purpose, event, outcome, due) => {
    const run = begun();
    const commands = run.apply('2026-11-28 12:00', event);
    expect(messages(commands)).toMatchObject([{ purpose, due: at(due), discharges: 'screening/1' }]);
    expect(run.state?.step).toMatchObject({ kind: 'ended', outcome });
    expect(Object.keys(run.timers())).toEqual(['linger']);
    run.deliverAll(due);
    expect(run.state?.obligations['screening/1']?.status).toBe('delivered');
  });

  it('goes to many where the job is closed, and so before bulk only where an answer is owed soon', () => {
    const closed = (when: string) => messages(begun().apply(when, { kind: 'jobClosed', by: person }));
    expect(closed('2026-11-24 10:00')).toMatchObject([{ urgent: false }]);
    expect(closed('2026-11-30 15:30')).toMatchObject([{ urgent: true }]);
  });

  it('cancels a decision that waits', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    const commands = run.apply('2026-11-24 11:00', { kind: 'withdrawn', by: { kind: 'candidate' } });
    expect(commands).toContainEqual({ kind: 'takeBackDecision', decisionId: 'screening-reject', why: 'withdrawn' });
    expect(messages(commands)).toHaveLength(1);
  });

  it('leaves a decision that ends the application its undo window and its own words when the job is closed', () => {
    const run = begun();
    const [words] = messages(run.apply('2026-11-24 10:00', decision('screening', 'reject')));
    const commands = run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person });
    expect(commands).toEqual([]);
    expect(run.timers()).toMatchObject({ 'screening/1/release': '2026-11-25 10:00' });
    expect(messages(run.until('2026-11-25 10:00'))).toEqual([]);
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
    expect(Object.keys(run.state?.pending ?? {})).toEqual([words?.messageKey]);
    run.deliverAll('2026-11-25 10:00');
    expect(run.state?.obligations['screening/1']?.status).toBe('delivered');
    expect(notes(run.apply('2026-11-25 10:05', { kind: 'jobClosed', by: person }))).toEqual(['ended']);
  });

  it('is heard once the decision that it waited for is taken back', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person });
    const commands = run.apply('2026-11-24 12:00', { kind: 'takenBack', decisionId: 'screening-reject', by: person });
    expect(commands).toContainEqual({ kind: 'takeBackDecision', decisionId: 'screening-reject', why: 'takenBack' });
    expect(messages(commands)).toMatchObject([{ purpose: 'jobClosed', discharges: 'screening/1' }]);
    expect(run.state?.step).toMatchObject({ kind: 'ended', outcome: 'closed' });
    expect(Object.keys(run.timers())).toEqual(['linger']);
  });

  it('lets only a decision that ends the application replace the one that it waits for', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person });
    expect(notes(run.apply('2026-11-24 12:00', decision('screening', 'advance')))).toEqual(['jobClosed']);
    run.apply('2026-11-24 12:00', decision('screening', 'reject', { decisionId: 'another' }));
    const commands = run.apply('2026-11-24 13:00', { kind: 'takenBack', decisionId: 'another', by: person });
    expect(messages(commands)).toMatchObject([{ purpose: 'jobClosed' }]);
  });

  it.each([['message'], ['wait'], ['ask']] as const)(
    'counts a decision whose way ends through a %s, without another stage, as one that ends the application',
    (kind) => {
      const run = runOf(endsThrough(kind));
      run.apply(monday, { kind: 'started' });
      run.deliverAll(monday);
      run.apply('2026-11-24 10:00', decision('screening', 'reject'));
      expect(run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person })).toEqual([]);
      run.until('2026-11-25 10:00');
      expect(run.state?.stepId).toBe('between');
      run.deliverAll('2026-11-25 10:00');
      run.until('2026-12-24 10:00');
      expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
    },
  );

  it('takes back a decision of which one answer on its way leads to another stage', () => {
    const drawn = endsThrough('ask');
    const onward = { ...drawn.connections, between: { ...drawn.connections['between'], yes: 'interview' } };
    const run = runOf({ ...drawn, connections: onward });
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    const commands = run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person });
    expect(commands).toContainEqual({ kind: 'takeBackDecision', decisionId: 'screening-reject', why: 'jobClosed' });
  });

  it('leaves the last message of a decision that has been released, and the outcome that it leads to', () => {
    const run = runOf(endsThrough('message'));
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    const commands = run.apply('2026-11-25 10:05', { kind: 'jobClosed', by: person });
    expect(messages(commands)).toMatchObject([{ purpose: 'message' }]);
    expect(run.apply('2026-11-25 10:06', { kind: 'jobClosed', by: person })).toEqual([]);
    run.deliverAll('2026-11-25 10:10');
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  });

  it.each([['wait'], ['ask']] as const)(
    'leaves what a released decision says on its way while the run stands in a %s after it, and the outcome that it leads to',
    (kind) => {
      const run = runOf(endsThrough(kind));
      run.apply(monday, { kind: 'started' });
      run.deliverAll(monday);
      const [words] = messages(run.apply('2026-11-27 16:00', decision('screening', 'reject')));
      run.until('2026-11-28 16:00');
      expect(run.state?.stepId).toBe('between');
      expect(run.apply('2026-11-28 17:00', { kind: 'jobClosed', by: person })).toEqual([]);
      expect(Object.keys(run.state?.pending ?? {})).toContain(words?.messageKey);
      run.deliverAll('2026-11-30 08:00');
      expect(run.state?.obligations['screening/1']).toMatchObject({
        status: 'delivered',
        answeredBy: words?.messageKey,
      });
      run.until('2026-12-28 08:00');
      expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
    },
  );

  it.each([['message'], ['wait'], ['ask']] as const)(
    'is not heard by who has heard what was decided and stands in a %s up to the end, whose outcome stands',
    (kind) => {
      const run = runOf(endsThrough(kind));
      run.apply(monday, { kind: 'started' });
      run.deliverAll(monday);
      const [words] = messages(run.apply('2026-11-24 10:00', decision('screening', 'reject')));
      run.until('2026-11-25 10:00');
      run.apply('2026-11-25 10:01', { kind: 'delivered', messageKey: words?.messageKey ?? '', otherChannel: false });
      expect(run.state?.obligations['screening/1']?.status).toBe('delivered');
      expect(run.apply('2026-11-25 10:05', { kind: 'jobClosed', by: person })).toEqual([]);
      expect(run.state?.stepId).toBe('between');
      run.deliverAll('2026-11-25 10:10');
      run.until('2026-12-24 10:00');
      expect(messages(run.all).map(({ purpose }) => purpose)).not.toContain('jobClosed');
      expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
    },
  );

  it.each([
    ['nobody has decided about', 'start'],
    ['who may still come to another stage', 'onward'],
  ] as const)('is heard by somebody in a wait %s', (_, kind) => {
    const drawn = endsThrough('wait');
    const connections = {
      ...drawn.connections,
      ...(kind === 'start' && { start: { next: 'between' } }),
      ...(kind === 'onward' && { between: { next: 'interview' } }),
    };
    const run = runOf({ ...drawn, connections });
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply(monday, decision('screening', 'reject'));
    run.until('2026-11-24 09:00');
    run.deliverAll('2026-11-24 09:00');
    expect(run.state?.stepId).toBe('between');
    const commands = run.apply('2026-11-24 10:00', { kind: 'jobClosed', by: person });
    expect(messages(commands)).toMatchObject([{ purpose: 'jobClosed' }]);
    expect(run.state?.step).toMatchObject({ kind: 'ended', outcome: 'closed' });
  });

  it('is not said after a no either that came although the answer had been waived', () => {
    const run = runOf(endsThrough('wait'));
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply(monday, { kind: 'waived', obligationId: 'screening/1', by: person });
    run.apply(monday, decision('screening', 'reject'));
    run.until('2026-11-24 09:00');
    run.deliverAll('2026-11-24 09:00');
    expect(run.apply('2026-11-24 10:00', { kind: 'jobClosed', by: person })).toEqual([]);
    run.until('2026-12-24 10:00');
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  });

  it('is not said after it where the no is a message on the way to the end, and nothing else was said', () => {
    const drawn = endsThrough('message');
    const { message: _, ...wordless } = stageExit({ kind: 'reject', owes: 'nothing' });
    const silent = stage({ exits: { advance: stageExit(), reject: wordless } });
    const run = runOf({
      ...drawn,
      steps: { ...drawn.steps, screening: silent, after: wait },
      connections: { ...drawn.connections, between: { next: 'after' }, after: { next: 'rejected' } },
    });
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply(monday, { kind: 'waived', obligationId: 'screening/1', by: person });
    run.apply(monday, decision('screening', 'reject'));
    run.until('2026-11-24 09:00');
    run.deliverAll('2026-11-24 09:00');
    expect(run.state?.stepId).toBe('after');
    expect(run.apply('2026-11-24 10:00', { kind: 'jobClosed', by: person })).toEqual([]);
  });

  it('is not said after it either where the stage has another id since a move', () => {
    const drawn = endsThrough('wait');
    const { screening, ...others } = drawn.steps;
    const { screening: exits = {}, ...ways } = drawn.connections;
    const renamed = {
      ...drawn,
      steps: { ...others, ...(screening && { first: screening }) },
      connections: { ...ways, start: { next: 'first' }, first: exits },
    };
    const before = runOf(drawn);
    before.apply(monday, { kind: 'started' });
    before.deliverAll(monday);
    before.apply(monday, { kind: 'waived', obligationId: 'screening/1', by: person });
    const run = runOf(renamed);
    run.state = before.state;
    run.apply(monday, { kind: 'movedToVersion', versionId: 'v2', steps: { screening: 'first' }, by: person });
    run.apply(monday, decision('first', 'reject'));
    run.until('2026-11-24 09:00');
    run.deliverAll('2026-11-24 09:00');
    expect(run.state?.stepId).toBe('between');
    expect(run.apply('2026-11-24 10:00', { kind: 'jobClosed', by: person })).toEqual([]);
  });

  it.each([['message'], ['wait'], ['ask']] as const)(
    'nor does anybody hear of the place that they got elsewhere after a no, in a %s up to the end',
    (kind) => {
      const run = runOf(endsThrough(kind));
      run.apply(monday, { kind: 'started' });
      run.deliverAll(monday);
      const [words] = messages(run.apply('2026-11-24 10:00', decision('screening', 'reject')));
      run.until('2026-11-25 10:00');
      run.apply('2026-11-25 10:01', { kind: 'delivered', messageKey: words?.messageKey ?? '', otherChannel: false });
      const commands = run.apply('2026-11-25 10:05', { kind: 'hiredElsewhere' });
      expect([messages(commands), notes(commands)]).toEqual([[], ['ended']]);
      expect(run.state?.stepId).toBe('between');
      run.deliverAll('2026-11-25 10:10');
      run.until('2026-12-24 10:00');
      expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
    },
  );

  it('leaves it to the person who is to call, too, and says nothing more once it has been heard', () => {
    const run = runOf(endsThrough('wait'));
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    const [words] = messages(run.apply('2026-11-24 10:00', decision('screening', 'reject')));
    run.until('2026-11-25 10:00');
    const messageKey = words?.messageKey ?? '';
    run.apply('2026-11-25 10:05', { kind: 'undeliverable', messageKey, reason: 'noChannel' });
    expect(run.apply('2026-11-25 10:10', { kind: 'jobClosed', by: person })).toEqual([]);
    expect(Object.values(run.state?.tasks ?? {})).toMatchObject([{ message: { messageKey } }]);
    run.apply('2026-11-25 10:15', { kind: 'confirmed', messageKey, by: person });
    expect(run.apply('2026-11-25 10:20', { kind: 'jobClosed', by: person })).toEqual([]);
    run.until('2026-12-24 10:00');
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  });

  it('takes back a decision that leads on, since nothing comes after it when the job is closed', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'advance'));
    const commands = run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person });
    expect(commands).toContainEqual({ kind: 'takeBackDecision', decisionId: 'screening-advance', why: 'jobClosed' });
    expect(messages(commands)).toMatchObject([{ purpose: 'jobClosed', discharges: 'screening/1' }]);
    expect(run.state?.step).toMatchObject({ kind: 'ended', outcome: 'closed' });
  });

  it('comes after a decision whose undo window is over although its timer has not been heard', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    const commands = run.apply('2026-11-25 10:05', { kind: 'jobClosed', by: person });
    expect(notes(commands)).toEqual(['ended']);
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  });

  it('answers for a stage before, too, whose message has not left', () => {
    const run = begun();
    run.apply('2026-11-27 16:00', decision('screening', 'advance'));
    run.until('2026-11-28 16:00');
    const [confirmation] = messages(run.apply('2026-11-28 17:00', { kind: 'jobClosed', by: person }));
    expect(confirmation).toMatchObject({ discharges: 'screening/1', alsoDischarges: ['interview/1'] });
    run.deliverAll('2026-11-30 08:00');
    run.until('2026-12-04 08:00');
    expect(run.state && isOver(run.state)).toBe(true);
  });

  describe('withdrawn when the application has its outcome', () => {
    const withdrawn = { kind: 'withdrawn', by: { kind: 'candidate' } } as const;

    function rejected(decidedAt: string, releasedAt: string) {
      const run = begun();
      run.apply(decidedAt, decision('screening', 'reject'));
      run.until(releasedAt);
      expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
      return run;
    }

    function expectWithdrawn(run: ReturnType<typeof begun>, when: string, unheard: string) {
      const commands = run.apply(when, withdrawn);
      expect(messages(commands)).toMatchObject([{ purpose: 'withdrawn', due: at(when) }]);
      expect(commands).toContainEqual({ kind: 'cancelDelivery', messageKey: unheard });
      expect(run.state?.step).toMatchObject({ kind: 'ended', outcome: 'withdrew' });
      expect(notes(run.apply(when, withdrawn))).toEqual(['ended']);
      run.deliverAll(when);
      run.until('2026-12-24 17:00');
      expect(messages(run.all).map(({ purpose }) => purpose)).not.toContain('holding');
      expect(run.state && isOver(run.state)).toBe(true);
    }

    it('counts as long as the message of its end has not left, which then does not leave', () => {
      expectWithdrawn(rejected('2026-11-24 20:00', '2026-11-25 20:00'), '2026-11-25 22:00', 'screening/1/exit/1');
    });

    it('counts as well before a person has phoned to tell it', () => {
      const run = rejected('2026-11-24 20:00', '2026-11-25 20:00');
      run.apply('2026-11-26 08:00', { kind: 'undeliverable', messageKey: 'screening/1/exit/1', reason: 'noChannel' });
      const commands = run.apply('2026-11-26 09:00', withdrawn);
      expect(kinds(commands)).toContain('closeTask');
      expect(run.state).toMatchObject({ step: { outcome: 'withdrew' }, tasks: {} });
    });

    it('counts as long as the closing of the job has not been told', () => {
      const run = begun();
      run.apply('2026-11-28 12:00', { kind: 'jobClosed', by: person });
      expectWithdrawn(run, '2026-11-28 22:00', 'screening/1/jobClosed');
    });

    it('means nothing when they have heard it', () => {
      const run = rejected('2026-11-24 10:00', '2026-11-25 10:00');
      run.deliverAll('2026-11-25 10:00');
      expect(notes(run.apply('2026-11-25 11:00', withdrawn))).toEqual(['ended']);
    });

    it('means nothing although what an earlier stage told has not been heard', () => {
      const run = begun();
      run.apply('2026-11-24 10:00', decision('screening', 'advance'));
      run.until('2026-11-25 10:00');
      run.apply('2026-11-25 10:00', { kind: 'undeliverable', messageKey: 'screening/1/exit/1', reason: 'noChannel' });
      run.apply('2026-11-25 11:00', decision('interview', 'reject'));
      run.until('2026-11-26 11:00');
      run.deliverAll('2026-11-26 11:00');
      expect(run.state).toMatchObject({ step: { outcome: 'rejected' } });
      expect(Object.keys(run.state?.tasks ?? {})).toHaveLength(1);
      expect(notes(run.apply('2026-11-26 12:00', withdrawn))).toEqual(['ended']);
    });
  });

  it('means nothing once the application has its outcome', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', { kind: 'withdrawn', by: { kind: 'candidate' } });
    expect(notes(run.apply('2026-11-24 11:00', { kind: 'jobClosed', by: person }))).toEqual(['ended']);
    expect(notes(run.apply('2026-11-24 11:00', decision('screening', 'advance')))).toEqual(['ended']);
  });
});

describe('erased', () => {
  it('sends nothing, waives what is owed by whoever erased, and is over', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'advance'));
    const commands = run.apply('2026-11-24 11:00', { kind: 'erased', by: person });
    expect(messages(commands)).toEqual([]);
    expect(commands.find(({ kind }) => kind === 'dischargeObligation')).toMatchObject({ how: 'waived', by: person });
    expect(run.state && isOver(run.state)).toBe(true);
  });
});

describe('waived', () => {
  it('silences the ladder of that obligation and leaves the run where it is', () => {
    const run = begun();
    const commands = run.apply('2026-11-24 10:00', { kind: 'waived', obligationId: 'screening/1', by: person });
    expect(kinds(commands)[0]).toBe('dischargeObligation');
    expect(run.timers()).toEqual({});
    expect(run.state?.stepId).toBe('screening');
    const again = { kind: 'waived', obligationId: 'screening/1', by: person } as const;
    expect(notes(run.apply('2026-11-24 10:00', again))).toEqual(['alreadyDischarged']);
    expect(notes(run.apply('2026-11-24 10:00', { ...again, obligationId: 'toString' }))).toEqual(['unknownObligation']);
  });
});
