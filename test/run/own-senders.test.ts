import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAdvance } from '../../activities/advance/advance.ts';
import { createAdvanceAndDeliver } from '../../activities/delivery/advance-and-deliver.ts';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import { countedAs } from '../../activities/providers/counted-as.ts';
import { createProviders } from '../../activities/providers/create-providers.ts';
import { createOwnTurns } from '../../activities/providers/own-turns.ts';
import { spreadOf } from '../../activities/providers/retry-at.ts';
import { createOwnSettings } from '../../activities/providers/own-settings.ts';
import { credentialKeysOf } from '../../activities/providers/senders/credential-keys.ts';
import { createSenders, type Senders } from '../../activities/providers/senders/create-senders.ts';
import { createRefusalNotes } from '../../activities/providers/senders/refusal-notes.ts';
import { sealCredentials } from '../../activities/providers/senders/seal-credentials.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import type { Definition } from '../../process/definition/schema.ts';
import { createPool, type Pool } from '../../prisma/pool.ts';
import { createActivities } from '../../worker/create-activities.ts';
import type { EventReference } from '../../workflows/contract.ts';
import { createResendFake, type ResendFake } from '../fakes/resend.ts';
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, minute, start } from './told.ts';
import { until } from './until.ts';

const keys = credentialKeysOf({ secret: 'a-secret-of-the-tests-with-32-characters' });
const publicUrl = 'https://besked.example';

let open: OpenRun;
let told: ReturnType<typeof createTold>;
let resend: ResendFake;
let twilio: TwilioFake;
let theirs: SmtpPeer;
let senders: Senders;
let versionPool: Pool;
let wall = start;

beforeAll(async () => {
  const drawing = nurse as unknown as Definition;
  [open, resend, twilio, theirs] = await Promise.all([
    openRun(drawing),
    createResendFake(),
    createTwilioFake(),
    createSmtpPeer(),
  ]);
  told = createTold(open);
  versionPool = createPool(open.database.url, 1);
});
afterAll(async () => {
  senders?.close();
  expect([...resend.violations, ...twilio.violations]).toEqual([]);
  await versionPool?.end();
  await Promise.all([open.close(), resend.close(), twilio.close(), theirs.close()]);
});
beforeEach(async () => {
  await open.database.database.sender.deleteMany();
  await open.database.database.senderRefusal.deleteMany();
  await open.database.database.providerTurn.deleteMany();
  senders?.close();
  wall = start;
  senders = lentBy({ smtp: { url: theirs.url } });
});

/** The ways out of organisations beside those that an installation lends. */
function lentBy(installation: { readonly smtp?: { readonly url: string } }): Senders {
  const lent = { mailbox: { store: async () => undefined }, ...installation, clock: () => wall };
  return createSenders(open.run.pool, createProviders(lent), {
    ...{ ...lent, keys, publicUrl, mailHosts: 'any', resendUrl: resend.url, twilioUrl: twilio.url },
  });
}

/** One of the organisation's own, as the server stores it. */
async function own(kind: 'resend' | 'smtp' | 'twilio' | 'mailbox', settings: object, credentials: object | null) {
  const id = randomUUID();
  const { organisationId } = open.run;
  const channel = kind === 'twilio' ? 'sms' : 'email';
  const sealed = credentials && sealCredentials(credentials, { id, organisationId }, keys);
  const position = (await open.database.database.sender.count()) + 1;
  await open.database.database.sender.create({
    data: { id, organisationId, channel, kind, position, settings, sealed },
  });
  senders.forget(organisationId);
  return id;
}
const changeSender = async (id: string, data: object) => {
  await open.database.database.sender.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
  senders.forget(open.run.organisationId);
};
const ownResend = (name = 'Region Norr') =>
  own('resend', { name, address: 'jobb@region.example' }, { apiKey: resend.apiKey });

const ownMailServer = () => {
  const { hostname, port } = new URL(theirs.url);
  return own('smtp', { address: 'jobb@region.example', host: hostname, port: Number(port), security: 'none' }, {});
};

/** The row that a sender's turns are counted in. */
async function countedBy(senderId: string): Promise<string> {
  const found = await senders.find(senderId);
  return (found && countedAs(found.provider, {})?.key) ?? expect.unreachable();
}

