import { describe, expect, it } from 'vitest';
import { ask, definitionOf, end, message, start, twoStages, wait } from './definitions.ts';
import { at, decision, messages, notes, runOf } from './run.ts';

const monday = '2026-11-23 09:00';
const person = { kind: 'person', id: 'p1' } as const;
const pause = (until: string) => ({ kind: 'paused', until: at(until), by: person }) as const;

function begun(definition = twoStages) {
  const run = runOf(definition);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

describe('a pause in a stage', () => {
  it('tells its date, and moves the told date only when that was accepted', () => {
    const run = begun();
    const [told] = messages(run.apply('2026-11-24 09:00', pause('2026-12-18 17:00')));
    expect(told).toMatchObject({
      purpose: 'paused',
      tells: { due: at('2026-12-18 17:00') },
      bound: { promise: at('2026-11-30 17:00') },
    });
    expect(run.state?.obligations['screening/1']?.due).toBe(at('2026-11-30 17:00'));
    run.deliverAll('2026-11-24 09:00');
    expect(run.state?.obligations['screening/1']?.due).toBe(at('2026-12-18 17:00'));
  });

  it('is silent until the holding text of its date is due; then the ladder goes on, so that the date is kept', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', pause('2026-12-18 17:00'));
    run.deliverAll('2026-11-24 09:00');
    expect(run.timers()).toEqual({ 'screening/1/pause': '2026-12-18 15:00' });
    expect(messages(run.until('2026-12-18 15:00'))[0]).toMatchObject({
      purpose: 'holding',
      tells: { due: at('2026-12-23 17:00') },
    });
    expect(run.state?.paused).toBeNull();
  });

  it('goes on towards the told date when a person ends it', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', pause('2026-12-18 17:00'));
    run.deliverAll('2026-11-24 09:00');
    run.apply('2026-12-01 09:00', { kind: 'resumed', by: person });
    expect(run.timers()['screening/1/holding']).toBe('2026-12-18 15:00');
  });

  it('takes its message back where it has not left, and then the old date stands', () => {
    const run = begun();
    run.apply('2026-11-28 09:00', pause('2026-12-18 17:00'));
    const commands = run.apply('2026-11-28 10:00', { kind: 'resumed', by: person });
    expect(commands).toContainEqual({ kind: 'cancelDelivery', messageKey: 'screening/1/paused/1' });
    expect(run.timers()['screening/1/holding']).toBe('2026-11-30 15:00');
  });

  it('is told by nobody any more where a person was asked to tell it, and moves nothing', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', pause('2026-12-18 17:00'));
    const messageKey = 'screening/1/paused/1';
    run.apply('2026-11-24 10:00', { kind: 'undeliverable', messageKey, reason: 'gaveUp' });
    expect(Object.values(run.state?.tasks ?? {})).toHaveLength(1);
    const commands = run.apply('2026-11-24 11:00', { kind: 'resumed', by: person });
    expect(commands).toContainEqual({ kind: 'cancelDelivery', messageKey });
    expect(run.state?.tasks).toEqual({});
    run.apply('2026-11-24 12:00', { kind: 'delivered', messageKey, otherChannel: false });
    expect(run.state?.obligations['screening/1']?.due).toBe(at('2026-11-30 17:00'));
  });

  it('needs a date that leaves time for the holding text', () => {
    expect(notes(begun().apply('2026-11-24 09:00', pause('2026-11-24 08:00')))).toEqual(['pauseTooEarly']);
  });

  it('is not begun twice, nor while a decision waits', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', pause('2026-12-18 17:00'));
    expect(notes(run.apply('2026-11-24 10:00', pause('2026-12-21 17:00')))).toEqual(['pausedAlready']);
    const other = begun();
    other.apply('2026-11-24 09:00', decision('screening', 'advance'));
    expect(notes(other.apply('2026-11-24 10:00', pause('2026-12-21 17:00')))).toEqual(['decisionWaits']);
  });

  it('ends with the release of a decision, and is there again when that is taken back', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', pause('2026-12-18 17:00'));
    run.deliverAll('2026-11-24 09:00');
    run.apply('2026-11-26 09:00', decision('screening', 'advance'));
    run.apply('2026-11-26 10:00', { kind: 'takenBack', decisionId: 'screening-advance', by: person });
    expect(run.timers()).toEqual({ 'screening/1/pause': '2026-12-18 15:00' });
    run.apply('2026-11-26 11:00', decision('screening', 'advance', { decisionId: 'second' }));
    run.until('2026-11-27 11:00');
    expect(run.state).toMatchObject({ stepId: 'interview', paused: null });
  });
});

