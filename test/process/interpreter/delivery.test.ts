import { describe, expect, it } from 'vitest';
import type { Command } from '../../../process/interpreter/contract.ts';
import { isOver } from '../../../process/interpreter/is-over.ts';
import {
  ask,
  definitionOf,
  end,
  message,
  rejectExit,
  stage,
  stageExit,
  start,
  twoStages,
  wait,
} from './definitions.ts';
import { at, decision, kinds, local, messages, notes, runOf } from './run.ts';

const monday = '2026-11-23 09:00';
const person = { kind: 'person', id: 'p1' } as const;
const exitKey = 'screening/1/exit/1';

function rejected() {
  const run = runOf(twoStages);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  run.apply('2026-11-24 10:00', decision('screening', 'reject'));
  run.until('2026-11-25 10:00');
  return run;
}

describe('heard', () => {
  it('discharges the obligation when a channel accepted the exit message, and says by which', () => {
    const run = rejected();
    run.apply('2026-11-25 10:01', { kind: 'delivered', messageKey: exitKey, otherChannel: true });
    expect(run.state?.obligations['screening/1']?.status).toBe('otherChannel');
  });

  it('is heard once', () => {
    const run = rejected();
    const delivered = { kind: 'delivered', messageKey: exitKey, otherChannel: false } as const;
    run.apply('2026-11-25 10:01', delivered);
    expect(notes(run.apply('2026-11-25 10:02', delivered))).toEqual(['alreadyHeard']);
    expect(notes(run.apply('2026-11-25 10:02', { ...delivered, messageKey: 'other' }))).toEqual(['unknownMessage']);
  });
});

describe('a message that cannot arrive', () => {
  it('becomes a call within the promise; the obligation is open until a person confirms it', () => {
    const run = rejected();
    const [task] = run.apply('2026-11-25 10:01', { kind: 'undeliverable', messageKey: exitKey, reason: 'noChannel' });
    expect(task).toMatchObject({ kind: 'openTask', about: 'phone', due: at('2026-11-30 17:00') });
    run.until('2026-12-20 10:00');
    expect(run.state && isOver(run.state)).toBe(false);
    run.apply('2026-12-20 10:00', { kind: 'confirmed', messageKey: exitKey, by: person });
    expect(run.state?.obligations['screening/1']?.status).toBe('confirmed');
    run.until('2026-12-24 10:00');
    expect(run.state && isOver(run.state)).toBe(true);
  });

  it('becomes another task where its text could not be rendered: the undo window stays open', () => {
    const run = runOf(twoStages);
    run.apply(monday, { kind: 'started' });
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    const commands = run.apply('2026-11-24 10:00', {
      kind: 'undeliverable',
      messageKey: exitKey,
      reason: 'unrenderable',
    });
    expect(commands[0]).toMatchObject({ kind: 'openTask', about: 'unrenderable' });
    run.apply('2026-11-24 11:00', { kind: 'takenBack', decisionId: 'screening-reject', by: person });
    expect(run.state).toMatchObject({ tasks: {}, step: { decision: null } });
  });

  it('tells the date by phone where the acknowledgement cannot arrive', () => {
    const run = runOf(twoStages);
    run.apply(monday, { kind: 'started' });
    const gone = { kind: 'undeliverable', messageKey: 'start/1/acknowledgement', reason: 'noChannel' } as const;
    expect(run.apply(monday, gone)[0]).toMatchObject({ kind: 'openTask', about: 'phone', due: at('2026-11-30 17:00') });
  });
});

describe('a call that a person is asked to make', () => {
  const gone = { kind: 'undeliverable', messageKey: exitKey, reason: 'noChannel' } as const;
  const reminders = (commands: readonly Command[]) =>
    commands.flatMap((command) => (command.kind === 'notifyStaff' ? [`${command.about} ${command.level}`] : []));

  it('is reminded of, raised and paged although its stage was left, until it is made', () => {
    const run = rejected();
    run.apply('2026-11-25 10:01', gone);
    expect(reminders(run.until('2026-11-27 12:00'))).toEqual(['remind 0']);
    expect(reminders(run.until('2026-11-30 14:00'))).toEqual(['escalate 0']);
    expect(reminders(run.until('2026-11-30 16:00'))).toEqual(['page 1']);
    // One further up after every eight working hours from then on.
    expect(reminders(run.until('2026-12-02 16:00'))).toEqual(['page 2', 'page 3']);
    run.apply('2026-12-04 10:00', { kind: 'confirmed', messageKey: exitKey, by: person });
    expect(Object.values(run.timers())).toHaveLength(1);
    expect(reminders(run.until('2026-12-24 10:00'))).toEqual([]);
  });

  it('is paged after two working hours where its date has passed', () => {
    const run = rejected();
    run.apply('2026-12-01 10:00', gone);
    expect(reminders(run.until('2026-12-01 11:59'))).toEqual([]);
    expect(reminders(run.until('2026-12-01 12:00'))).toEqual(['page 1']);
  });

  it('is asked for no more by any clock once it is waived', () => {
    const run = rejected();
    run.apply('2026-11-25 10:01', gone);
    run.apply('2026-11-25 11:00', { kind: 'waived', obligationId: 'screening/1', by: person });
    expect(Object.keys(run.timers()).filter((id) => id.startsWith('task/'))).toEqual([]);
  });
});