function partsAt(at: number) {
  wall = at;
  const providers = createProviders({ mailbox: { store: async () => undefined } });
  const ownSettings = createOwnSettings({ providers, senders });
  return {
    ...told.parts,
    ownSettings,
    providers,
    senders,
    noteRefusal: createRefusalNotes(open.run.pool),
    ownTurns: createOwnTurns(open.run.pool),
    clock: () => wall,
  };
}
const deliverAt = (given: { input: (now: number) => Parameters<ReturnType<typeof createDeliver>>[0] }, at = start) =>
  createDeliver(partsAt(at))(given.input(at));
/** An application whose beginning hands over its acknowledgement in the same activity. */
async function beginAtOnce(parts: Parameters<typeof createAdvanceAndDeliver>[0] = partsAt(start)) {
  const applicationId = await open.run.apply();
  await createAdvanceAndDeliver(parts)({
    ...{ applicationId, epoch: 1, seq: 0, now: start },
    reference: { kind: 'start' },
  });
  const [message] = await told.messagesOf(applicationId);
  if (!message) throw new Error('Nothing was ordered');
  return told.messageOf(message.id);
}
const mailOf = (messageId: string) => resend.accepted.find((one) => one.messageId === messageId);
const refusals = () => open.database.database.senderRefusal.findMany();

test('a message leaves by the organisation’s own way, from its name and address', async () => {
  const senderId = await ownResend();
  const given = await told.begin();
  await deliverAt(given);
  expect(mailOf(given.messageId)).toMatchObject({ email: { from: '"Region Norr" <jobb@region.example>' } });
  const { deliveries } = await told.messageOf(given.messageId);
  expect(deliveries).toMatchObject([{ provider: 'resend', senderId, outcome: 'accepted' }]);
});

test('a message for which the account has no turn is put off untried, and leaves once it has one', async () => {
  const id = await ownResend();
  const row = { provider: await countedBy(id), nextAt: new Date(Date.now() + 60 * minute) };
  await open.database.database.providerTurn.create({ data: row });
  const given = await told.begin();
  await deliverAt(given);
  const put = await told.messageOf(given.messageId);
  expect([put.status, put.attempts, put.nextAttemptAt.getTime() > start]).toEqual(['queued', 0, true]);
  await open.database.database.providerTurn.deleteMany();
  await deliverAt(given, put.nextAttemptAt.getTime());
  expect((await told.messageOf(given.messageId)).status).toBe('sent');
});

test.each<[string, object, object]>([
  ['is owed', { promise: new Date(start + 20 * minute) }, {}],
  ['tells of a meeting', {}, { begins: start + 20 * minute }],
])('what %s is not put off beyond half of what is left, however many wait before it', async (_what, row, more) => {
  const key = await countedBy(await ownResend());
  const nextAt = new Date(Date.now() + 600 * minute);
  const rows = [key, `${key}/urgent`, `${key}/other`].map((provider) => ({ provider, nextAt }));
  await open.database.database.providerTurn.createMany({ data: rows });
  const given = await told.begin();
  const where = { id: given.messageId };
  const { command } = await open.database.database.message.findUniqueOrThrow({ where });
  const data = { giveUpAt: null, promise: null, ...row, command: { ...(command as object), ...more } };
  await open.database.database.message.update({ where, data });
  await deliverAt(given);
  const due = async () => ((await told.messageOf(given.messageId)).nextAttemptAt.getTime() - start) / minute;
  // By the message's id up to a fifth sooner than that, or a bulk with one promise would come back as one.
  const sooner = 1 - spreadOf(given.messageId);
  expect(await due()).toBeCloseTo(10 * sooner, 3);
  await deliverAt(given, start + 10 * minute);
  expect(await due()).toBeCloseTo(10 + 5 * sooner, 3);
});

