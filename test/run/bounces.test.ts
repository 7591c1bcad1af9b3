import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import type { Provider } from '../../activities/providers/contract.ts';
import { createProviders } from '../../activities/providers/create-providers.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { applyReceipts } from '../../server/relay/apply-receipts.ts';
import type { Person } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, minute, start } from './told.ts';

let open: OpenRun;
let told: ReturnType<typeof createTold>;
let bothJobId: string;

const { application } = nurse.steps;
const acknowledgedBy = (kind: 'candidate' | 'both') =>
  ({
    ...nurse,
    steps: {
      ...nurse.steps,
      application: { ...application, acknowledgement: { ...application.acknowledgement, channels: { kind } } },
    },
  }) as unknown as Definition;

beforeAll(async () => {
  open = await openRun(acknowledgedBy('candidate'));
  told = createTold(open);
  bothJobId = await open.run.addJob(acknowledgedBy('both'));
});
afterAll(() => open?.close());

/** Every message is accepted, each time under a new id. */
const sent: { messageId: string; channel: string }[] = [];
const carrier = (name: 'resend' | 'smtp' | 'twilio', channel: 'email' | 'sms'): Provider => ({
  name,
  channels: [channel],
  send: async ({ messageId }) => {
    sent.push({ messageId, channel });
    return { kind: 'accepted', providerId: randomUUID(), at: start };
  },
});
const mail = carrier('resend', 'email');
/** By SMTP a message has the same id each time. */
const smtp: Provider = {
  ...carrier('smtp', 'email'),
  send: async ({ messageId }) => {
    sent.push({ messageId, channel: 'email' });
    return { kind: 'accepted', providerId: `<${messageId}@example.test>`, at: start };
  },
};
const text = carrier('twilio', 'sms');

async function deliver(given: Begun, at = start, messageId = given.messageId, by = mail) {
  const own = createProviders({ mailbox: { store: async () => undefined } });
  const find = (name: string) => [mail, smtp, text].find((provider) => provider.name === name);
  const providers = { ...own, email: [by], sms: [text], find };
  await createDeliver({ ...told.parts, providers, clock: () => at })(given.input(at, messageId));
}

type Begun = Awaited<ReturnType<ReturnType<typeof createTold>['begin']>>;

async function acknowledged(person: Person = {}) {
  const given = await told.begin(person);
  await deliver(given);
  return given;
}

/** A receipt as a webhook has stored it, applied; answers what the run heard of it. */
async function comesBack(given: Begun, receipt: { event: string; failure: string }, at = start + minute) {
  const { id, provider, providerId } = await told.messageOf(given.messageId);
  return comesBackAs(given, { messageId: id, provider: provider ?? '', providerId }, { ...receipt, at });
}

async function comesBackAs(
  given: Begun,
  of: { messageId: string; provider: string; providerId: string | null },
  { at, ...receipt }: { event: string; failure: string; at: number },
) {
  await open.database.database.receipt.create({ data: { ...of, ...receipt, eventId: randomUUID(), at: new Date() } });
  await applyReceipts(open.run.pool);
  return given.hearSignals(at);
}

const channelsOf = (given: Begun) =>
  sent.flatMap(({ messageId, channel }) => (messageId === given.messageId ? [channel] : []));
const candidateOf = async ({ applicationId }: Begun) =>
  (
    await open.database.database.application.findUniqueOrThrow({
      where: { id: applicationId },
      include: { candidate: true },
    })
  ).candidate;

