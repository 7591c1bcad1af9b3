import { describe, expect, it } from 'vitest';
import { isOver } from '../../../process/interpreter/is-over.ts';
import { twoStages } from './definitions.ts';
import { at, decision, kinds, local, messages, notes, runOf } from './run.ts';

const monday = '2026-11-23 09:00';
const person = { kind: 'person', id: 'p1' } as const;
const correct = (messageKey: string, change: { channel?: 'email' | 'sms' | 'both'; backTo?: string } = {}) =>
  ({ kind: 'corrected', correctionId: 'c1', messageKey, channel: 'email', by: person, ...change }) as const;

/** The effect key of what the decision in the first stage has told. */
const answerOf = ({ state }: ReturnType<typeof begun>) =>
  Object.keys(state?.heard ?? {}).find((key) => key.startsWith('screening/1/exit')) ?? '';

function begun() {
  const run = runOf(twoStages);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

/** Somebody who has heard a no on Wednesday that was meant for somebody else. */
function wronglyRejected() {
  const run = begun();
  run.apply('2026-11-24 10:00', decision('screening', 'reject'));
  run.until('2026-11-25 10:00');
  run.deliverAll('2026-11-25 10:00');
  expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  return run;
}

describe('a correction', () => {
  it('that takes somebody back leaves no answer of the wrong way on its way, nor a call to tell it', () => {
    for (const isCall of [false, true]) {
      const run = begun();
      run.apply('2026-11-23 19:00', decision('screening', 'reject'));
      run.until('2026-11-24 19:30');
      const [wrong = ''] = Object.keys(run.state?.pending ?? {});
      if (isCall) run.apply('2026-11-24 19:31', { kind: 'undeliverable', messageKey: wrong, reason: 'noChannel' });
      const commands = run.apply('2026-11-24 20:00', correct('start/1/acknowledgement', { backTo: 'screening' }));
      expect(commands).toContainEqual(
        isCall ? expect.objectContaining({ kind: 'closeTask' }) : { kind: 'cancelDelivery', messageKey: wrong },
      );
      expect(Object.values(run.state?.pending ?? {}).map(({ purpose }) => purpose)).toEqual(['correction']);
      expect(messages(commands)).toMatchObject([{ discharges: 'screening/1' }]);
      expect(run.state?.tasks).toEqual({});
    }
  });

  it('leaves at once by the channel of the message that was wrong, and changes nothing else', () => {
    const run = begun();
    const before = run.state;
    const [sent] = messages(run.apply('2026-11-24 21:00', correct('start/1/acknowledgement')));
    expect(sent).toMatchObject({
      ...{ messageKey: 'start/1/correction/1', purpose: 'correction', correctionId: 'c1', urgent: true },
      ...{ corrects: 'start/1/acknowledgement', channels: { kind: 'order', order: ['email', 'sms'] } },
      due: at('2026-11-24 21:00'),
    });
    expect(run.state?.timers).toEqual(before?.timers);
    run.deliverAll('2026-11-24 21:01');
    expect(run.state?.obligations).toEqual(before?.obligations);
  });

  it('by SMS waits for the sending window, and wakes nobody', () => {
    const [sent] = messages(begun().apply('2026-11-24 21:00', correct('start/1/acknowledgement', { channel: 'sms' })));
    expect(sent && local(sent.due)).toBe(local(at('2026-11-25 08:00')));
    expect(sent?.channels).toEqual({ kind: 'order', order: ['sms', 'email'] });
  });

  it('of what went by both channels goes by both', () => {
    const [sent] = messages(begun().apply('2026-11-24 10:00', correct('start/1/acknowledgement', { channel: 'both' })));
    expect(sent?.channels).toEqual({ kind: 'both' });
  });

  it('is refused for a message that nobody has heard, and its own can be corrected in turn', () => {
    const run = begun();
    expect(notes(run.apply('2026-11-24 10:00', correct('screening/1/exit')))).toEqual(['unknownMessage']);
    run.apply('2026-11-24 10:00', correct('start/1/acknowledgement'));
    expect(notes(run.apply('2026-11-24 10:01', correct('start/1/correction/1')))).toEqual(['unknownMessage']);
    run.deliverAll('2026-11-24 10:02');
    expect(messages(run.apply('2026-11-24 10:03', correct('start/1/correction/1')))).toHaveLength(1);
  });

  it('is still told when the stage that it is about is left', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', correct('start/1/acknowledgement', { channel: 'sms' }));
    run.apply('2026-11-24 10:01', decision('screening', 'advance'));
    run.until('2026-11-25 10:01');
    expect(Object.keys(run.state?.pending ?? {})).toContain('start/1/correction/1');
  });

  it('that reaches nobody becomes a call', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', correct('start/1/acknowledgement'));
    run.apply('2026-11-24 10:05', { kind: 'undeliverable', messageKey: 'start/1/correction/1', reason: 'noChannel' });
    expect(Object.values(run.state?.tasks ?? {})).toMatchObject([
      { about: 'phone', messageKey: 'start/1/correction/1' },
    ]);
  });

  it('after the end keeps the run until it has been heard for 72 hours', () => {
    const run = wronglyRejected();
    run.until('2026-11-28 10:00');
    expect(run.state && isOver(run.state)).toBe(true);
    run.apply('2026-12-07 10:00', correct(answerOf(run)));
    expect(run.state && isOver(run.state)).toBe(false);
    run.deliverAll('2026-12-07 10:01');
    expect(Object.keys(run.timers())).toEqual(['linger']);
    run.until('2026-12-10 10:01');
    expect(run.state && isOver(run.state)).toBe(true);
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  });
});