describe('what is owed, and for which its account has no turn when its channel is given up', () => {
  const at = (minutes: number) => start + minutes * minute;
  /** Given up after an hour, four before its promise, behind a crowd that takes longer than that. */
  async function behindCrowd(person?: Parameters<typeof told.begin>[0]) {
    const key = await countedBy(await ownResend());
    const nextAt = new Date(Date.now() + 600 * minute);
    const rows = [key, `${key}/urgent`, `${key}/other`].map((provider) => ({ provider, nextAt }));
    await open.database.database.providerTurn.createMany({ data: rows });
    const given = await told.begin(person);
    const data = { giveUpAt: new Date(at(60)), promise: new Date(at(300)) };
    await open.database.database.message.update({ where: { id: given.messageId }, data });
    return given;
  }
  const stands = async ({ messageId, applicationId }: { messageId: string; applicationId: string }) => {
    const { status, channel, attempts } = await told.messageOf(messageId);
    return [status, channel, attempts, (await told.tasksOf(applicationId)).length];
  };

  test('goes by the other channel', async () => {
    const settings = { accountSid: twilio.accountSid, name: 'Region', number: '+46766861004', countries: [] };
    await own('twilio', settings, { authToken: twilio.authToken });
    const given = await behindCrowd();
    await deliverAt(given, at(50));
    expect(await stands(given)).toEqual(['queued', 'email', 0, 0]);
    await deliverAt(given, at(60));
    expect(await stands(given)).toEqual(['sent', 'sms', 1, 0]);
  });

  test('is a call beside it where there is no other, half-way to the promise', async () => {
    const given = await behindCrowd({ phone: null });
    await deliverAt(given, at(60));
    expect(await stands(given)).toEqual(['queued', 'email', 0, 0]);
    await deliverAt(given, at(180));
    await deliverAt(given, at(180));
    expect(await stands(given)).toEqual(['queued', 'email', 0, 1]);
    await open.database.database.providerTurn.deleteMany();
    await deliverAt(given, at(240));
    expect(await stands(given)).toEqual(['sent', 'email', 1, 0]);
  });
});

test('a message by an account of its own passes no queue of the installation’s limited provider', async () => {
  const plan = async () => {
    const { pool, settings } = open.run;
    const providers = createProviders({ mailbox: { store: async () => undefined }, smtp: { url: theirs.url } });
    const limits = { smtp: 1, resend: 1 };
    const given = {
      pool,
      versions: versionPool,
      providers,
      senders,
      settings: settings.run,
      clock: () => wall,
      limits,
    };
    const reference = { kind: 'start' } as const;
    const input = { applicationId: await open.run.apply(), epoch: 1, seq: 0, reference, now: start };
    const answer = await createActivities({ ...given, queue: 'runs' }).advance(input);
    return answer.kind === 'advanced' ? answer.plan : null;
  };
  expect(await plan()).toMatchObject({ deliveries: [{ channel: 'email' }], queues: { email: 'runs/smtp' } });
  await ownResend();
  const own = await plan();
  expect(own?.deliveries).toMatchObject([{ channel: 'email' }]);
  expect(own).not.toHaveProperty('queues');
});

test('a message that no queue has given a turn takes one of the installation’s, should it leave by that', async () => {
  const row = { provider: 'smtp', nextAt: new Date(Date.now() + 60 * minute) };
  await open.database.database.providerTurn.create({ data: row });
  const given = await told.begin();
  const parts = { ...partsAt(start), ownTurns: createOwnTurns(open.run.pool, { smtp: 1 }) };
  await createDeliver(parts)(given.input(start));
  const put = await told.messageOf(given.messageId);
  expect([put.status, put.attempts, put.nextAttemptAt.getTime() > start]).toEqual(['queued', 0, true]);
  await open.database.database.providerTurn.deleteMany();
  await createDeliver(parts)(given.input(put.nextAttemptAt.getTime()));
  expect((await told.messageOf(given.messageId)).status).toBe('sent');
});

test('a message that leaves with the event that ordered it goes by the organisation’s own way too', async () => {
  const senderId = await ownMailServer();
  const { status, deliveries } = await beginAtOnce();
  expect([status, deliveries.map((one) => one.senderId)]).toEqual(['sent', [senderId]]);
});

test('a message by an account with a limit is left to its delivery, which asks for a turn', async () => {
  await ownResend();
  expect(await beginAtOnce()).toMatchObject({ status: 'waiting', attempts: 0 });
});

test('calendars answer to the organisation’s own way, as mails are answered', async () => {
  const own = () =>
    createOwnSettings({ providers: createProviders({ mailbox: { store: async () => undefined } }), senders })(
      open.run.organisationId,
    );
  expect((await own()).ownMail).toBeUndefined();
  const id = await ownResend();
  expect((await own()).ownMail).toMatchObject({ id, from: { address: 'jobb@region.example' } });
});