describe('a message that comes back', () => {
  test('goes by the other consented channel at once, then to a person', async () => {
    const given = await acknowledged();
    expect(await comesBack(given, { event: 'bounced', failure: 'lost' })).toEqual(['bounced']);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued', acceptedAt: null });
    await deliver(given, start + minute);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms' });
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
    await comesBack(given, { event: 'undelivered', failure: 'other' }, start + 2 * minute);
    await deliver(given, start + 2 * minute);
    expect(channelsOf(given)).toEqual(['email', 'sms']);
    expect(await told.tasksOf(given.applicationId)).toMatchObject([{ about: 'phone' }]);
  });

  test('and may go through later is sent again by the same channel, at most twice', async () => {
    const given = await acknowledged({ channel: 'sms' });
    for (const round of [1, 2, 3]) {
      await comesBack(given, { event: 'undelivered', failure: 'passing' }, start + round * minute);
      await deliver(given, start + round * minute);
    }
    expect(channelsOf(given)).toEqual(['sms', 'sms', 'sms', 'email']);
  });

  test('counts once each time that it came back, also where it is called the same each time', async () => {
    const given = await told.begin();
    await deliver(given, start, given.messageId, smtp);
    for (const round of [1, 2, 3]) {
      await comesBack(given, { event: 'bounced', failure: 'passing' }, start + round * minute);
      await deliver(given, start + round * minute, given.messageId, smtp);
    }
    expect(channelsOf(given)).toEqual(['email', 'email', 'email', 'sms']);
  });

  test('is told to the run once, though the provider says it in two ways', async () => {
    const given = await acknowledged();
    const { id: messageId, providerId } = await told.messageOf(given.messageId);
    const first = { messageId, provider: 'resend', providerId };
    await comesBackAs(given, first, { event: 'bounced', failure: 'lost', at: start + minute });
    await deliver(given, start + minute);
    expect(await comesBackAs(given, first, { event: 'failed', failure: 'other', at: start + 2 * minute })).toEqual([]);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms' });
  });

  test('opens no second call after a person has phoned', async () => {
    const given = await acknowledged({ phone: null });
    const { id: messageId, providerId, messageKey } = await told.messageOf(given.messageId);
    const first = { messageId, provider: 'resend', providerId };
    await comesBackAs(given, first, { event: 'bounced', failure: 'lost', at: start + minute });
    await deliver(given, start + minute);
    await given.signal('confirmed', { messageKey }, start + 2 * minute);
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
    await comesBackAs(given, first, { event: 'suppressed', failure: 'lost', at: start + 3 * minute });
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
  });

  test('of a pair by both channels asks for nothing while the other one stands', async () => {
    const given = await told.begin({}, bothJobId);
    const messages = await told.messagesOf(given.applicationId);
    for (const { id } of messages) await deliver(given, start, id);
    const [one, other] = await told.messagesOf(given.applicationId);
    const back = (message: typeof one, minutes: number) =>
      comesBackAs(
        given,
        { messageId: message?.id ?? '', provider: message?.provider ?? '', providerId: message?.providerId ?? '' },
        { event: 'undelivered', failure: 'other', at: start + minutes * minute },
      );
    expect(await back(one, 1)).toEqual([]);
    expect(await told.tasksOf(given.applicationId)).toEqual([]);
    expect(await back(other, 2)).toEqual(['bounced']);
    for (const { id } of messages) await deliver(given, start + 2 * minute, id);
    expect(await told.tasksOf(given.applicationId)).toMatchObject([{ about: 'phone' }]);
  });
});

describe('a pair whose both halves come back at the same moment, on two servers', () => {
  test('opens the answer again: whoever comes second sees what the first has written', async () => {
    const given = await told.begin({}, bothJobId);
    const { applicationId } = given;
    const messages = await told.messagesOf(applicationId);
    for (const { id } of messages) await deliver(given, start, id);
    const [one, other] = await told.messagesOf(applicationId);
    const { id: messageId, provider, providerId } = other ?? expect.unreachable();
    const receipt = { messageId, provider: provider ?? '', providerId, event: 'undelivered', failure: 'other' };
    await open.database.database.receipt.create({ data: { ...receipt, eventId: randomUUID(), at: new Date() } });
    const first = await open.run.pool.connect();
    await first.query('begin');
    await first.query('select 1 from "application" where "id" = $1 for update', [applicationId]);
    await first.query(`update "message" set "status" = 'undelivered' where "id" = $1`, [one?.id]);
    let isOver = false;
    const second = applyReceipts(open.run.pool).finally(() => {
      isOver = true;
    });
    // oxlint-disable-next-line no-await-in-loop -- until the second server has come as far as it can
    while (!isOver && !(await isWaiting())) await Promise.resolve();
    await first.query('commit');
    first.release();
    await second;
    expect(await given.hearSignals(start + minute)).toEqual(['bounced']);
  });

  async function isWaiting(): Promise<boolean> {
    const text = `select 1 from pg_locks l where not l."granted" and l."pid" in (select a."pid" from pg_stat_activity a where a."datname" = current_database())`;
    return ((await open.run.pool.query(text)).rowCount ?? 0) > 0;
  }
});

// Everybody here has the same address and number, and what is known of one counts for all of them.
beforeEach(async () => {
  await open.database.database.suppression.deleteMany();
});

describe('what a receipt says of an address or a number', () => {
  const flags = { emailDead: false, phoneDead: false, emailOptedOut: false, smsOptedOut: false };

  test.each([
    ['email', 'other', {}],
    ['email', 'lost', { emailDead: true }],
    ['sms', 'passing', {}],
    ['sms', 'lost', { phoneDead: true }],
    ['sms', 'optedOut', { smsOptedOut: true }],
  ] as const)('is kept (%s, %s)', async (channel, failure, kept) => {
    const given = await acknowledged({ channel });
    await comesBack(given, { event: channel === 'email' ? 'bounced' : 'undelivered', failure });
    expect(await candidateOf(given)).toMatchObject({ ...flags, ...kept });
  });

  test('says nothing of the one that the candidate has by now', async () => {
    const given = await acknowledged();
    const { id } = await candidateOf(given);
    await open.database.database.candidate.update({ where: { id }, data: { email: `${randomUUID()}@example.test` } });
    await comesBack(given, { event: 'bounced', failure: 'lost' });
    expect(await candidateOf(given)).toMatchObject(flags);
  });
});
