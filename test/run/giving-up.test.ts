import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import type { Provider, ProviderName, SendOutcome } from '../../activities/providers/contract.ts';
import { createProviders } from '../../activities/providers/create-providers.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import type { Person } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, hour, minute, start } from './told.ts';

let open: OpenRun;
let told: ReturnType<typeof createTold>;
let bothJobId: string;
beforeAll(async () => {
  open = await openRun(nurse as unknown as Definition);
  told = createTold(open);
  const { application } = nurse.steps;
  const acknowledgement = { ...application.acknowledgement, channels: { kind: 'both' } };
  const both = { ...nurse, steps: { ...nurse.steps, application: { ...application, acknowledgement } } };
  bothJobId = await open.run.addJob(both as unknown as Definition);
});
afterAll(() => open?.close());

const accepted = (): SendOutcome => ({ kind: 'accepted', providerId: randomUUID(), at: start });
const busy: SendOutcome = { kind: 'transient', code: 'smtp/busy', reason: 'Later' };
const slow: SendOutcome = { kind: 'transient', code: 'rate_limit_exceeded', reason: 'Later' };
const wrongKey: SendOutcome = { kind: 'permanent', code: 'invalid_api_key', reason: 'No', scope: 'configuration' };
const outOfOrder: SendOutcome = { kind: 'unclear', reason: 'Resend answered 500' };

/** What each provider answers from now on. */
let answers: Partial<Record<ProviderName, () => SendOutcome>> = {};
beforeEach(() => {
  answers = {};
});
const carrier = (name: ProviderName, channel: 'email' | 'sms', more: Partial<Provider> = {}): Provider => ({
  name,
  channels: [channel],
  send: async () => (answers[name] ?? accepted)(),
  ...more,
});
const resend = carrier('resend', 'email', { lookUp: async () => ({ kind: 'unknown', reason: 'Resend answered 500' }) });
const smtp = carrier('smtp', 'email');
const twilio = carrier('twilio', 'sms');

type Begun = Awaited<ReturnType<typeof bound>>;

/** A message that gives its first channel up after an hour, four before its promise. */
async function bound(person: Person = {}, jobId?: string) {
  const given = await told.begin(person, jobId);
  const { applicationId } = given;
  const data = { giveUpAt: new Date(start + hour), promise: new Date(start + 5 * hour) };
  await open.database.database.message.updateMany({ where: { applicationId }, data });
  return given;
}

async function deliver(given: Begun, at: number, email: readonly Provider[] = [smtp]) {
  const own = createProviders({ mailbox: { store: async () => undefined } });
  const find = (name: string) => [resend, smtp, twilio].find((provider) => provider.name === name);
  const providers = { ...own, email: [...email], sms: [twilio], find };
  await createDeliver({ ...told.parts, providers, clock: () => at })(given.input(at));
  return told.messageOf(given.messageId);
}

/** Tries whenever the message is due, as a run does, up to an instant. */
async function tryUntil(given: Begun, until: number, email?: readonly Provider[]) {
  let message = await told.messageOf(given.messageId);
  for (
    let at = start;
    at <= until && !['sent', 'failed'].includes(message.status);
    at = message.nextAttemptAt.getTime()
  )
    message = await deliver(given, at, email);
  return message;
}

const waysOf = ({ deliveries }: { deliveries: readonly { provider: string }[] }) =>
  deliveries.map(({ provider }) => provider).filter((provider, index, all) => provider !== all[index - 1]);

