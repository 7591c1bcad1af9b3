import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import type { Provider } from '../../activities/providers/contract.ts';
import { createProviders, type Providers } from '../../activities/providers/create-providers.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import type { Definition } from '../../process/definition/schema.ts';
import { markPerhapsSent } from '../../server/operation/mark-perhaps-sent.ts';
import { createResendFake, type ResendFake } from '../fakes/resend.ts';
import { createSmtpPeer, type SmtpPeer } from '../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../fakes/twilio.ts';
import type { Person } from './fixture.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { createTold, hour, minute, start } from './told.ts';

let open: OpenRun;
let told: ReturnType<typeof createTold>;
let resend: ResendFake;
let twilio: TwilioFake;
let smtp: SmtpPeer;
let wall = start;

beforeAll(async () => {
  [open, resend, twilio, smtp] = await Promise.all([
    openRun(nurse as unknown as Definition),
    createResendFake(),
    createTwilioFake(),
    createSmtpPeer(),
  ]);
  told = createTold(open);
});
afterAll(async () => {
  expect([...resend.violations, ...twilio.violations]).toEqual([]);
  await Promise.all([open.close(), resend.close(), twilio.close(), smtp.close()]);
});

type Mail = 'resend' | 'smtp';
type Given = Awaited<ReturnType<typeof told.begin>>;

const providersOf = (mail: Mail) =>
  createProviders({
    mailbox: { store: async () => undefined },
    ...(mail === 'smtp' ? { smtp: { url: smtp.url } } : { resend: { apiKey: resend.apiKey, baseUrl: resend.url } }),
    twilio: {
      accountSid: twilio.accountSid,
      authToken: twilio.authToken,
      sender: { from: 'Besked' },
      publicUrl: 'https://besked.example',
      baseUrl: twilio.url,
    },
    clock: () => wall,
  });
function deliverAt(given: Given, at: number, providers: Providers) {
  wall = at;
  return createDeliver({ ...told.parts, providers, clock: () => wall })(given.input(at));
}

const changed = [
  'status',
  'channel',
  'attempts',
  'firstAttemptAt',
  'nextAttemptAt',
  'provider',
  'subject',
  'text',
  'html',
  'ics',
  'rendered',
]
  .map((name) => `"${name}"`)
  .join(', ');
const forgetSql = `update "message" m set (${changed}) = (select ${changed} from jsonb_populate_record(null::"message", $1::jsonb)) where m."id" = ($1::jsonb ->> 'id')::uuid`;

/** A message that left after the backup was made: its provider has it, and the database knows nothing of it. */
async function forgotten(person: Person, mail: Mail = 'resend') {
  const given = await told.begin(person);
  const own = providersOf(mail);
  const silent = (provider: Provider): Provider => ({
    ...provider,
    async send(message) {
      expect((await provider.send(message)).kind).toBe('accepted');
      return { kind: 'transient', code: 'forgotten', reason: 'Forgotten' };
    },
  });
  const find = (name: string) => own.find(name);
  const { pool } = open.run;
  const { rows } = await pool.query('select to_jsonb(m) as "before" from "message" m where "id" = $1', [
    given.messageId,
  ]);
  await deliverAt(given, start + minute, { ...own, email: own.email.map(silent), sms: own.sms.map(silent), find });
  await pool.query('delete from "delivery" where "messageId" = $1', [given.messageId]);
  await pool.query(forgetSql, [rows[0].before]);
  return given;
}

const backupAt = start - hour;
const restored = (mail: Mail = 'resend', now = start + hour) => {
  const senders = { of: async () => providersOf(mail) };
  return markPerhapsSent({ pool: open.run.pool, senders }, { backupAt, now });
};
const textsTo = (phone: string) => twilio.countByRecipient().get(phone) ?? 0;
const bySms = (phone: string): Person => ({ phone, email: null, channel: 'sms' });

describe('after PostgreSQL was restored, a message that had left since the backup', () => {
  test('by Twilio is found in its list, and does not leave again', async () => {
    const given = await forgotten(bySms('+46701740621'));
    expect(await restored()).toMatchObject({ asked: 1, blind: 0 });
    await deliverAt(given, start + hour, providersOf('resend'));
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', mayBeDouble: false });
    expect(textsTo('+46701740621')).toBe(1);
  });

  test('by Twilio, of which a receipt has come, is the attempt that was marked', async () => {
    const given = await forgotten(bySms('+46701740623'));
    await restored();
    const at = new Date();
    const receipt = { provider: 'twilio', providerId: `SM${'0'.repeat(32)}`, event: 'delivered', at };
    await open.database.database.receipt.create({
      data: { ...receipt, eventId: crypto.randomUUID(), messageId: given.messageId },
    });
    await deliverAt(given, start + hour, providersOf('resend'));
    const { messageId } = given;
    expect(await open.database.database.delivery.findMany({ where: { messageId } })).toMatchObject([
      { outcome: 'accepted', providerId: receipt.providerId },
    ]);
  });

  test('by Resend is known there by its key, and does not leave again', async () => {
    const given = await forgotten({ phone: null });
    expect(await restored()).toMatchObject({ asked: 1, blind: 0 });
    await deliverAt(given, start + hour, providersOf('resend'));
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', mayBeDouble: false });
    expect(resend.countByMessage().get(given.messageId)).toBe(1);
  });

  test('by a mail server leaves again as the same mail, and is shown as perhaps double', async () => {
    const given = await forgotten({ phone: null }, 'smtp');
    expect(await restored('smtp')).toMatchObject({ asked: 0, blind: 1 });
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'queued', unclear: true, mayBeDouble: true });
    await deliverAt(given, start + hour, providersOf('smtp'));
    expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', mayBeDouble: true });
    const mails = smtp.received.filter(({ messageId }) => messageId?.includes(given.messageId));
    expect([mails.length, new Set(mails.map(({ messageId }) => messageId)).size]).toEqual([2, 1]);
  });
});

test('one that had not left is sent, by the same channel and once', async () => {
  const given = await told.begin(bySms('+46701740622'));
  expect(await restored()).toMatchObject({ asked: 1 });
  await deliverAt(given, start + hour, providersOf('resend'));
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', channel: 'sms' });
  expect(textsTo('+46701740622')).toBe(1);
});

test('one that Resend has forgotten by now is counted with those that nobody can be asked about', async () => {
  const given = await told.begin({ phone: null });
  expect(await restored('resend', start + 30 * hour)).toMatchObject({ asked: 0, blind: 1 });
  await deliverAt(given, start + 30 * hour, providersOf('resend'));
  expect(await told.messageOf(given.messageId)).toMatchObject({ status: 'sent', mayBeDouble: true });
});

test('a second time marks nothing, and neither does what is not due yet', async () => {
  const given = await told.begin({ phone: null });
  expect(await restored('resend', start - minute)).toMatchObject({ looked: 0 });
  expect(await restored()).toMatchObject({ asked: 1 });
  expect(await restored()).toMatchObject({ looked: 0, asked: 0 });
  await deliverAt(given, start + hour, providersOf('resend'));
});