test('without one it leaves by the installation’s, as before', async () => {
  const given = await told.begin();
  await deliverAt(given);
  const { deliveries } = await told.messageOf(given.messageId);
  expect(deliveries).toMatchObject([{ provider: 'smtp', senderId: null, outcome: 'accepted' }]);
});

test('a message that may have arrived is sent again as it was, whatever the sender is called by then', async () => {
  const senderId = await ownResend('Before');
  const given = await told.begin();
  resend.next({ kind: 'acceptThenRefuse', status: 500 });
  await deliverAt(given);
  await changeSender(senderId, { settings: { name: 'After', address: 'jobb@region.example' } });
  await deliverAt(given, start + 10 * minute);
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', attempts: 2 });
  expect(resend.countByMessage().get(given.messageId)).toBe(1);
});

test('a message that may have arrived is asked about where it was sent, although that sender is removed', async () => {
  const senderId = await ownResend();
  const given = await told.begin();
  resend.next({ kind: 'acceptThenRefuse', status: 500 });
  await deliverAt(given);
  await changeSender(senderId, { removedAt: new Date() });
  await deliverAt(given, start + 10 * minute);
  const { status, deliveries } = await told.messageOf(given.messageId);
  expect([status, deliveries.map((one) => one.senderId)]).toEqual(['sent', [senderId, senderId]]);
  expect(resend.countByMessage().get(given.messageId)).toBe(1);
});

describe('a mail that a mail server may have, when that is removed and nobody else carries mail', () => {
  const cutOff = { kind: 'cutOffAfterData', accepts: true } as const;
  const ownTwilio = () =>
    own('twilio', { accountSid: twilio.accountSid, name: 'Region' }, { authToken: twilio.authToken });

  /** One that was cut off while it was handed over to the organisation's own mail server, which nobody uses any more. */
  async function cutOffAndRemoved(phone: string) {
    senders.close();
    senders = lentBy({});
    const senderId = await ownMailServer();
    await ownTwilio();
    const given = await told.begin({ phone });
    theirs.next(cutOff);
    await deliverAt(given);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued', unclear: true });
    await changeSender(senderId, { removedAt: new Date() });
    return given;
  }
  const mailsOf = (messageId: string) => theirs.received.filter((one) => one.messageId?.includes(messageId));
  const textsTo = (phone: string) => twilio.countByRecipient().get(phone) ?? 0;
  /** At each instant that is set for it, until nothing is tried any more; how the attempts went. */
  async function deliverOn(given: Awaited<ReturnType<typeof cutOffAndRemoved>>) {
    for (let next = await told.messageOf(given.messageId); next.status === 'queued'; ) {
      await deliverAt(given, next.nextAttemptAt.getTime());
      next = await told.messageOf(given.messageId);
    }
    const { deliveries } = await told.messageOf(given.messageId);
    return deliveries.map(({ channel, outcome }) => `${channel} ${outcome}`);
  }

  test('is sent there again as it was, and not told by SMS besides', async () => {
    const given = await cutOffAndRemoved('+46701740611');
    expect(await deliverOn(given)).toEqual(['email unclear', 'email accepted']);
    expect(await told.messageOf(given.messageId)).toMatchObject({ channel: 'email', mayBeDouble: true });
    const mails = mailsOf(given.messageId);
    expect([mails.length, new Set(mails.map((one) => one.messageId)).size]).toEqual([2, 1]);
    expect(textsTo('+46701740611')).toBe(0);
  });

  test('is told by SMS as perhaps double where an hour brings no answer', async () => {
    const given = await cutOffAndRemoved('+46701740612');
    theirs.behave(() => cutOff);
    const attempts = await deliverOn(given);
    theirs.behave(() => ({ kind: 'accept' }));
    expect(attempts.at(-1)).toBe('sms accepted');
    expect(new Set(attempts.slice(0, -1))).toEqual(new Set(['email unclear']));
    const { channel, mayBeDouble, acceptedAt } = await told.messageOf(given.messageId);
    expect([channel, mayBeDouble, textsTo('+46701740612')]).toEqual(['sms', true, 1]);
    const waited = (acceptedAt?.getTime() ?? 0) - start;
    expect([waited >= 60 * minute, waited < 150 * minute]).toEqual([true, true]);
  });

  test('is told by SMS as soon as that server takes nothing any more', async () => {
    const given = await cutOffAndRemoved('+46701740613');
    theirs.next({ kind: 'refuse', at: 'mailFrom', code: 451 });
    expect(await deliverOn(given)).toEqual(['email unclear', 'email transient', 'sms accepted']);
    expect(await told.messageOf(given.messageId)).toMatchObject({ channel: 'sms', mayBeDouble: true });
  });
});

