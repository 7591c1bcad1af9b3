import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunParts } from '../../activities/advance/advance.ts';
import { createAdvanceAndDeliver } from '../../activities/delivery/advance-and-deliver.ts';
import { claimAttempt } from '../../activities/delivery/claim-attempt.ts';
import { createDeliver, type DeliveryParts } from '../../activities/delivery/deliver.ts';
import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { createProviders } from '../../activities/providers/create-providers.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { applyReceipts } from '../../server/relay/apply-receipts.ts';
import type { AdvanceAnswer, EventReference } from '../../workflows/contract.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, minute, start } from './told.ts';

let database: OpenRun['database'];
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;
let parts: RunParts;
let told: ReturnType<typeof createTold>['begin'];

beforeAll(async () => {
  ({ database, run, close } = await openRun(nurse as unknown as Definition));
  ({ parts, begin: told } = createTold({ database, run }));
});

afterAll(() => close?.());

/** Delivers by a provider that does what the test says while the message is on its way; `clock` is the wall. */
function by(name: 'smtp' | 'resend', send: (message: OutgoingMessage) => Promise<SendOutcome>, given: Given = {}) {
  const { clock = () => start, ...more } = given;
  const provider: Provider = { name, channels: ['email'], send, ...more };
  const own = createProviders({ mailbox: { store: async () => undefined } });
  const providers = { ...own, email: [provider], find: () => provider };
  return { ...parts, providers, clock } satisfies DeliveryParts;
}

type Given = { readonly clock?: () => number } & Partial<Pick<Provider, 'lookUp' | 'longestCallMs'>>;

const accepted: SendOutcome = { kind: 'accepted', providerId: 'p-1', at: start };
const later: SendOutcome = { kind: 'transient', code: '451', reason: 'Later' };
const messageOf = (id: string) =>
  database.database.message.findUniqueOrThrow({
    where: { id },
    include: { deliveries: { orderBy: { attempt: 'asc' } } },
  });
const inputOf = ({ applicationId, messageId }: { applicationId: string; messageId: string }, now = start) => ({
  applicationId,
  messageId,
  epoch: 1,
  now,
});

describe('a message that is being handed over', () => {
  test.each([later, { kind: 'unclear', reason: 'No answer' } as const])(
    'and is taken back meanwhile is not tried again where the attempt fails ($kind)',
    async (outcome) => {
      const given = await told();
      const deliver = createDeliver(
        by('smtp', async () => {
          await given.signal('withdrawn');
          return outcome;
        }),
      );
      const answer = await deliver(inputOf(given));
      expect((await messageOf(given.messageId)).status).toBe('cancelled');
      const left = answer.kind === 'advanced' ? answer.plan.deliveries.map(({ messageId }) => messageId) : [];
      expect(left).toHaveLength(1);
      expect(left).not.toContain(given.messageId);
    },
  );

  test('and is taken back meanwhile counts as sent where it was accepted all the same', async () => {
    const given = await told();
    const deliver = createDeliver(
      by('smtp', async () => {
        await given.signal('withdrawn');
        return accepted;
      }),
    );
    await deliver(inputOf(given));
    expect((await messageOf(given.messageId)).status).toBe('sent');
    expect(
      (await database.database.application.findUniqueOrThrow({ where: { id: given.applicationId } })).outcome,
    ).toBe('withdrew');
  });

  test('is told a decision meanwhile, and both stand', async () => {
    const given = await told();
    const decisionId = randomUUID();
    const place = { stepId: 'screening', visit: 1, exitId: 'phone-interview' };
    const { organisationId } = run;
    const deliver = createDeliver(
      by('smtp', async () => {
        const signalId = randomUUID();
        const row = { decisionId, ...place };
        await database.database.decision.create({
          data: {
            id: decisionId,
            organisationId,
            applicationId: given.applicationId,
            signalId,
            ...place,
            decidedBy: 'karin',
          },
        });
        await database.database.signal.create({
          data: {
            ...{ id: signalId, organisationId, applicationId: given.applicationId },
            ...{ kind: 'decided', payload: row, actorKind: 'person', actorId: 'karin' },
          },
        });
        await given.tell({ kind: 'signal', signalId });
        return accepted;
      }),
    );
    await deliver(inputOf(given));
    expect((await messageOf(given.messageId)).status).toBe('sent');
    const decision = await database.database.decision.findUniqueOrThrow({ where: { id: decisionId } });
    expect(decision.status).toBe('waiting');
  });

  test('was late where its provider took so long that the promise passed', async () => {
    const given = await told();
    let wall = start;
    const slow = by(
      'smtp',
      async () => {
        wall += 2 * minute;
        return accepted;
      },
      { clock: () => wall },
    );
    await createDeliver(slow)(inputOf(given));
    expect((await messageOf(given.messageId)).acceptedAt?.getTime()).toBe(start + 2 * minute);
  });
});