describe('a channel that fails for the time being', () => {
  test('is followed by the other one, which is tried more than once', async () => {
    const given = await bound();
    answers = { smtp: () => busy, twilio: () => busy };
    const message = await tryUntil(given, start + 1.5 * hour);
    expect(message.deliveries.filter(({ channel }) => channel === 'sms').length).toBeGreaterThan(3);
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
    answers = {};
    expect(await deliver(given, message.nextAttemptAt.getTime())).toMatchObject({ status: 'sent', channel: 'sms' });
  });

  test('is tried on beside the call where nothing else is left, and its acceptance ends the call', async () => {
    const given = await bound({ phone: null });
    answers = { smtp: () => busy };
    const message = await tryUntil(given, start + 8 * hour);
    expect(message.status).toBe('queued');
    const [call, ...more] = await told.tasksOf(given.applicationId);
    expect([call?.about, more]).toEqual(['phone', []]);
    answers = {};
    expect((await deliver(given, message.nextAttemptAt.getTime())).status).toBe('sent');
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
  });

  test('has every attempt on record, the first one after the call was asked for too', async () => {
    const given = await bound({ phone: null });
    answers = { smtp: () => busy };
    const { deliveries } = await tryUntil(given, start + 8 * hour);
    expect(await told.tasksOf(given.applicationId)).toHaveLength(1);
    expect(new Set(deliveries.map(({ outcome, code }) => [outcome, code].join(' ')))).toEqual(
      new Set(['transient smtp/busy']),
    );
  });

  test('is tried no more once a person has phoned', async () => {
    const given = await bound({ phone: null });
    answers = { smtp: () => busy };
    const message = await tryUntil(given, start + 3 * hour);
    await given.signal('confirmed', { messageKey: message.messageKey }, start + 3 * hour);
    answers = {};
    expect(await deliver(given, message.nextAttemptAt.getTime())).toMatchObject({
      status: 'cancelled',
      acceptedAt: null,
    });
  });

  test('is given up for good after 72 hours', async () => {
    const given = await bound({ phone: null });
    answers = { smtp: () => busy };
    const { status, nextAttemptAt } = await tryUntil(given, start + 90 * hour);
    expect(status).toBe('failed');
    expect(nextAttemptAt.getTime()).toBeGreaterThan(start + 71 * hour);
    expect(await told.tasksOf(given.applicationId)).toHaveLength(1);
  });
});

