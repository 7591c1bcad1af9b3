import { describe, expect, it } from 'vitest';
import { type Standing, whyWaiting } from '../../../server/use-cases/messages/why-waiting.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const minutes = (count: number) => new Date(now + count * 60_000);
const standing: Standing = { now, isStopped: false, pausedUntil: null, isUndoable: false, task: null, hours: null };
const waiting = {
  ...{ status: 'waiting', purpose: 'exit', channel: 'email', due: minutes(60), nextAttemptAt: minutes(60) },
  deliveries: [] as { provider: string; startedAt: Date; outcome: string | null; code: string | null }[],
  againAt: null as Date | null,
};
const tried = (outcome: string | null, code: string | null = null, provider = 'twilio') => ({
  ...waiting,
  ...{ status: 'queued', due: minutes(-10) },
  deliveries: [{ provider, startedAt: minutes(-1), outcome, code }],
});

/** Its time has come, at ten in Stockholm. */
const putOff = (count: number) => ({ ...waiting, due: minutes(-1), nextAttemptAt: minutes(count) });
const hoursFrom = (opens: string) => ({
  hours: {
    window: { days: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], opens, closes: '18:00' },
    zone: 'Europe/Stockholm',
  },
});

describe('why a message has not left', () => {
  it.each([
    ['the sending hours', waiting, {}, 'window'],
    ['its day has not come', { ...waiting, purpose: 'reminder' }, {}, 'day'],
    ['the decision can be taken back', waiting, { isUndoable: true }, 'undo'],
    ['the process is paused beyond now', waiting, { pausedUntil: minutes(30) }, 'paused'],
    ['an emergency stop', waiting, { isStopped: true }, 'stopped'],
    ['an emergency stop after an attempt', tried('transient'), { isStopped: true }, 'stopped'],
    ['the provider is away', tried('transient'), {}, 'retry'],
    ['the provider takes no more just now', tried('transient', '20429'), {}, 'rate'],
    ['the operator has had its share of the day', tried('transient', '30023'), {}, 'rate'],
    ['the provider mends something', tried('transient', '21730'), {}, 'retry'],
    ['an outcome that is not known', tried('unclear'), {}, 'asking'],
    [
      'an outcome that is not known to a mail server, which cannot be asked',
      tried('unclear', null, 'smtp'),
      {},
      'sentAgain',
    ],
    ['an outcome that Resend can be asked for', tried('unclear', null, 'resend'), {}, 'asking'],
    ['the channel was refused', tried('permanent'), {}, 'otherChannel'],
    ['it is on its way', tried(null), { isStopped: true }, 'handing'],
    ['its turn has not come', putOff(-1), {}, 'turn'],
    ['its provider is busy', putOff(1), {}, 'turn'],
    ['the account takes only so many', putOff(20), hoursFrom('08:00'), 'turnAt'],
    ['nobody is woken by a text', { ...putOff(60), channel: 'sms' }, hoursFrom('11:00'), 'quiet'],
    ['a mail keeps the hours that were drawn', putOff(60), hoursFrom('11:00'), 'window'],
    ['its provider is busy by night', { ...putOff(20), channel: 'sms' }, hoursFrom('11:00'), 'turnAt'],
    [
      'a text of the page, whatever the process waits for',
      { ...waiting, channel: 'sms', purpose: 'page' },
      { ...hoursFrom('11:00'), pausedUntil: minutes(30) },
      'quiet',
    ],
    ['no worker fetches it', { ...waiting, due: minutes(-6), nextAttemptAt: minutes(-6) }, {}, 'overdue'],
    [
      'somebody tries again beside the call',
      { ...tried('transient'), againAt: minutes(-1) },
      { task: minutes(90) },
      'retry',
    ],
    ['nobody can be reached', { ...tried('permanent'), status: 'failed' }, { task: minutes(90) }, 'task'],
  ] as const)('%s', (_, message, other, cause) => {
    expect(whyWaiting(message, { ...standing, ...other })?.cause).toBe(cause);
  });

  it('says until when, and of which provider', () => {
    expect(whyWaiting({ ...tried('transient'), nextAttemptAt: minutes(2) }, standing)).toEqual({
      ...{ cause: 'retry', until: minutes(2).toISOString(), provider: 'twilio' },
    });
    expect(whyWaiting(waiting, { ...standing, task: minutes(90) })?.until).toBe(minutes(90).toISOString());
  });

  it('says nothing of one that has left or need not', () => {
    for (const status of ['sent', 'delivered', 'bounced', 'failed', 'cancelled'])
      expect(whyWaiting({ ...waiting, status }, standing)).toBeNull();
  });
});
