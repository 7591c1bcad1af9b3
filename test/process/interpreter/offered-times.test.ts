import { describe, expect, it } from 'vitest';
import { choosingStage, definitionOf, end, meetingStage, start } from './definitions.ts';
import { at, decision, messages, notes, runOf } from './run.ts';

const interview = choosingStage();
const drawing = (stage: typeof interview) =>
  definitionOf(
    { start, interview: stage, hired: end('hired'), rejected: end('rejected') },
    { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
  );
const offered = { kind: 'timesOffered', stepId: 'interview', visit: 1 } as const;
const asked = { kind: 'otherTimeAsked', stepId: 'interview', visit: 1 } as const;
const booked = {
  kind: 'meetingBooked',
  stepId: 'interview',
  visit: 1,
  meetingId: 'm1',
  startsAt: at('2026-12-01 10:00'),
  endsAt: at('2026-12-01 11:00'),
} as const;

function begun(stage: typeof interview = interview) {
  const run = runOf(drawing(stage));
  run.apply('2026-11-23 09:00', { kind: 'started' });
  run.deliverAll('2026-11-23 09:00');
  return run;
}
const abouts = (run: ReturnType<typeof begun>) => Object.values(run.state?.tasks ?? {}).map(({ about }) => about);

describe('times that are offered', () => {
  it('are told once in a visit, bound to "booked by", and nobody has to book any more', () => {
    const run = begun();
    expect(abouts(run)).toEqual(['bookMeeting']);
    const [message] = messages(run.apply('2026-11-23 10:00', offered));
    expect(message).toMatchObject({ purpose: 'offer', textId: 'offer', bound: { promise: at('2026-11-30 17:00') } });
    expect(message).not.toHaveProperty('discharges');
    expect(abouts(run)).toEqual([]);
    run.deliverAll('2026-11-23 10:00');
    expect(notes(run.apply('2026-11-23 11:00', offered))).toEqual(['alreadyHeard']);
  });

  it('are told again after the meeting was called off', () => {
    const run = begun();
    run.apply('2026-11-23 10:00', offered);
    run.deliverAll('2026-11-23 10:00');
    run.apply('2026-11-23 11:00', booked);
    run.deliverAll('2026-11-23 11:00');
    run.apply('2026-11-24 10:00', { kind: 'meetingCancelled', meetingId: 'm1' });
    run.deliverAll('2026-11-24 10:00');
    expect(abouts(run)).toEqual(['bookMeeting']);
    expect(messages(run.apply('2026-11-24 11:00', offered))).toMatchObject([{ purpose: 'offer' }]);
    expect(abouts(run)).toEqual([]);
  });

  it('that nobody could be told are no call any more once the stage is left', () => {
    const run = begun();
    const [message] = messages(run.apply('2026-11-23 10:00', offered));
    const { messageKey } = message ?? { messageKey: '' };
    run.apply('2026-11-23 10:05', { kind: 'undeliverable', messageKey, reason: 'noChannel' });
    expect(abouts(run)).toEqual(['phone']);
    run.apply('2026-11-24 10:00', decision('interview', 'reject'));
    run.until('2026-11-25 10:30');
    expect(run.state?.step.kind).toBe('ended');
    expect(abouts(run)).toEqual([]);
  });

  it('leave the promise and its ladder as they are', () => {
    const run = begun();
    const before = run.timers();
    run.apply('2026-11-23 10:00', offered);
    run.deliverAll('2026-11-23 10:00');
    expect(run.timers()).toEqual(before);
    expect(run.state?.obligations['interview/1']).toMatchObject({ status: 'open', due: at('2026-11-30 17:00') });
  });

  it('are not told any more once a meeting is booked: what has not left is taken back', () => {
    const run = begun();
    run.apply('2026-11-22 10:00', offered);
    const commands = run.apply('2026-11-22 11:00', booked);
    expect(commands.map(({ kind }) => kind)).toContain('cancelDelivery');
    expect(notes(run.apply('2026-11-22 12:00', offered))).toEqual(['meetingBooked']);
  });

  it('are nothing for a stage where staff book, for another visit, or while a decision waits', () => {
    const plain = runOf(drawing(meetingStage()));
    plain.apply('2026-11-23 09:00', { kind: 'started' });
    expect(notes(plain.apply('2026-11-23 10:00', offered))).toEqual(['noChoice']);
    expect(notes(begun().apply('2026-11-23 10:00', { ...offered, visit: 2 }))).toEqual(['otherVisit']);
    const deciding = begun();
    deciding.apply('2026-11-23 10:00', decision('interview', 'advance'));
    expect(notes(deciding.apply('2026-11-23 11:00', offered))).toEqual(['decisionWaits']);
  });
});

describe('another time that is asked for', () => {
  it('is a task for staff by "booked by", and another in its place when it is asked for again', () => {
    const run = begun();
    run.apply('2026-11-23 10:00', offered);
    run.deliverAll('2026-11-23 10:00');
    const task = run.apply('2026-11-24 10:00', asked).find(({ kind }) => kind === 'openTask');
    expect(task).toMatchObject({ about: 'otherTime', due: at('2026-11-30 17:00') });
    const again = run.apply('2026-11-24 11:00', asked);
    expect(again.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['closeTask', 'openTask']));
    expect(abouts(run)).toEqual(['otherTime']);
  });

  it('is answered by times that come after it, which are told again', () => {
    const run = begun();
    run.apply('2026-11-23 10:00', offered);
    run.deliverAll('2026-11-23 10:00');
    run.apply('2026-11-24 10:00', asked);
    expect(messages(run.apply('2026-11-25 10:00', offered))).toHaveLength(1);
    expect(abouts(run)).toEqual([]);
  });

  it('is answered by a booking', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', asked);
    run.apply('2026-11-24 11:00', booked);
    expect(abouts(run)).toEqual([]);
  });
});