describe('a message that is late at its second try', () => {
  test.each([
    ['says so where the first was refused', later, true],
    [
      'keeps its words where it may have arrived by the first',
      { kind: 'unclear', reason: 'No answer' } as const,
      false,
    ],
  ])('%s', async (_name, first, isSaid) => {
    const given = await told();
    const bound = { promise: start + 5 * minute, giveUpAt: start + 4 * minute };
    const { command } = await messageOf(given.messageId);
    const data = { command: { ...(command as object), bound } };
    await database.database.message.update({ where: { id: given.messageId }, data });
    const sent: string[] = [];
    const answers = [first, accepted];
    const provider = by('smtp', async (message) => {
      sent.push(message.text);
      return answers[sent.length - 1] ?? accepted;
    });
    await createDeliver(provider)(inputOf(given));
    await createDeliver(provider)(inputOf(given, start + 30 * minute));
    const says = /Detta skulle du ha fått senast/;
    expect(sent.map((text) => says.test(text))).toEqual([false, isSaid]);
  });
});

describe('an address that is refused for good', () => {
  const lost = { kind: 'permanent', code: 'smtp/address', reason: 'No such mailbox', scope: 'address' } as const;
  const candidateOf = async (applicationId: string) =>
    (
      await database.database.application.findUniqueOrThrow({
        where: { id: applicationId },
        include: { candidate: true },
      })
    ).candidate;

  test('and was corrected meanwhile says nothing of the new one, to which the message goes at once', async () => {
    const given = await told();
    const { id, email: old } = await candidateOf(given.applicationId);
    const right = `${randomUUID()}@example.test`;
    const deliver = createDeliver(
      by('smtp', async (message) => {
        if (message.to === right) return accepted;
        await database.database.candidate.update({ where: { id }, data: { email: right, emailDead: false } });
        return lost;
      }),
    );
    await deliver(inputOf(given));
    expect(await candidateOf(given.applicationId)).toMatchObject({ email: right, emailDead: false });
    expect(await messageOf(given.messageId)).toMatchObject({ status: 'queued', channel: 'email' });
    await deliver(inputOf(given));
    const { status, deliveries } = await messageOf(given.messageId);
    expect([status, deliveries.map(({ to }) => to)]).toEqual(['sent', [old, right]]);
    const kept = await database.database.suppression.findMany({ where: { messageId: given.messageId } });
    expect(kept).toMatchObject([{ address: old, reason: 'lost' }]);
    await database.database.suppression.deleteMany({ where: { messageId: given.messageId } });
  });

  test('is given up where it is the candidate’s still', async () => {
    const given = await told();
    await createDeliver(by('smtp', async () => lost))(inputOf(given));
    expect(await candidateOf(given.applicationId)).toMatchObject({ emailDead: true });
    await database.database.suppression.deleteMany({ where: { messageId: given.messageId } });
  });
});