describe('a pair by both channels', () => {
  /** Both, whenever one of them is due, up to an instant. */
  async function tryBoth(given: Begun, until: number) {
    const messages = async () => told.messagesOf(given.applicationId);
    for (;;) {
      const left = (await messages()).filter(({ status }) => status === 'waiting' || status === 'queued');
      const [next] = left.toSorted((one, other) => Number(one.nextAttemptAt) - Number(other.nextAttemptAt));
      if (!next || next.nextAttemptAt.getTime() > until) return messages();
      await deliver(
        { ...given, messageId: next.id, input: (now) => given.input(now, next.id) },
        next.nextAttemptAt.getTime(),
      );
    }
  }

  test('that neither provider takes is given to a person at the instant of the first, and tried on', async () => {
    const given = await bound({}, bothJobId);
    answers = { smtp: () => busy, twilio: () => busy };
    const messages = await tryBoth(given, start + 3 * hour);
    expect(messages.map(({ status }) => status)).toEqual(['queued', 'queued']);
    expect(await told.tasksOf(given.applicationId)).toMatchObject([{ about: 'phone' }]);
    answers = {};
    expect((await tryBoth(given, start + 5 * hour)).map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
  });

  test('of which one has arrived asks nobody to phone, and the other is tried on until it is given up', async () => {
    const given = await bound({}, bothJobId);
    answers = { smtp: () => busy };
    const early = await tryBoth(given, start + 3 * hour);
    expect(early.map(({ channel, status }) => `${channel} ${status}`).toSorted()).toEqual(['email queued', 'sms sent']);
    const late = await tryBoth(given, start + 90 * hour);
    expect(late.map(({ channel, status }) => `${channel} ${status}`).toSorted()).toEqual(['email failed', 'sms sent']);
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
  });
});

describe('settings of ours that a provider refuses', () => {
  const alertsOf = () =>
    open.database.database.staffEvent.findMany({
      where: { organisationId: open.run.organisationId, about: 'providerRefuses' },
    });

  test('hold a message until they are mended, and those who can mend them hear of it once', async () => {
    const [one, other] = [await bound(), await bound()];
    answers = { smtp: () => wrongKey };
    const held = await deliver(one, start);
    await deliver(other, start);
    expect(held).toMatchObject({ status: 'queued', channel: 'email' });
    expect(held.nextAttemptAt.getTime()).toBe(start + 5 * minute);
    expect(await alertsOf()).toMatchObject([
      { kind: 'failedMessage', to: [{ kind: 'role', role: 'administrator' }], jobId: null, applicationId: null },
    ]);
    answers = {};
    expect(await deliver(one, start + 5 * minute)).toMatchObject({ status: 'sent', channel: 'email' });
  });

  test('are told of for each account, also where two are at one provider', async () => {
    answers = { smtp: () => wrongKey };
    const before = await alertsOf();
    for (const id of [randomUUID(), randomUUID()])
      await deliver(await bound(), start, [carrier('smtp', 'email', { own: { id } })]);
    expect((await alertsOf()).length - before.length).toBe(2);
  });

  test('do not cost the promise: the other channel takes over before it', async () => {
    const given = await bound();
    answers = { smtp: () => wrongKey };
    const message = await tryUntil(given, start + 2 * hour);
    expect(message).toMatchObject({ status: 'sent', channel: 'sms' });
    expect(message.acceptedAt?.getTime()).toBeLessThan(start + hour + minute);
  });
});

describe('a provider that is out', () => {
  const both = [resend, smtp];

  test.each([
    ['does not take it now', busy],
    ['refuses our settings', wrongKey],
  ])('hands over to the next one of its channel at once where it %s', async (_, answer) => {
    const given = await bound();
    answers = { resend: () => answer };
    expect(waysOf(await tryUntil(given, start, both))).toEqual(['resend', 'smtp']);
  });

  test('keeps what it only wants to have more slowly', async () => {
    const given = await bound();
    answers = { resend: () => slow };
    expect(waysOf(await tryUntil(given, start + hour / 2, both))).toEqual(['resend']);
  });

  test('keeps what it may have for an hour, before the next one sends it as perhaps double', async () => {
    const given = await told.begin();
    answers = { resend: () => outOfOrder };
    const message = await tryUntil(given, start + 2 * hour, both);
    expect(waysOf(message)).toEqual(['resend', 'smtp']);
    expect(message).toMatchObject({ status: 'sent', channel: 'email', mayBeDouble: true });
    expect(message.acceptedAt?.getTime()).toBeGreaterThanOrEqual(start + hour);
  });
});

describe('a provider that has only asked for patience so far', () => {
  test('keeps for an hour what it may have since, however long it refused before', async () => {
    const given = await told.begin();
    answers = { resend: () => slow };
    await tryUntil(given, start + 1.5 * hour, [resend, smtp]);
    answers = { resend: () => outOfOrder };
    const message = await tryUntil(given, start + 6 * hour, [resend, smtp]);
    const unsure = message.deliveries.find(({ outcome }) => outcome === 'unclear') ?? expect.unreachable();
    expect(waysOf(message)).toEqual(['resend', 'smtp']);
    expect(message).toMatchObject({ status: 'sent', mayBeDouble: true });
    expect(message.acceptedAt?.getTime()).toBeGreaterThanOrEqual(unsure.startedAt.getTime() + hour);
  });
});

describe('a message that somebody sends again', () => {
  const again = (given: Begun, payload: object, now: number) =>
    open.database.database.message
      .update({ where: { id: given.messageId }, data: { againAt: new Date(now) } })
      .then(() => given.signal('askedAgain', { messageId: given.messageId, ...payload }, now));

  test('ends the task that told of it, where it came back long after it was heard', async () => {
    const given = await bound();
    const { messageKey } = await deliver(given, start);
    const late = start + 80 * hour;
    await given.signal('bounced', { messageKey, acceptedAt: start }, late);
    await open.database.database.message.update({ where: { id: given.messageId }, data: { status: 'undelivered' } });
    expect(await told.tasksOf(given.applicationId)).toMatchObject([{ about: 'lateBounce' }]);
    await again(given, { isOwed: 1 }, late);
    expect(await deliver(given, late)).toMatchObject({ status: 'sent', acceptedAt: new Date(late) });
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
    // What comes back once more is told to a person once more.
    await given.signal('bounced', { messageKey, acceptedAt: late }, late + 80 * hour);
    expect(await told.tasksOf(given.applicationId)).toMatchObject([{ about: 'lateBounce' }]);
  });

  test('is told of as the same task when it comes back once more, without what was written when that was done', async () => {
    const given = await bound();
    const { messageKey } = await deliver(given, start);
    const { task, staffEvent } = open.database.database;
    const comesBack = async (acceptedAt: number) => {
      await given.signal('bounced', { messageKey, acceptedAt }, acceptedAt + 80 * hour);
      const [opened] = await told.tasksOf(given.applicationId);
      return opened ?? expect.unreachable();
    };
    const { id } = await comesBack(start);
    await open.database.database.message.update({ where: { id: given.messageId }, data: { status: 'undelivered' } });
    await again(given, { isOwed: 1 }, start + 81 * hour);
    await deliver(given, start + 81 * hour);
    await task.update({ where: { id }, data: { note: 'Left a message' } });
    expect(await comesBack(start + 81 * hour)).toMatchObject({ id, note: null });
    const events = await staffEvent.findMany({ where: { applicationId: given.applicationId, about: 'lateBounce' } });
    expect(events.flatMap(({ kind, subjectId }) => (kind === 'failedMessage' ? [subjectId] : []))).toEqual([id, id]);
  });

  describe('after it came back long after it was heard', () => {
    const late = start + 80 * hour;

    /** By the only channel that its candidate has. */
    async function sentAgain() {
      const given = await bound({ phone: null });
      const { messageKey } = await deliver(given, start);
      await given.signal('bounced', { messageKey, acceptedAt: start }, late);
      await open.database.database.message.update({ where: { id: given.messageId }, data: { status: 'undelivered' } });
      await again(given, { isOwed: 1 }, late);
      return given;
    }
    const toldOf = (applicationId: string) =>
      open.database.database.staffEvent.count({ where: { applicationId, about: 'lateBounce' } });

    test('is tried on like any other, and those responsible hear of it once more where it is given up', async () => {
      const given = await sentAgain();
      const { applicationId } = given;
      answers = { smtp: () => slow };
      const before = (await deliver(given, late)).nextAttemptAt.getTime();
      const tried = await deliver(given, before);
      expect([tried.attempts, tried.nextAttemptAt.getTime() > before]).toEqual([3, true]);
      expect(await toldOf(applicationId)).toBe(1);
      const { status, nextAttemptAt } = await tryUntil(given, late + 90 * hour);
      expect(status).toBe('failed');
      expect(nextAttemptAt.getTime()).toBeGreaterThan(late + 71 * hour);
      expect(await toldOf(applicationId)).toBe(2);
      expect(await told.tasksOf(applicationId)).toMatchObject([{ about: 'lateBounce' }]);
    });

    test('is told of once more, too, where it is refused for good', async () => {
      const given = await sentAgain();
      answers = { smtp: () => ({ kind: 'permanent', code: 'smtp/refused', reason: 'No', scope: 'address' }) };
      expect((await deliver(given, late)).status).toBe('failed');
      expect(await toldOf(given.applicationId)).toBe(2);
    });
  });

  test('keeps its application from being over until it has left, where that had ended', async () => {
    const given = await bound({ phone: null });
    const { messageKey } = await deliver(given, start);
    const statusOf = async () =>
      (await open.database.database.application.findUniqueOrThrow({ where: { id: given.applicationId } })).status;
    await given.signal('withdrawn', {}, start);
    const messages = await told.messagesOf(given.applicationId);
    const { id } = messages.find(({ purpose }) => purpose === 'withdrawn') ?? expect.unreachable();
    await deliver({ ...given, messageId: id, input: (now) => given.input(now, id) }, start);
    const left = await given.tell({ kind: 'resume' });
    const timers = left.kind === 'advanced' ? left.plan.timers : [];
    for (const { timerId, due } of timers) await given.tell({ kind: 'timer', timerId, due }, due);
    expect(await statusOf()).toBe('gone');
    const late = start + 80 * hour;
    await given.signal('bounced', { messageKey, acceptedAt: start }, late);
    await open.database.database.message.update({ where: { id: given.messageId }, data: { status: 'undelivered' } });
    await again(given, { isOwed: 1 }, late);
    expect(await statusOf()).toBe('ended');
    await deliver(given, late);
    expect(await statusOf()).toBe('gone');
  });

  test('asks the way that may have it before it takes the other one', async () => {
    const given = await bound();
    answers = { resend: () => outOfOrder };
    const { nextAttemptAt } = await deliver(given, start, [resend]);
    await again(given, { channel: 'sms' }, start + minute);
    const has = {
      ...resend,
      lookUp: async () => ({ kind: 'accepted' as const, providerId: randomUUID(), event: null }),
    };
    expect(nextAttemptAt.getTime()).toBeGreaterThan(start);
    const find = (name: string) => (name === 'resend' ? has : twilio);
    const own = createProviders({ mailbox: { store: async () => undefined } });
    const providers = { ...own, email: [has], sms: [twilio], find };
    await createDeliver({ ...told.parts, providers, clock: () => start + minute })(given.input(start + minute));
    expect(await told.messageOf(given.messageId)).toMatchObject({
      status: 'sent',
      channel: 'email',
      mayBeDouble: false,
    });
  });

  test('is refused once its candidate has heard', async () => {
    const given = await bound();
    await deliver(given, start);
    const refused = await given.signal('askedAgain', { messageId: given.messageId }, start + minute);
    expect(refused).toMatchObject({ refused: 'alreadyHeard' });
  });
});
