import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAdvance } from '../../activities/advance/advance.ts';
import { createVersionCache } from '../../activities/advance/load-version.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { reconcile } from '../../server/relay/reconcile.ts';
import { type AdvanceInput, runId } from '../../workflows/contract.ts';
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import { twilioSettings } from '../fakes/twilio-settings.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { until } from './until.ts';

let database: OpenRun['database'];
let mail: SmtpPeer;
let twilio: TwilioFake;
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;

beforeAll(async () => {
  [mail, twilio] = await Promise.all([createSmtpPeer(), createTwilioFake()]);
  ({ database, run, close } = await openRun(nurse as unknown as Definition, {
    smtp: { url: mail.url, timeoutMs: 5_000 },
    twilio: twilioSettings(twilio),
  }));
});

afterAll(async () => {
  await close?.();
  await Promise.all([mail?.close(), twilio?.close()]);
});

async function acknowledged(email: string): Promise<string> {
  const applicationId = await run.apply({ email });
  await run.relay();
  await until(async () => {
    const message = await database.database.message.findFirst({ where: { applicationId } });
    return message?.acceptedAt !== null && message !== null;
  });
  return applicationId;
}

const arrivedAt = (email: string) => mail.received.filter(({ to }) => to.includes(email)).length;

/** What is answered to a run that tells of an event. */
function advanced(told: Pick<AdvanceInput, 'applicationId' | 'epoch' | 'reference'>) {
  const parts = { pool: run.pool, loadVersion: createVersionCache(run.pool), settings: run.settings.run };
  return createAdvance(parts)({ ...told, seq: 0, now: Date.now() });
}

/** Signals' rows that no relay sends, in their order; answers the last one. */
async function storedFor(applicationId: string, kinds: readonly string[]): Promise<string> {
  const { organisationId } = run;
  const row = { organisationId, applicationId, payload: {}, actorKind: 'person', actorId: 'karin' };
  const at = Date.now() - 1_000;
  let last = '';
  for (const [place, kind] of kinds.entries()) {
    const data = { ...row, kind, createdAt: new Date(at + place), nextAttemptAt: new Date('2100-01-01') };
    last = (await database.database.signal.create({ data })).id;
  }
  return last;
}