test('an SMS is from the sender of its country, and its receipts come to the address of that sender', async () => {
  const settings = {
    accountSid: twilio.accountSid,
    name: 'Region',
    number: '+46766861004',
    countries: [
      { country: 'NO', from: 'RegionNO' },
      { country: 'GB', from: '+447700900000' },
    ],
  };
  const senderId = await own('twilio', settings, { authToken: twilio.authToken });
  for (const [phone, from] of [
    ['+46701740605', 'Region'],
    ['+4740612345', 'RegionNO'],
    ['+4520123456', 'Region'],
    ['+358401234567', 'Region'],
    ['+447700900123', '+447700900000'],
    ['+12025550123', '+46766861004'],
  ] as const) {
    const given = await told.begin({ phone, email: null, channel: 'sms' });
    await deliverAt(given);
    expect(twilio.accepted.at(-1)).toMatchObject({
      to: phone,
      from,
      statusCallback: `${publicUrl}/webhooks/twilio/status/${senderId}?message=${given.messageId}`,
    });
  }
});

test('a name is refused where no name may send: the message is held, and the sender is told of with its code', async () => {
  const settings = { accountSid: twilio.accountSid, name: 'Region' };
  const senderId = await own('twilio', settings, { authToken: twilio.authToken });
  const given = await told.begin({ phone: '+12025550124', email: null, channel: 'sms' });
  await deliverAt(given);
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued', deliveries: [{ code: '21612' }] });
  await until(async () => (await refusals()).length === 1);
  expect(await refusals()).toMatchObject([{ sender: senderId, code: '21612' }]);
  await changeSender(senderId, { settings: { ...settings, number: '+46766861004' } });
  await deliverAt(given, start + 10 * minute);
  expect(twilio.accepted.at(-1)).toMatchObject({ to: '+12025550124', from: '+46766861004' });
});

test('the first SMS says how to decline them: by an answer to a number, on the page where a name takes none; no later one does', async () => {
  const settings = {
    accountSid: twilio.accountSid,
    number: '+46766861004',
    countries: [{ country: 'NO', from: 'RegionNO' }],
  };
  await own('twilio', settings, { authToken: twilio.authToken });
  const texts = async (phone: string, isHeld = false) => {
    const applicationId = await open.run.apply({ phone, email: null, channel: 'sms' });
    const tell = async (reference: EventReference) => {
      await createAdvance(partsAt(start))({ applicationId, epoch: 1, seq: 0, reference, now: start });
      if (isHeld)
        return void (await open.database.database.message.updateMany({
          where: { applicationId },
          data: { channel: 'sms', status: 'queued' },
        }));
      for (const { id: messageId } of await told.messagesOf(applicationId))
        await deliverAt({ input: (now) => ({ applicationId, messageId, epoch: 1, now }) });
    };
    await tell({ kind: 'start' });
    const { organisationId } = open.run;
    const stored = { organisationId, applicationId, actorKind: 'candidate', createdAt: new Date(start) };
    const row = { ...stored, kind: 'withdrawn', payload: {} };
    await tell({ kind: 'signal', signalId: (await open.database.database.signal.create({ data: row })).id });
    if (isHeld)
      return (await told.messagesOf(applicationId)).map(({ text, rendered }) => JSON.stringify({ text, rendered }));
    return twilio.accepted.filter(({ to }) => to === phone).map(({ body }) => body);
  };
  // One that still waits may be taken back, and has said nothing to anybody.
  const waiting = await texts('+46701740607', true);
  expect(waiting.length).toBeGreaterThan(1);
  for (const text of waiting) expect(text).toContain('STOPP');
  const [answered, ...others] = await texts('+46701740606');
  expect(answered).toMatch(/ Svara STOPP för att slippa sms\.$/);
  const [named, ...more] = await texts('+4740612346');
  expect(named).toMatch(/Du kan inte svara på sms\. På sidan väljer du bort dem\.$/);
  expect(named?.split('/c/').length).toBe(2);
  for (const later of [others, more]) {
    expect(later).toEqual([expect.stringContaining('drar tillbaka din ansökan')]);
    expect(later[0]).not.toMatch(/STOPP|väljer du bort/);
  }
});