describe('a wait behind a message that nobody heard', () => {
  const definition = definitionOf(
    { start, screening: stage(), pool: wait, survey: ask, rejected: end('rejected'), hired: end('hired') },
    {
      start: { next: 'screening' },
      screening: { advance: 'hired', reject: 'pool' },
      pool: { next: 'survey' },
      survey: { yes: 'rejected', no: 'rejected', 'no-answer': 'rejected' },
    },
  );

  function waiting(unheard: 'undeliverable' | 'bounced') {
    const run = runOf(definition);
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    run.until('2026-11-25 10:00');
    const entered = run.timers()['pool/1/wait'];
    if (unheard === 'undeliverable')
      run.apply('2026-11-25 10:01', { kind: 'undeliverable', messageKey: exitKey, reason: 'noChannel' });
    else {
      run.apply('2026-11-25 10:01', { kind: 'delivered', messageKey: exitKey, otherChannel: false });
      run.apply('2026-11-26 10:00', { kind: 'bounced', messageKey: exitKey, acceptedAt: at('2026-11-25 10:01') });
      run.apply('2026-11-26 10:00', { kind: 'undeliverable', messageKey: exitKey, reason: 'noChannel' });
    }
    return { run, entered: entered ?? '' };
  }

  it.each(['undeliverable', 'bounced'] as const)(
    'counts from its entry, also when a person tells it later (%s)',
    (unheard) => {
      const { run, entered } = waiting(unheard);
      expect(entered).not.toBe('');
      run.apply('2026-11-27 09:00', { kind: 'confirmed', messageKey: exitKey, by: person });
      expect(run.state?.obligations['screening/1']?.status).toBe('confirmed');
      expect(run.timers()).toEqual({ 'pool/1/wait': entered });
    },
  );

  it('ends although nobody has phoned: the question behind it has a clock of its own, and the call stays owed', () => {
    const { run, entered } = waiting('bounced');
    const asked = messages(run.until(entered));
    expect(asked.map(({ messageKey, discharges }) => [messageKey, discharges])).toEqual([['survey/1/ask', undefined]]);
    expect(Object.keys(run.timers())).toEqual([`task/phone/${exitKey}/2`]);
    run.apply('2026-12-14 09:00', { kind: 'delivered', messageKey: 'survey/1/ask', otherChannel: true });
    expect(run.timers()['survey/1/deadline']).toBe('2026-12-17 09:00');
    run.apply('2026-12-15 09:00', { kind: 'answered', stepId: 'survey', visit: 1, exitId: 'yes', by: person });
    run.until('2027-01-15 09:00');
    expect(run.state?.obligations['screening/1']?.status).toBe('open');
    expect(run.state && isOver(run.state)).toBe(false);
    run.apply('2027-01-18 09:00', { kind: 'confirmed', messageKey: exitKey, by: person });
    run.until('2027-01-22 09:00');
    expect(run.state && isOver(run.state)).toBe(true);
  });
});

describe('the promise that a message must keep', () => {
  const boundOf = (when: string) => {
    const run = runOf(twoStages);
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    const [message] = messages(run.apply(when, decision('screening', 'reject')));
    return { due: local(message?.due ?? 0), giveUpAt: local(message?.bound?.giveUpAt ?? 0) };
  };

  it('gives a channel up four working hours before it, or half-way where fewer are left', () => {
    expect(boundOf('2026-11-24 10:00')).toEqual({ due: '2026-11-25 10:00', giveUpAt: '2026-11-30 13:00' });
    expect(boundOf('2026-11-30 14:00')).toEqual({ due: '2026-11-30 14:59', giveUpAt: '2026-11-30 15:59' });
  });
});