describe('the hours in which a message may leave', () => {
  test.each([
    ['summer', '2027-03-26T19:00:00Z', '2027-03-29T06:00:00Z'],
    ['winter', '2027-10-29T18:00:00Z', '2027-11-01T07:00:00Z'],
  ])('are those on the wall, also over the weekend on which it becomes %s time', async (_time, evening, opening) => {
    const given = await told();
    const unbound = { promise: null, giveUpAt: null };
    await database.database.message.update({ where: { id: given.messageId }, data: unbound });
    const now = Date.parse(evening);
    await createDeliver(by('smtp', async () => expect.unreachable(), { clock: () => now }))(inputOf(given, now));
    expect((await messageOf(given.messageId)).nextAttemptAt.toISOString()).toBe(opening.replace('Z', '.000Z'));
  });
});

test('a message that is let go twice in one night is put off to the same morning twice', async () => {
  const given = await told();
  const id = given.messageId;
  await database.database.message.update({ where: { id }, data: { promise: null, giveUpAt: null } });
  const night = Date.parse('2026-11-25T22:00:00Z');
  const deliver = createDeliver(by('smtp', async () => expect.unreachable(), { clock: () => night }));
  const dues: string[] = [];
  for (const now of [night, night + minute]) {
    await database.database.message.update({ where: { id }, data: { nextAttemptAt: new Date(now) } });
    await deliver(inputOf(given, now));
    dues.push((await messageOf(id)).nextAttemptAt.toISOString());
  }
  expect(dues).toEqual(['2026-11-26T07:00:00.000Z', '2026-11-26T07:00:00.000Z']);
});

test('a text that renders only at the second try waits for its instant, frozen', async () => {
  const given = await told();
  const id = given.messageId;
  const due = start + 10 * minute;
  // As its order leaves it: due at once, so that a person is asked while there is time.
  const unrendered = { frozenAt: null, subject: null, text: null, html: null, due: new Date(due) };
  await database.database.message.update({ where: { id }, data: unrendered });
  await createDeliver(by('smtp', async () => expect.unreachable()))(inputOf(given));
  const waiting = await messageOf(id);
  expect(waiting).toMatchObject({ status: 'queued', nextAttemptAt: new Date(due), frozenAt: new Date(start) });
  expect(waiting.text).not.toBeNull();
  await createDeliver(by('smtp', async () => accepted))(inputOf(given, due));
  expect((await messageOf(id)).status).toBe('sent');
});

describe('the pause before a message is tried again', () => {
  /** How long each of four attempts that ended like this put the message off, as multiples of the first pause. */
  async function pausesAfter(outcome: SendOutcome): Promise<number[]> {
    const given = await told();
    const deliver = createDeliver(by('smtp', async () => outcome));
    const dues = [start];
    for (const due of dues) {
      await deliver(inputOf(given, due));
      if (dues.length < 5) dues.push((await messageOf(given.messageId)).nextAttemptAt.getTime());
    }
    const pauses = dues.slice(1).map((due, index) => due - (dues[index] ?? 0));
    return pauses.map((pause) => Math.round(pause / (pauses[0] ?? 1)));
  }

  test('is twice as long after each try', async () => {
    expect(await pausesAfter(later)).toEqual([1, 2, 4, 8]);
  });

  test('stays as it is while the message only waited for others of ours', async () => {
    const waited = { kind: 'transient', code: 'smtp/waiting', reason: 'All connections are taken' } as const;
    expect(await pausesAfter(waited)).toEqual([1, 1, 1, 1]);
  });
});