test('an SMS that a delivery orders says how to decline them, too', async () => {
  await own('twilio', { accountSid: twilio.accountSid, number: '+46766861004' }, { authToken: twilio.authToken });
  const { survey } = nurse.steps;
  const [byMail, bySms] = (['email', 'sms'] as const).map((channel) => ({
    ...survey,
    ...{ text: 'offer-declined', channels: { kind: 'one', channel } },
  }));
  const drawing = {
    ...nurse,
    steps: { ...nurse.steps, mail: byMail, sms: bySms },
    connections: {
      ...nurse.connections,
      ...{ application: { next: 'mail' }, mail: { next: 'sms' }, sms: { next: 'screening' } },
    },
  };
  const given = await told.begin({}, await open.run.addJob(drawing as unknown as Definition));
  const ordered = () => told.messagesOf(given.applicationId);
  expect((await ordered()).map(({ stepId }) => stepId)).not.toContain('sms');
  for (const { id } of await ordered()) await deliverAt({ input: (now) => given.input(now, id) });
  const text = (await ordered()).find(({ stepId }) => stepId === 'sms')?.text;
  expect(text).toMatch(/ Svara STOPP för att slippa sms\.$/);
});

test('a key that is refused holds the message, alerts, and is known with its code until something is accepted again', async () => {
  const senderId = await own('resend', { address: 'jobb@region.example' }, { apiKey: 're_wrong' });
  const given = await told.begin();
  await deliverAt(given);
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued' });
  await until(async () => (await refusals()).length === 1);
  expect(await refusals()).toMatchObject([{ sender: senderId, code: 'invalid_api_key' }]);
  const { organisationId } = open.run;
  const sealed = sealCredentials({ apiKey: resend.apiKey }, { id: senderId, organisationId }, keys);
  await changeSender(senderId, { sealed });
  await deliverAt(given, start + 10 * minute);
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent' });
  await until(async () => (await refusals()).length === 0);
});

test('credentials that no key opens hold the message and are told as such', async () => {
  const senderId = await ownResend();
  await changeSender(senderId, { sealed: 'v1:gone:AAAA' });
  const given = await told.begin();
  await deliverAt(given);
  const { status, deliveries } = await told.messageOf(given.messageId);
  expect([status, deliveries[0]?.code]).toEqual(['queued', 'besked/credentials']);
});

test('the second sender takes what the first one refuses', async () => {
  await own('resend', { address: 'jobb@region.example' }, { apiKey: 're_wrong' });
  const { hostname, port } = new URL(theirs.url);
  await own('smtp', { address: 'reserv@region.example', host: hostname, port: Number(port), security: 'none' }, {});
  const given = await told.begin();
  await deliverAt(given);
  await deliverAt(given, start + minute);
  const { status, deliveries } = await told.messageOf(given.messageId);
  expect([status, deliveries.map(({ provider }) => provider)]).toEqual(['sent', ['resend', 'smtp']]);
  expect(theirs.received.at(-1)?.mail.from?.value[0]?.address).toBe('reserv@region.example');
});

test('a key that no header can hold is told of as such, and stops nobody’s messages by another sender', async () => {
  const broken = await own('resend', { address: 'jobb@region.example' }, { apiKey: 're_abc…' });
  const given = await told.begin();
  await deliverAt(given);
  expect((await told.messageOf(given.messageId)).deliveries).toMatchObject([
    { senderId: broken, code: 'besked/credentials' },
  ]);
  await changeSender(broken, { removedAt: new Date() });
  await deliverAt(given, start + 10 * minute);
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', provider: 'smtp' });
});

test('the built-in mailbox never takes over for a sender that reaches somebody outside', async () => {
  await own('resend', { address: 'jobb@region.example' }, { apiKey: 're_wrong' });
  const mailbox = await own('mailbox', {}, null);
  const given = await told.begin();
  await deliverAt(given);
  await deliverAt(given, start + 10 * minute);
  const { status, deliveries } = await told.messageOf(given.messageId);
  expect([status, deliveries.some(({ senderId }) => senderId === mailbox)]).toEqual(['queued', false]);
});