describe('a run that meets with trouble', { timeout: 120_000 }, () => {
  test('comes back under a new epoch when Temporal has lost it, tells nothing twice and moves no promise', async () => {
    const applicationId = await acknowledged('lost@example.test');
    const before = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    await run.client.workflow.getHandle(runId(applicationId)).terminate('lost');
    const result = await reconcile(run.pool, run.client, run.queue);
    expect(result).toMatchObject({ restarted: 1, failed: 0 });
    const waiting = await until(() => run.waiting(applicationId).then((answer) => answer.timers.length > 0 && answer));
    const after = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(after.epoch).toBe(before.epoch + 1);
    expect(after.promiseDue).toEqual(before.promiseDue);
    expect(waiting.timers.map(({ due }) => due)).toContain(before.nextDue?.getTime());
    expect(arrivedAt('lost@example.test')).toBe(1);
  });

  test('applies an event once, and refuses what an older run says', async () => {
    const applicationId = await acknowledged('once@example.test');
    const told = { applicationId, reference: { kind: 'start' } as const };
    const before = await database.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(await advanced({ ...told, epoch: 1 })).toMatchObject({ kind: 'advanced', plan: { seq: before.seq } });
    await database.database.application.update({ where: { id: applicationId }, data: { epoch: 5 } });
    expect(await advanced({ ...told, epoch: 4 })).toEqual({ kind: 'fenced' });
  });

  test('tells an older one that it is over, also where other signals wait before the one that it tells of', async () => {
    const applicationId = await acknowledged('older@example.test');
    await database.database.application.update({ where: { id: applicationId }, data: { epoch: 5 } });
    const later = await storedFor(applicationId, ['resumed', 'dataChanged']);
    const reference = { kind: 'signal', signalId: later } as const;
    expect(await advanced({ applicationId, epoch: 4, reference })).toEqual({ kind: 'fenced' });
  });

  test.each(['resume', 'signal'] as const)(
    'begins by a %s where its start was given up, and does so once',
    async (kind) => {
      const applicationId = await run.apply({ email: `begins-by-${kind}@example.test` });
      const signalId = await storedFor(applicationId, ['dataChanged']);
      const reference = kind === 'resume' ? ({ kind } as const) : ({ kind, signalId } as const);
      const answer = await advanced({ applicationId, epoch: 1, reference });
      expect(answer).toMatchObject({ kind: 'advanced', refused: null, plan: { deliveries: [{ channel: 'email' }] } });
      await advanced({ applicationId, epoch: 1, reference: { kind: 'start' } });
      const events = await database.database.appliedEvent.findMany({
        where: { applicationId },
        orderBy: { seq: 'asc' },
      });
      expect(events.map((event) => event.kind)).toEqual(kind === 'resume' ? ['started'] : ['started', 'dataChanged']);
    },
  );

  test('keeps a decision that was posted while no worker lived', async () => {
    const applicationId = await acknowledged('away@example.test');
    await run.stopWorker();
    const decisionId = await run.decide(applicationId, 'reject', {
      feedbackText: 'Vi valde en annan.',
      reason: 'Kravprofilen.',
    });
    expect((await database.database.decision.findUniqueOrThrow({ where: { id: decisionId } })).status).toBe('stored');
    await run.startWorker();
    const decision = await until(async () => {
      const found = await database.database.decision.findUniqueOrThrow({ where: { id: decisionId } });
      return found.status === 'waiting' && found;
    });
    expect(decision.releaseAt).not.toBeNull();
  });

  test('goes to the other channel at once where the mail is refused for good, and says so', async () => {
    mail.behave((to) =>
      to.startsWith('refused')
        ? { kind: 'refuse', at: 'rcptTo', code: 550, text: '5.1.1 No such user' }
        : { kind: 'accept' },
    );
    const applicationId = await run.apply({ email: 'refused@example.test' });
    await run.relay();
    const message = await run.passUntil(applicationId, async () => {
      const found = await database.database.message.findFirst({
        where: { applicationId },
        include: { deliveries: true },
      });
      return found?.acceptedAt ? found : undefined;
    });
    expect(message.channel).toBe('sms');
    // What is shown is what was sent.
    expect(message.subject).toBeNull();
    expect(message.text).not.toContain('\n-- \n');
    expect(message.deliveries.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'permanent']);
    expect(arrivedAt('refused@example.test')).toBe(0);
  });

  test('applies what happens while the message of an earlier event hangs at its provider, and sends none of them twice', async () => {
    let hangs = true;
    mail.behave((to) => (hangs && to.startsWith('hangs') ? { kind: 'hang', at: 'rcptTo' } : { kind: 'accept' }));
    const email = 'hangs@example.test';
    const applicationId = await run.apply({ email });
    await run.relay();
    const first = await until(async () => {
      const found = await database.database.message.findFirst({ where: { applicationId } });
      return found?.status === 'sending' && found;
    });
    const signalId = await run.signal(applicationId, 'withdrawn', {});
    await until(async () => {
      const { appliedAt } = await database.database.signal.findUniqueOrThrow({ where: { id: signalId } });
      return appliedAt !== null;
    });
    // The acknowledgement was still on its way when the withdrawal was taken up, and that one's message goes past it.
    expect(await database.database.message.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
      status: 'sending',
      attempts: 1,
    });
    hangs = false;
    await until(async () => {
      const left = await database.database.message.count({
        where: { applicationId, status: { in: ['waiting', 'queued', 'sending'] } },
      });
      return left === 0;
    });
    const messages = await database.database.message.findMany({
      where: { applicationId },
      orderBy: { createdAt: 'asc' },
    });
    expect(messages.map(({ purpose }) => purpose)).toEqual(['acknowledgement', 'withdrawn']);
    expect(arrivedAt(email)).toBe(messages.filter(({ status }) => status === 'sent').length);
    expect(messages[1]).toMatchObject({ status: 'sent', attempts: 1 });
    // Nor was anybody else sent after the one that hung.
    const events = await database.database.appliedEvent.findMany({ where: { applicationId } });
    expect(events.filter(({ reference }) => reference.startsWith('later/'))).toEqual([]);
  });
});
