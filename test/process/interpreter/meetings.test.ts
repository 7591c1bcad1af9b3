import { describe, expect, it } from 'vitest';
import { definitionOf, end, meetingStage, rejectExit, stageExit, start } from './definitions.ts';
import { at, decision, kinds, local, messages, notes, runOf } from './run.ts';

const monday = '2026-11-23 09:00';
const definition = definitionOf(
  { start, interview: meetingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);
const booking = (startsAt: string, meetingId = 'm1') =>
  ({
    kind: 'meetingBooked',
    stepId: 'interview',
    visit: 1,
    meetingId,
    startsAt: at(startsAt),
    endsAt: at(startsAt) + 3_600_000,
  }) as const;

function begun() {
  const run = runOf(definition);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

function booked(startsAt = '2026-12-01 10:00') {
  const run = begun();
  run.apply('2026-11-24 09:00', booking(startsAt));
  run.deliverAll('2026-11-24 09:00');
  return run;
}

describe('before it is booked', () => {
  it('runs the ladder on "booked by" and asks a person to book', () => {
    const run = begun();
    expect(run.state?.obligations['interview/1']?.due).toBe(at('2026-11-30 17:00'));
    expect(Object.values(run.state?.tasks ?? {})[0]?.about).toBe('bookMeeting');
  });
});

describe('booked', () => {
  it('tells the answer date, reckoned from the planned end, in an invitation bound to the old date', () => {
    const run = begun();
    const commands = run.apply('2026-11-24 09:00', booking('2026-12-01 10:00'));
    expect(messages(commands)[0]).toMatchObject({
      purpose: 'invitation',
      meetingId: 'm1',
      tells: { obligationId: 'interview/1', due: at('2026-12-03 17:00') },
      bound: { promise: at('2026-11-30 17:00') },
    });
    expect(run.state?.tasks).toEqual({});
  });

  it('moves the told date only when the invitation was accepted', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', booking('2026-12-01 10:00'));
    expect(run.state?.obligations['interview/1']?.due).toBe(at('2026-11-30 17:00'));
    run.deliverAll('2026-11-24 09:01');
    expect(run.state?.obligations['interview/1']?.due).toBe(at('2026-12-03 17:00'));
  });

  it('reminds the candidate before it, and staff only after it', () => {
    expect(booked().timers()).toEqual({
      'interview/1/rung/0': '2026-12-02 14:00',
      'interview/1/rung/1': '2026-12-03 11:48',
      'interview/1/holding': '2026-12-03 15:00',
      'interview/1/reminder/0': '2026-11-30 10:00',
    });
  });

  it('brings a reminder that would leave too late forward into the last window', () => {
    expect(booked('2026-12-01 07:00').timers()['interview/1/reminder/0']).toBe('2026-11-30 08:00');
    expect(booked('2026-12-06 20:00').timers()['interview/1/reminder/0']).toBe('2026-12-04 17:59');
    // On Monday at eight, when the window opens, who comes at half past is on the way; who comes at one is not.
    expect(booked('2026-12-07 08:30').timers()['interview/1/reminder/0']).toBe('2026-12-04 17:59');
    expect(booked('2026-12-07 13:00').timers()['interview/1/reminder/0']).toBe('2026-12-07 08:00');
  });

  it('leaves a reminder that is drawn to come shortly before where the opening keeps half of it', () => {
    const meeting = meetingStage().meeting ?? expect.unreachable();
    const two = [{ ...meeting.reminders[0]!, before: { amount: 2, unit: 'hours' } as const }];
    const interview = meetingStage({ meeting: { ...meeting, reminders: two } });
    const reminderOf = (startsAt: string) => {
      const run = runOf({ ...definition, steps: { ...definition.steps, interview } });
      run.apply(monday, { kind: 'started' });
      run.deliverAll(monday);
      run.apply('2026-11-24 09:00', booking(startsAt));
      return run.timers()['interview/1/reminder/0'];
    };
    expect(reminderOf('2026-12-01 11:00')).toBe('2026-12-01 09:00');
    expect(reminderOf('2026-12-01 09:00')).toBe('2026-12-01 08:00');
    expect(reminderOf('2026-12-01 08:30')).toBe('2026-11-30 17:59');
  });

  it('reminds of nothing once it has begun, however late the reminder fires', () => {
    const reminder = { kind: 'timerFired', timerId: 'interview/1/reminder/0', due: at('2026-11-30 10:00') } as const;
    expect(messages(booked().apply('2026-12-01 09:59', reminder))).toMatchObject([{ purpose: 'reminder' }]);
    expect(messages(booked().apply('2026-12-01 10:00', reminder))).toEqual([]);
  });

  it('lets a second booking stand in for the first', () => {
    const run = booked();
    const commands = run.apply('2026-11-25 09:00', booking('2026-12-02 10:00', 'm2'));
    expect(messages(commands)[0]?.tells?.due).toBe(at('2026-12-04 17:00'));
    expect(run.state?.step).toMatchObject({ meeting: { meetingId: 'm2' } });
  });

  it('counts from the planned end where nobody marks that it took place', () => {
    const run = booked();
    const [, holding] = messages(run.until('2026-12-03 15:00'));
    expect(holding).toMatchObject({ purpose: 'holding', bound: { promise: at('2026-12-03 17:00') } });
  });
});

describe('moved and cancelled', () => {
  it('reckons anew and tells before the old instant', () => {
    const run = booked();
    const moved = {
      kind: 'meetingMoved',
      meetingId: 'm1',
      startsAt: at('2026-12-08 10:00'),
      endsAt: at('2026-12-08 11:00'),
    } as const;
    const [message] = messages(run.apply('2026-11-30 09:00', moved));
    expect(message).toMatchObject({
      purpose: 'moved',
      tells: { due: at('2026-12-10 17:00') },
      bound: { promise: at('2026-12-03 17:00') },
    });
    expect(run.timers()['interview/1/holding']).toBe('2026-12-10 15:00');
  });

  it('falls back to "booked by", or counts it anew where it has passed', () => {
    const soon = booked();
    soon.apply('2026-11-25 09:00', { kind: 'meetingCancelled', meetingId: 'm1' });
    expect(soon.timers()['interview/1/holding']).toBe('2026-11-30 15:00');
    const late = booked();
    const [message] = messages(late.apply('2026-12-01 09:00', { kind: 'meetingCancelled', meetingId: 'm1' }));
    expect(message).toMatchObject({ purpose: 'cancelled', tells: { due: at('2026-12-08 17:00') } });
    expect(Object.values(late.state?.tasks ?? {})[0]?.about).toBe('bookMeeting');
  });

  it('tells nothing of a meeting whose invitation has not left, and leaves the date that was told', () => {
    const run = begun();
    run.apply('2026-11-28 09:00', booking('2026-12-01 10:00'));
    const commands = run.apply('2026-11-28 10:00', { kind: 'meetingCancelled', meetingId: 'm1' });
    expect(kinds(commands)).toContain('cancelDelivery');
    expect(messages(commands)).toEqual([]);
    expect(run.timers()['interview/1/holding']).toBe('2026-11-30 15:00');
    expect(Object.values(run.state?.tasks ?? {})[0]?.about).toBe('bookMeeting');
  });

  it('invites to the new time where the invitation to the old one has not left', () => {
    const run = begun();
    run.apply('2026-11-28 09:00', booking('2026-12-01 10:00'));
    const moved = { ...booking('2026-12-02 10:00'), kind: 'meetingMoved' } as const;
    expect(messages(run.apply('2026-11-28 09:01', moved))).toMatchObject([{ purpose: 'invitation' }]);
    run.deliverAll('2026-11-30 08:00');
    expect(messages(run.apply('2026-11-30 09:00', moved))).toMatchObject([{ purpose: 'moved' }]);
  });

  it('is told though its invitation has not left, where that may be on its way or the candidate chose the time', () => {
    const calledOff = { kind: 'meetingCancelled', meetingId: 'm1' } as const;
    const onItsWay = begun();
    onItsWay.apply('2026-11-27 09:00', booking('2026-12-01 10:00'));
    expect(messages(onItsWay.apply('2026-11-27 09:00', calledOff))).toMatchObject([{ purpose: 'cancelled' }]);
    const chosen = begun();
    chosen.apply('2026-11-28 09:00', { ...booking('2026-12-01 10:00'), by: { kind: 'candidate' } });
    expect(messages(chosen.apply('2026-11-28 10:00', calledOff))).toMatchObject([{ purpose: 'cancelled' }]);
  });

  it('is told though another meeting is booked before that has left', () => {
    const run = booked();
    run.apply('2026-11-28 09:00', { kind: 'meetingCancelled', meetingId: 'm1' });
    run.apply('2026-11-28 09:05', booking('2026-12-08 10:00', 'm2'));
    expect(Object.values(run.state?.pending ?? {}).map(({ purpose }) => purpose)).toEqual(['cancelled', 'invitation']);
  });
});

describe('told in time for the meeting, where the sending window opens too late for it', () => {
  const calledOff = { kind: 'meetingCancelled', meetingId: 'm1' } as const;
  const moved = (startsAt: string) => ({ ...booking(startsAt), kind: 'meetingMoved' }) as const;
  const leaves = (commands: Parameters<typeof messages>[0]) => messages(commands).map(({ due }) => local(due));

  it('is called off at once in the evening before', () => {
    const run = booked('2026-12-04 08:00');
    expect(leaves(run.apply('2026-12-03 20:00', calledOff))).toEqual(['2026-12-03 20:00']);
    expect(leaves(booked('2026-12-14 08:30').apply('2026-12-11 18:05', calledOff))).toEqual(['2026-12-11 18:05']);
  });

  it('is moved at once where the old time, or the new one, is near', () => {
    const later = booked('2026-12-14 13:00').apply('2026-12-13 19:00', moved('2026-12-16 13:00'));
    expect(leaves(later)).toEqual(['2026-12-13 19:00']);
    const nearer = booked('2026-12-16 13:00').apply('2026-12-13 19:00', moved('2026-12-14 08:00'));
    expect(leaves(nearer)).toEqual(['2026-12-13 19:00']);
  });

  it('is invited at once to what is on the morning after', () => {
    expect(leaves(begun().apply('2026-11-24 18:10', booking('2026-11-25 08:00')))).toEqual(['2026-11-24 18:10']);
  });

  it('waits for the window where that opens in good time, or where the meeting that is moved has begun', () => {
    expect(leaves(begun().apply('2026-11-24 18:10', booking('2026-11-25 20:00')))).toEqual(['2026-11-25 08:00']);
    const missed = booked('2026-12-04 10:00').apply('2026-12-04 18:10', moved('2026-12-09 10:00'));
    expect(leaves(missed)).toEqual(['2026-12-07 08:00']);
  });

  it('says when the meeting begins, so that what wakes somebody can wait as long as there is time', () => {
    const [message] = messages(booked('2026-12-04 08:00').apply('2026-12-03 20:00', calledOff));
    expect(message?.begins).toBe(at('2026-12-04 08:00'));
  });
});

describe('whose stage is left before it', () => {
  const { message: _, ...withoutMessage } = stageExit();
  const left = definitionOf(
    {
      start,
      interview: meetingStage({ exits: { advance: stageExit(), reject: rejectExit, other: withoutMessage } }),
      task: meetingStage(),
      hired: end('hired'),
      rejected: end('rejected'),
    },
    {
      start: { next: 'interview' },
      interview: { advance: 'task', reject: 'rejected', other: 'task' },
      task: { advance: 'hired', reject: 'rejected' },
    },
  );
  const standing = (isHeard = true, startsAt = '2026-12-03 10:00') => {
    const run = runOf(left);
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-24 09:00', booking(startsAt));
    if (isHeard) run.deliverAll('2026-11-24 09:00');
    return run;
  };

  it.each(['advance', 'reject'])('is called off by the message of the exit: %s', (exitId) => {
    const [message, ...others] = messages(standing().apply('2026-11-25 09:00', decision('interview', exitId)));
    expect(message).toMatchObject({ purpose: 'exit', callsOff: true, meetingId: 'm1', begins: at('2026-12-03 10:00') });
    expect(others).toEqual([]);
  });

  it('is called off by the words of the stage at the release, where the exit has none', () => {
    const run = standing();
    expect(messages(run.apply('2026-11-25 09:00', decision('interview', 'other')))).toEqual([]);
    const said = messages(run.until('2026-11-26 12:00')).filter(({ purpose }) => purpose === 'cancelled');
    expect(said).toMatchObject([{ meetingId: 'm1', stepId: 'interview', tells: { obligationId: 'interview/1' } }]);
    expect(Object.values(run.state?.pending ?? {}).map(({ purpose }) => purpose)).toContain('cancelled');
  });

  it('is called off by them at once, where the message of the exit would come too late', () => {
    const run = standing(true, '2026-11-26 20:00');
    expect(messages(run.apply('2026-11-25 18:30', decision('interview', 'reject')))[0]?.callsOff).toBeUndefined();
    const [said] = messages(run.until('2026-11-26 19:00'));
    expect([said?.purpose, said?.due]).toEqual(['cancelled', run.state?.enteredAt]);
  });

  it.each(['withdrawn', 'jobClosed'] as const)('is called off by the confirmation: %s', (kind) => {
    const commands = standing().apply('2026-11-25 09:00', { kind, by: { kind: 'person', id: 'p1' } });
    expect(messages(commands)).toMatchObject([{ purpose: kind, callsOff: true, meetingId: 'm1' }]);
  });

  it('is called off by a correction that takes the candidate back', () => {
    const run = runOf(left);
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.apply('2026-11-24 09:00', decision('interview', 'advance'));
    run.until('2026-11-25 12:00');
    run.deliverAll('2026-11-25 12:00');
    run.apply('2026-11-25 13:00', { ...booking('2026-12-03 10:00'), stepId: 'task' });
    run.deliverAll('2026-11-25 13:00');
    const exit = Object.keys(run.state?.heard ?? {}).find((key) => key.includes('/exit/')) ?? '';
    const corrected = { kind: 'corrected', correctionId: 'c1', messageKey: exit, channel: 'email' } as const;
    const commands = run.apply('2026-11-26 09:00', {
      ...corrected,
      backTo: 'interview',
      by: { kind: 'person', id: 'p1' },
    });
    expect(messages(commands)[0]).toMatchObject({ purpose: 'correction', callsOff: true, meetingId: 'm1' });
  });

  it('is called off for nobody who has not heard of it, has met, or whose meeting has begun by then', () => {
    const said = (commands: Parameters<typeof messages>[0]) =>
      messages(commands).filter(({ purpose, callsOff }) => callsOff || purpose === 'cancelled');
    const unheard = standing(false);
    expect(said(unheard.apply('2026-11-25 09:00', decision('interview', 'reject')))).toEqual([]);
    const met = standing();
    met.apply('2026-11-25 08:00', { kind: 'met', meetingId: 'm1', endedAt: at('2026-11-25 07:59') });
    expect(said(met.apply('2026-11-25 09:00', decision('interview', 'reject')))).toEqual([]);
    const begun = standing(true, '2026-11-25 08:00');
    expect(said(begun.apply('2026-11-25 09:00', decision('interview', 'reject')))).toEqual([]);
  });
});

describe('changed at the same time', () => {
  const changed = (tells: 'candidate' | 'nobody') => ({ kind: 'meetingChanged', meetingId: 'm1', tells }) as const;

  it('is told as an invitation that says so, with the date that was told, and moves no timer', () => {
    const run = booked();
    const before = run.timers();
    const told = messages(run.apply('2026-11-25 09:00', changed('candidate')));
    expect(told).toMatchObject([
      { purpose: 'invitation', changed: true, tells: { due: at('2026-12-03 17:00') }, meetingId: 'm1' },
    ]);
    expect(run.timers()).toEqual(before);
  });

  it('tells nobody where nobody asked for it, unless the invitation has not left: then it leaves as it is now, once', () => {
    expect(messages(booked().apply('2026-11-25 09:00', changed('nobody')))).toEqual([]);
    const run = begun();
    run.apply('2026-11-24 09:00', booking('2026-12-01 10:00'));
    const commands = run.apply('2026-11-24 09:01', changed('nobody'));
    expect(kinds(commands)).toContain('cancelDelivery');
    const [message, ...others] = messages(commands);
    expect(message).toMatchObject({ purpose: 'invitation', tells: { due: at('2026-12-03 17:00') } });
    expect([message?.changed, others]).toEqual([undefined, []]);
  });

  it('tells the new time where that has not left', () => {
    const run = booked();
    run.apply('2026-11-25 09:00', { ...booking('2026-12-02 10:00'), kind: 'meetingMoved' });
    expect(messages(run.apply('2026-11-25 09:01', changed('candidate')))).toMatchObject([{ purpose: 'moved' }]);
  });
});

describe('met', () => {
  const met = (endedAt: string) => ({ kind: 'met', meetingId: 'm1', endedAt: at(endedAt) }) as const;

  it('makes the answer date earlier where it ended earlier', () => {
    const run = booked();
    run.apply('2026-11-30 12:00', met('2026-11-30 11:00'));
    expect(run.state?.obligations['interview/1']?.due).toBe(at('2026-12-02 17:00'));
    expect(run.timers()['interview/1/holding']).toBe('2026-12-02 15:00');
  });

  it('never makes it later silently', () => {
    const run = booked();
    const commands = run.apply('2026-12-02 12:00', met('2026-12-02 11:00'));
    expect(kinds(commands)).not.toContain('tellDate');
    expect(run.state?.obligations['interview/1']?.due).toBe(at('2026-12-03 17:00'));
  });

  it('is known once: a meeting that took place is not moved any more', () => {
    const run = booked();
    run.apply('2026-12-01 12:00', met('2026-12-01 11:00'));
    expect(notes(run.apply('2026-12-01 13:00', { kind: 'meetingCancelled', meetingId: 'm1' }))).toEqual([
      'meetingUnknown',
    ]);
  });

  it('changes nothing while a decision waits', () => {
    const run = booked();
    run.apply('2026-12-01 12:00', decision('interview', 'advance'));
    expect(notes(run.apply('2026-12-01 13:00', met('2026-12-01 11:00')))).toEqual(['decisionWaits']);
  });
});

describe('booked while the application is paused', () => {
  it('ends the pause, since the invitation tells a date of its own', () => {
    const run = begun();
    run.apply('2026-11-24 09:00', { kind: 'paused', until: at('2026-12-18 17:00'), by: { kind: 'person', id: 'p1' } });
    run.deliverAll('2026-11-24 09:00');
    run.apply('2026-11-25 09:00', booking('2026-12-01 10:00'));
    run.deliverAll('2026-11-25 09:00');
    expect(run.state?.paused).toBeNull();
    expect(run.state?.obligations['interview/1']?.due).toBe(at('2026-12-03 17:00'));
    expect(run.timers()).toMatchObject({ 'interview/1/holding': '2026-12-03 15:00' });
    expect(run.timers()).not.toHaveProperty('interview/1/pause');
  });
});

describe('paused after it is booked, and resumed', () => {
  const pause = { kind: 'paused', until: at('2026-12-18 17:00'), by: { kind: 'person', id: 'p1' } } as const;
  const resumed = { kind: 'resumed', by: pause.by } as const;

  it('reminds staff only after it, as before', () => {
    const run = booked();
    const before = run.timers();
    run.apply('2026-11-28 09:00', pause);
    run.apply('2026-11-28 10:00', resumed);
    expect(run.timers()).toEqual(before);
  });

  it('keeps the date that the candidate knows where they have not heard of it', () => {
    const run = begun();
    run.apply('2026-11-28 09:00', booking('2026-12-07 10:00'));
    run.apply('2026-11-28 09:30', pause);
    run.apply('2026-11-28 10:00', resumed);
    expect(run.timers()).toMatchObject({ 'interview/1/holding': '2026-11-30 15:00' });
  });
});