describe('an attempt whose worker died', () => {
  test('is waited for, then sent again under the same id where nobody can know, and counted as perhaps double', async () => {
    const given = await told();
    const sent: string[] = [];
    let wall = start;
    const smtp = by(
      'smtp',
      async ({ messageId }) => {
        sent.push(messageId);
        return accepted;
      },
      { clock: () => wall, longestCallMs: minute },
    );
    // It had its row, and may have been accepted: then nothing more was heard.
    await claimAttempt(smtp, inputOf(given));
    await createDeliver(smtp)(inputOf(given, start + 1_000));
    expect(sent).toEqual([]);
    wall += 2 * minute;
    await createDeliver(smtp)(inputOf(given, start + 2 * minute));
    const message = await messageOf(given.messageId);
    expect(sent).toEqual([given.messageId]);
    expect(message).toMatchObject({ status: 'sent', mayBeDouble: true });
    expect(message.deliveries.map(({ outcome }) => outcome)).toEqual(['unclear', 'accepted']);
  });

  test('is not sent again where the provider says that it has it', async () => {
    const given = await told();
    const sent: string[] = [];
    const resend = by(
      'resend',
      async ({ messageId }) => {
        sent.push(messageId);
        return accepted;
      },
      { lookUp: async () => ({ kind: 'accepted', providerId: 'p-2', event: null }) },
    );
    await claimAttempt(resend, inputOf(given));
    await createDeliver(resend)(inputOf(given, start + 1_000));
    expect(sent).toEqual([]);
    expect(await messageOf(given.messageId)).toMatchObject({ status: 'sent', providerId: 'p-2', mayBeDouble: false });
  });

  test('and whose record comes after another attempt was made changes nothing', async () => {
    const given = await told();
    const slow = Promise.withResolvers<SendOutcome>();
    const first = createDeliver(by('resend', () => slow.promise))(inputOf(given));
    // oxlint-disable-next-line no-await-in-loop -- the first attempt has to have its row before the second begins
    while ((await messageOf(given.messageId)).attempts === 0) await Promise.resolve();
    await createDeliver(by('resend', async () => accepted))(inputOf(given));
    slow.resolve(later);
    await first;
    expect(await messageOf(given.messageId)).toMatchObject({ status: 'sent', attempts: 2 });
  });
});

describe('a receipt', () => {
  const receipt = (messageId: string, provider: string, event: string) =>
    database.database.receipt.create({
      data: { provider, eventId: randomUUID(), messageId, providerId: 'p-1', event, at: new Date() },
    });

  test('that comes before our own record of the send waits for it, and opens the answer again', async () => {
    const given = await told();
    await receipt(given.messageId, 'resend', 'bounced');
    expect(await applyReceipts(run.pool)).toBe(0);
    await createDeliver(by('resend', async () => accepted))(inputOf(given));
    expect(await applyReceipts(run.pool)).toBe(1);
    expect(await applyReceipts(run.pool)).toBe(0);
    expect((await messageOf(given.messageId)).status).toBe('bounced');
    const signals = await database.database.signal.findMany({ where: { applicationId: given.applicationId } });
    expect(signals.map(({ kind }) => kind)).toEqual(['bounced']);
    await given.tell({ kind: 'signal', signalId: signals[0]?.id ?? '' }, start + minute);
    expect(await messageOf(given.messageId)).toMatchObject({ status: 'queued', acceptedAt: null });
  });

  test('of a provider that did not carry it in the end says nothing of the message', async () => {
    const given = await told();
    await createDeliver(by('resend', async () => accepted))(inputOf(given));
    await receipt(given.messageId, 'twilio', 'undelivered');
    expect(await applyReceipts(run.pool)).toBe(0);
    expect((await messageOf(given.messageId)).status).toBe('sent');
  });
});