test('where nobody carries mail it goes by the next channel, and not into the mailbox, where it would count as told', async () => {
  senders.close();
  senders = lentBy({});
  const settings = { accountSid: twilio.accountSid, name: 'Region', number: '+46766861004', countries: [] };
  await own('twilio', settings, { authToken: twilio.authToken });
  const given = await told.begin();
  await deliverAt(given);
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms', provider: 'twilio' });
  const { ownTurns: _, ...uncounted } = partsAt(start);
  expect((await beginAtOnce(uncounted)).provider).toBe('twilio');
  // Whoever can be reached by nothing that is carried is phoned.
  const alone = await told.begin({ phone: null });
  await deliverAt(alone);
  expect((await told.messageOf(alone.messageId)).status).toBe('failed');
  const { applicationId } = alone;
  expect(await open.database.database.task.count({ where: { applicationId, doneAt: null } })).toBe(1);
});

test('where nobody carries anything, as in development, all of it lies in the mailbox', async () => {
  senders.close();
  senders = lentBy({});
  const given = await told.begin();
  await deliverAt(given);
  expect(await told.messageOf(given.messageId)).toMatchObject({ channel: 'email', provider: 'mailbox' });
});

test('what its only carrier refuses for good is refused once, and a person is asked to phone', async () => {
  const given = await told.begin();
  theirs.next({ kind: 'refuse', at: 'data', code: 554 }, { kind: 'refuse', at: 'data', code: 554 });
  for (const at of [start, start + minute, start + 2 * minute]) await deliverAt(given, at);
  const { status, deliveries } = await told.messageOf(given.messageId);
  expect([status, deliveries.map(({ channel, provider }) => [channel, provider])]).toEqual([
    'failed',
    [['email', 'smtp']],
  ]);
  const { applicationId } = given;
  expect(await open.database.database.task.count({ where: { applicationId, doneAt: null } })).toBe(1);
});

describe('two accounts at one provider', () => {
  const sentWith = (given: { messageId: string }, senderId: string) =>
    told.messageOf(given.messageId).then(({ deliveries }) => expect(deliveries.at(-1)?.senderId).toBe(senderId));
  const second = (apiKey = resend.apiKey) => own('resend', { address: 'jobb@region.example' }, { apiKey });
  const dueAt = async ({ messageId }: { messageId: string }) =>
    (await told.messageOf(messageId)).nextAttemptAt.getTime();

  test('are two senders: what one refuses by its settings goes by the other at once', async () => {
    await own('resend', { address: 'jobb@region.example' }, { apiKey: 're_revoked' });
    const other = await second();
    const given = await told.begin();
    await deliverAt(given);
    await deliverAt(given, await dueAt(given));
    await sentWith(given, other);
    expect((await told.messageOf(given.messageId)).status).toBe('sent');
  });

  test('by one key share their turns, in a row that tells nothing of it; by two each has its own', async () => {
    const ids = [await ownResend(), await second(), await second('re_another')];
    const [one, same, other] = await Promise.all(ids.map(countedBy));
    expect([same === one, other === one]).toEqual([true, false]);
    for (const secret of [resend.apiKey, ...ids]) expect(one).not.toContain(secret);
    const text = (name: string, authToken = 'token') =>
      own('twilio', { accountSid: twilio.accountSid, name, perSecond: 5 }, { authToken });
    const texts = [await text('Region'), await text('Region', 'guessed'), await text('Norr')];
    expect(new Set(await Promise.all(texts.map(countedBy))).size).toBe(3);
  });

  test('are told apart: the one that may have a message is asked, though the other is the first by now', async () => {
    const first = await ownResend();
    const given = await told.begin();
    resend.next({ kind: 'acceptThenCutOff' });
    await deliverAt(given);
    const other = await second('re_another');
    await changeSender(first, { position: 9 });
    await changeSender(other, { position: 1 });
    await deliverAt(given, await dueAt(given));
    await sentWith(given, first);
    expect((await told.messageOf(given.messageId)).status).toBe('sent');
  });

  test('take over from one another after an hour, as perhaps double', async () => {
    const first = await ownResend();
    const other = await second();
    const given = await told.begin();
    resend.next({ kind: 'refuse', status: 500 });
    await deliverAt(given);
    resend.next({ kind: 'refuse', status: 500 });
    await deliverAt(given, await dueAt(given));
    await sentWith(given, first);
    await deliverAt(given, start + 90 * minute);
    await sentWith(given, other);
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', mayBeDouble: true });
  });
});