describe('a bounce', () => {
  const bounced = { kind: 'bounced', messageKey: exitKey, acceptedAt: at('2026-11-25 10:01') } as const;

  function heard() {
    const run = rejected();
    run.apply('2026-11-25 10:01', { kind: 'delivered', messageKey: exitKey, otherChannel: false });
    return run;
  }

  it('opens the obligation again within 72 hours, after the end too, goes by another channel, and asks a person to phone where none is left', () => {
    const run = heard();
    expect(kinds(run.apply('2026-11-27 10:00', bounced))).toEqual(['reopenObligation', 'redeliver']);
    expect(run.state?.pending[exitKey]).toMatchObject({ discharges: ['screening/1'], promise: at('2026-11-30 17:00') });
    const gone = { kind: 'undeliverable', messageKey: exitKey, reason: 'noChannel' } as const;
    expect(run.apply('2026-11-27 10:00', gone)[0]).toMatchObject({ kind: 'openTask', about: 'phone' });
    expect(run.state?.obligations['screening/1']?.status).toBe('open');
    run.until('2026-12-01 10:00');
    expect(run.state && isOver(run.state)).toBe(false);
  });

  it('is told once: a second receipt, also after another channel or a person has told it, changes nothing', () => {
    const run = heard();
    run.apply('2026-11-26 10:00', bounced);
    expect(notes(run.apply('2026-11-26 10:01', bounced))).toEqual(['unknownMessage']);
    run.apply('2026-11-26 10:02', { kind: 'delivered', messageKey: exitKey, otherChannel: true });
    expect(notes(run.apply('2026-11-26 10:03', bounced))).toEqual(['alreadyHeard']);
    expect(run.state?.obligations['screening/1']?.status).toBe('otherChannel');
  });

  it('is a task for staff after that', () => {
    const run = heard();
    const commands = run.apply('2026-11-29 10:00', bounced);
    expect(commands).toMatchObject([{ kind: 'openTask', about: 'lateBounce' }]);
    expect(run.state?.obligations['screening/1']?.status).toBe('delivered');
  });

  it('counts as undeliverable where it overtakes its own acceptance', () => {
    const run = rejected();
    expect(kinds(run.apply('2026-11-25 10:02', bounced))).toEqual(['openTask', 'setTimer']);
  });

  it('stops the clock of a question until a person has told it', () => {
    const run = runOf(
      definitionOf(
        { start, ask, hired: end('hired') },
        { start: { next: 'ask' }, ask: { yes: 'hired', no: 'hired', 'no-answer': 'hired' } },
      ),
    );
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-23 10:00', { kind: 'bounced', messageKey: 'ask/1/ask', acceptedAt: at(monday) });
    expect(run.timers()).toEqual({});
    run.apply('2026-11-24 10:00', { kind: 'confirmed', messageKey: 'ask/1/ask', by: person });
    expect(run.timers()['ask/1/deadline']).toBe('2026-11-27 10:00');
  });

  it('lets the ladder go on where the run is still in the stage', () => {
    const run = runOf(twoStages);
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-23 10:00', { kind: 'bounced', messageKey: 'start/1/acknowledgement', acceptedAt: at(monday) });
    expect(Object.keys(run.timers())).toContain('screening/1/holding');
  });
});

describe('an exit without a message', () => {
  const { message: _, ...silent } = stageExit({ owes: 'nothing' });
  const definition = definitionOf(
    {
      start,
      screening: stage({ exits: { on: silent, reject: rejectExit } }),
      message,
      hired: end('hired'),
      rejected: end('rejected'),
    },
    { start: { next: 'screening' }, screening: { on: 'message', reject: 'rejected' }, message: { next: 'hired' } },
  );

  it('leaves its obligation to the next message on the way, which is bound to its date', () => {
    const run = runOf(definition);
    run.apply(monday, { kind: 'started' });
    run.apply('2026-11-24 10:00', decision('screening', 'on'));
    run.until('2026-11-25 10:00');
    expect(run.state?.pending['message/1/message']).toMatchObject({
      discharges: ['screening/1'],
      promise: at('2026-11-30 17:00'),
    });
    run.deliverAll('2026-11-25 10:00');
    expect(run.state?.obligations['screening/1']?.status).toBe('delivered');
  });

  it('becomes a call where nothing on the way answers', () => {
    const run = runOf({
      ...definition,
      connections: { ...definition.connections, screening: { on: 'hired', reject: 'rejected' } },
    });
    run.apply(monday, { kind: 'started' });
    run.apply('2026-11-24 10:00', decision('screening', 'on'));
    run.until('2026-11-25 10:00');
    expect(Object.values(run.state?.tasks ?? {})).toMatchObject([
      { about: 'phone', message: { discharges: ['screening/1'] } },
    ]);
  });
});