describe('an event that is applied with the delivery of its message', () => {
  const speak = (
    given: DeliveryParts,
    applicationId: string,
    { reference = { kind: 'start' }, now = start }: Speaking = {},
  ) => createAdvanceAndDeliver(given)({ applicationId, epoch: 1, seq: 0, reference, now });
  type Speaking = { readonly reference?: EventReference; readonly now?: number };
  const planOf = (answer: AdvanceAnswer) => (answer.kind === 'advanced' ? answer.plan : undefined);
  const messagesOf = (applicationId: string) => database.database.message.findMany({ where: { applicationId } });

  function counting() {
    const sent: string[] = [];
    const parts = by('smtp', async ({ messageId }) => {
      sent.push(messageId);
      return accepted;
    });
    return { sent, parts };
  }

  test('hands it over, the row of the attempt before', async () => {
    const found: unknown[] = [];
    const given = by('smtp', async ({ messageId }) => {
      found.push(await messageOf(messageId));
      return accepted;
    });
    const applicationId = await run.apply();
    const answer = await speak(given, applicationId);
    const attempt = { attempt: 1, provider: 'smtp', outcome: null };
    expect(found).toMatchObject([{ status: 'sending', attempts: 1, provider: 'smtp', deliveries: [attempt] }]);
    expect(await messagesOf(applicationId)).toMatchObject([{ status: 'sent', attempts: 1 }]);
    expect(planOf(answer)).toMatchObject({ seq: 2, deliveries: [] });
    expect(planOf(answer)?.timers.length).toBeGreaterThan(0);
  });

  test('hands over one that was stored before and is due by then', async () => {
    const given = await told();
    const { sent, parts } = counting();
    const { due, timerId } = planOf(await given.tell({ kind: 'resume' }))?.timers[0] ?? { due: 0, timerId: '' };
    // A day later it is still waiting, for want of a worker, and nothing else is due with the reminder.
    await speak(parts, given.applicationId, { reference: { kind: 'timer', timerId, due }, now: due });
    expect(sent).toEqual([given.messageId]);
    expect(await messageOf(given.messageId)).toMatchObject({ status: 'sent', attempts: 1 });
  });

  test('hands over no reminder of a meeting that has begun meanwhile', async () => {
    const given = await told();
    const { sent, parts } = counting();
    const { due, timerId } = planOf(await given.tell({ kind: 'resume' }))?.timers[0] ?? { due: 0, timerId: '' };
    const { organisationId } = run;
    const meeting = await database.database.meeting.create({
      data: {
        ...{ organisationId, applicationId: given.applicationId, stepId: 'screening', visit: 1 },
        ...{ startsAt: new Date(due - minute), endsAt: new Date(due + minute) },
      },
    });
    const { command } = await messageOf(given.messageId);
    await database.database.message.update({
      where: { id: given.messageId },
      data: { command: { ...(command as object), purpose: 'reminder', meetingId: meeting.id } },
    });
    await speak(parts, given.applicationId, { reference: { kind: 'timer', timerId, due }, now: due });
    expect(sent).toEqual([]);
  });

  test('sends nothing where it was applied before, and tells what is due', async () => {
    const given = await told();
    const { sent, parts } = counting();
    const answer = await speak(parts, given.applicationId);
    expect(sent).toEqual([]);
    expect(planOf(answer)?.deliveries).toMatchObject([{ messageId: given.messageId, sending: false }]);
  });

  test('leaves an attempt over which its worker died to the next delivery, which asks first', async () => {
    const applicationId = await run.apply();
    const dead = Promise.withResolvers<SendOutcome>();
    const first = speak(
      by('resend', () => dead.promise),
      applicationId,
    );
    // oxlint-disable-next-line no-await-in-loop -- the first attempt has to have its row
    while ((await messagesOf(applicationId)).length === 0) await Promise.resolve();
    const { sent, parts } = counting();
    const again = planOf(await speak(parts, applicationId));
    const messageId = again?.deliveries[0]?.messageId ?? '';
    expect(again?.deliveries).toMatchObject([{ sending: true }]);
    const lookUp = async () => ({ kind: 'accepted', providerId: 'p-3', event: null }) as const;
    const asking = by('resend', async () => expect.unreachable(), { lookUp });
    await createDeliver(asking)(inputOf({ applicationId, messageId }));
    expect(sent).toEqual([]);
    expect(await messageOf(messageId)).toMatchObject({ status: 'sent', providerId: 'p-3', attempts: 2 });
    dead.resolve(later);
    await first;
  });

  test('leaves two messages at once to the run, so that neither waits for the other', async () => {
    const application = nurse.steps.application;
    const acknowledgement = { ...application.acknowledgement, channels: { kind: 'both' } };
    const both = { ...nurse, steps: { ...nurse.steps, application: { ...application, acknowledgement } } };
    const applicationId = await run.apply({}, await run.addJob(both as unknown as Definition));
    const { sent, parts } = counting();
    const answer = await speak(parts, applicationId);
    expect(sent).toEqual([]);
    expect(planOf(answer)?.deliveries).toMatchObject([{ sending: false }, { sending: false }]);
  });

  test('leaves a message that no channel takes to the run', async () => {
    const applicationId = await run.apply({ email: null, phone: null });
    const { sent, parts } = counting();
    const answer = await speak(parts, applicationId);
    expect(sent).toEqual([]);
    expect(planOf(answer)?.deliveries).toMatchObject([{ sending: false }]);
    expect(await messagesOf(applicationId)).toMatchObject([{ status: 'waiting', attempts: 0 }]);
  });

  test('applies what was asked for before it first: a decision taken back in time stays taken back', async () => {
    const given = await told();
    await createDeliver(by('smtp', async () => accepted))(inputOf(given));
    const place = { stepId: 'screening', visit: 1, exitId: 'phone-interview' };
    const ids = { decisionId: randomUUID(), signalId: randomUUID() };
    const stored = { organisationId: run.organisationId, applicationId: given.applicationId };
    const actor = { actorKind: 'person', actorId: 'karin' };
    await database.database.decision.create({
      data: { ...stored, ...place, id: ids.decisionId, signalId: ids.signalId, decidedBy: 'karin' },
    });
    await database.database.signal.create({
      data: {
        ...stored,
        ...actor,
        id: ids.signalId,
        kind: 'decided',
        payload: { decisionId: ids.decisionId, ...place },
      },
    });
    const decided = planOf(await given.tell({ kind: 'signal', signalId: ids.signalId }));
    const release = decided?.timers.find(({ timerId }) => timerId.endsWith('release'));
    const { due, timerId } = release ?? expect.unreachable();
    const back = { kind: 'takenBack', payload: { decisionId: ids.decisionId }, createdAt: new Date(due - 1) };
    await database.database.signal.create({ data: { ...stored, ...actor, ...back } });
    const { sent, parts } = counting();
    await speak(parts, given.applicationId, { reference: { kind: 'timer', timerId, due }, now: due + minute });
    expect(sent).toEqual([]);
    expect((await messagesOf(given.applicationId)).map(({ status }) => status).sort()).toEqual(['cancelled', 'sent']);
    const decision = await database.database.decision.findUniqueOrThrow({ where: { id: ids.decisionId } });
    expect(decision.status).toBe('takenBack');
  });

  test('and that an outage has held up hears a decision of its end no sooner than it was made: the undo window is whole', async () => {
    const given = await told();
    await createDeliver(by('smtp', async () => accepted))(inputOf(given));
    const { timers = [] } = planOf(await given.tell({ kind: 'resume' })) ?? {};
    const rung = timers.find(({ timerId }) => timerId.includes('rung')) ?? expect.unreachable();
    const decidedAt = rung.due + 30 * 60 * minute;
    const place = { stepId: 'screening', visit: 1, exitId: 'phone-interview' };
    const [decisionId, signalId] = [randomUUID(), randomUUID()];
    const stored = { organisationId: run.organisationId, applicationId: given.applicationId };
    await database.database.decision.create({
      data: { ...stored, ...place, id: decisionId, signalId, decidedBy: 'karin' },
    });
    const decided = { kind: 'decided', payload: { decisionId, ...place }, createdAt: new Date(decidedAt) };
    await database.database.signal.create({
      data: { ...stored, ...decided, id: signalId, actorKind: 'person', actorId: 'karin' },
    });
    // What is tried for hours says to the end when it was tried first.
    await speak(counting().parts, given.applicationId, { reference: { kind: 'timer', ...rung }, now: rung.due });
    const { releaseAt } = await database.database.decision.findUniqueOrThrow({ where: { id: decisionId } });
    expect(Number(releaseAt)).toBeGreaterThanOrEqual(decidedAt + 10 * minute);
  });

  test('is refused where a newer run is in charge', async () => {
    const applicationId = await run.apply();
    await database.database.application.update({ where: { id: applicationId }, data: { epoch: 2 } });
    const { sent, parts } = counting();
    expect(await speak(parts, applicationId)).toEqual({ kind: 'fenced' });
    expect(sent).toEqual([]);
  });
});