describe('a decision that was wrong', () => {
  it('is put right by going back into the stage, with a promise of its own that the correction tells', () => {
    const run = wronglyRejected();
    const commands = run.apply('2026-12-07 10:00', correct(answerOf(run), { backTo: 'screening' }));
    expect(kinds(commands)).toEqual([
      ...['cancelTimer', 'leaveStep', 'deliver', 'enterStep', 'openObligation'],
      ...['setTimer', 'setTimer', 'setTimer'],
    ]);
    expect(commands[1]).toMatchObject({ kind: 'leaveStep', exitId: null });
    expect(messages(commands)).toMatchObject([
      { purpose: 'correction', tells: { obligationId: 'screening/2', due: at('2026-12-14 17:00') } },
    ]);
    expect(run.state).toMatchObject({ stepId: 'screening', visit: 2, step: { kind: 'stage' } });
    run.deliverAll('2026-12-07 10:01');
    expect(run.commands).toContainEqual(
      expect.objectContaining({ kind: 'tellDate', obligationId: 'screening/2', due: at('2026-12-14 17:00') }),
    );
    run.until('2026-12-14 17:00');
    expect(Object.keys(run.state?.obligations ?? {})).toEqual(['screening/1', 'screening/2']);
    run.apply('2026-12-14 17:01', decision('screening', 'advance', { visit: 2, decisionId: 'right' }));
    expect(notes(run.commands)).toEqual([]);
  });

  it('that advanced somebody answers for what the wrong stage owes, before the date that it had told', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', decision('screening', 'advance'));
    run.until('2026-11-25 10:00');
    run.deliverAll('2026-11-25 10:00');
    const [told] = [run.state?.obligations['interview/1']?.due ?? 0];
    const [sent] = messages(run.apply('2026-11-26 10:00', correct(answerOf(run), { backTo: 'screening' })));
    expect(sent).toMatchObject({ discharges: 'interview/1', tells: { obligationId: 'screening/2' } });
    expect(sent?.bound?.promise).toBe(told);
    expect(Object.keys(run.timers()).every((id) => id.startsWith('screening/2/'))).toBe(true);
    run.deliverAll('2026-11-26 10:01');
    expect(run.state?.obligations['interview/1']?.status).toBe('delivered');
    expect(run.state?.obligations['screening/2']?.status).toBe('open');
  });

  it('does not go back where the application was closed after it was asked for, and does where it is asked for after that', () => {
    const closings = [
      { kind: 'withdrawn', by: { kind: 'candidate' } },
      { kind: 'jobClosed', by: person },
      { kind: 'hiredElsewhere' },
      { kind: 'erased', by: person },
    ] as const;
    for (const closing of closings) {
      const run = begun();
      run.apply('2026-11-24 10:00', decision('screening', 'advance'));
      run.until('2026-11-25 10:00');
      run.deliverAll('2026-11-25 10:00');
      run.apply('2026-11-26 10:05', closing);
      const back = { ...correct(answerOf(run), { backTo: 'screening' }), asked: at('2026-11-26 10:00') };
      expect([closing.kind, notes(run.apply('2026-11-26 10:10', back))]).toEqual([closing.kind, ['ended']]);
      expect(run.state?.step.kind).toBe('ended');
      expect(notes(run.apply('2026-11-26 10:10', { ...back, asked: at('2026-11-26 10:06') }))).toEqual([]);
      expect(run.state?.stepId).toBe('screening');
    }
  });

  it('goes back where the wrong way came to its own end after it was asked for', () => {
    const run = wronglyRejected();
    const back = { ...correct(answerOf(run), { backTo: 'screening' }), asked: at('2026-11-25 09:59') };
    expect(notes(run.apply('2026-11-25 10:09', back))).toEqual([]);
  });

  it('goes back only where the candidate has been, does not stand, and no decision waits', () => {
    const run = begun();
    const back = (backTo: string) =>
      notes(run.apply('2026-11-24 10:00', correct('start/1/acknowledgement', { backTo })));
    expect(back('interview')).toEqual(['unknownStep']);
    expect(back('start')).toEqual(['unknownStep']);
    expect(back('constructor')).toEqual(['unknownStep']);
    expect(back('screening')).toEqual(['standsThere']);
    run.apply('2026-11-24 10:00', decision('screening', 'reject'));
    expect(back('screening')).toEqual(['decisionWaits']);
  });
});