describe('a pause in an ask or a wait', () => {
  const asked = definitionOf(
    { start, ask, wait, hired: end('hired') },
    { start: { next: 'ask' }, ask: { yes: 'wait', no: 'hired', 'no-answer': 'hired' }, wait: { next: 'hired' } },
  );

  it('stops the clock: deadline and reminders come as much later as it lasted', () => {
    const run = begun(asked);
    expect(run.timers()).toEqual({ 'ask/1/deadline': '2026-11-26 09:00', 'ask/1/reminder/0': '2026-11-25 09:00' });
    run.apply('2026-11-24 09:00', pause('2026-12-24 17:00'));
    run.deliverAll('2026-11-24 09:00');
    expect(run.timers()).toEqual({ 'ask/1/pause': '2026-12-24 17:00' });
    run.apply('2026-11-30 09:00', { kind: 'resumed', by: person });
    expect(run.timers()).toEqual({ 'ask/1/deadline': '2026-12-02 09:00', 'ask/1/reminder/0': '2026-12-01 09:00' });
    expect(run.state?.step).toMatchObject({ deadline: at('2026-12-02 09:00') });
  });

  it('never was where it is ended before its message left: the clock runs as before', () => {
    const run = begun(asked);
    const before = run.timers();
    run.apply('2026-11-23 20:00', pause('2026-12-18 17:00'));
    run.apply('2026-11-24 07:00', { kind: 'resumed', by: person });
    expect(run.timers()).toEqual(before);
    expect(run.state?.pending).toEqual({});
  });

  it('never was where a person was asked to tell it and had not', () => {
    const run = begun(asked);
    const before = run.timers();
    run.apply('2026-11-24 09:00', pause('2026-12-18 17:00'));
    run.apply('2026-11-24 10:00', { kind: 'undeliverable', messageKey: 'ask/1/paused/1', reason: 'noChannel' });
    run.apply('2026-11-24 11:00', { kind: 'resumed', by: person });
    expect(run.timers()).toEqual(before);
    expect(run.state?.tasks).toEqual({});
  });

  it('ends when the candidate answers', () => {
    const run = begun(asked);
    run.apply('2026-11-24 09:00', pause('2026-12-24 17:00'));
    run.apply('2026-11-25 09:00', {
      kind: 'answered',
      stepId: 'ask',
      visit: 1,
      exitId: 'yes',
      by: { kind: 'candidate' },
    });
    expect(run.state).toMatchObject({ stepId: 'wait', paused: null });
  });

  it('starts the clock of a question that arrives meanwhile when it is over', () => {
    const run = runOf(asked);
    run.apply(monday, { kind: 'started' });
    run.apply('2026-11-23 10:00', pause('2026-11-30 17:00'));
    run.deliverAll('2026-11-23 11:00');
    expect(run.timers()).toEqual({ 'ask/1/pause': '2026-11-30 17:00' });
    run.until('2026-11-30 17:00');
    expect(run.timers()['ask/1/deadline']).toBe('2026-12-03 17:00');
  });

  it('starts no clock of a question that has come back meanwhile: a person tells it first', () => {
    const run = begun(asked);
    run.apply('2026-11-24 09:00', pause('2026-11-30 17:00'));
    run.deliverAll('2026-11-24 09:00');
    run.apply('2026-11-25 09:00', { kind: 'bounced', messageKey: 'ask/1/ask', acceptedAt: at(monday) });
    run.apply('2026-11-25 09:00', { kind: 'undeliverable', messageKey: 'ask/1/ask', reason: 'noChannel' });
    run.until('2026-12-18 17:00');
    expect(run.state).toMatchObject({ stepId: 'ask', paused: null, step: { acceptedAt: null, deadline: null } });
    run.apply('2026-12-18 17:00', { kind: 'confirmed', messageKey: 'ask/1/ask', by: person });
    expect(run.timers()['ask/1/deadline']).toBe('2026-12-21 17:00');
  });

  it('is refused where there is no clock: in a message step', () => {
    const run = runOf(
      definitionOf({ start, message, hired: end('hired') }, { start: { next: 'message' }, message: { next: 'hired' } }),
    );
    run.apply(monday, { kind: 'started' });
    expect(notes(run.apply(monday, pause('2026-12-24 17:00')))).toEqual(['notAStage']);
  });
});
