import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replyAddress } from '../../../activities/providers/reply-address.ts';
import { threadId } from '../../../activities/providers/thread-id.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { createResendFake, type ReceivedMail, type ResendFake } from '../../fakes/resend.ts';
import { twoStages } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import {
  type Client,
  inboundSecret,
  secret,
  signInFirst,
  startTestServer,
  type TestServer,
} from '../start-test-server.ts';

let server: TestServer;
let resend: ResendFake;
let client: Client;
let organisationId: string;
let userId: string;
let jobId: string;
let versionId: string;
beforeAll(async () => {
  resend = await createResendFake({
    webhookSecret: `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`,
  });
  server = await startTestServer({
    resend: { apiKey: resend.apiKey, baseUrl: resend.url, webhookSecret: resend.webhookSecret },
  });
  ({ client, organisationId, userId } = await signInFirst(server));
  const place = await publish(server.database, organisationId, twoStages);
  ({ versionId } = place);
  jobId = await openJob(server.database, place);
  await server.database.jobRole.create({ data: { jobId, role: 'recruiter', userId } });
});
afterAll(async () => {
  await resend.close();
  await server.stop();
});
beforeEach(async () => {
  await server.database.staffEvent.deleteMany();
  await server.database.staffNotice.deleteMany();
  await server.database.receipt.deleteMany();
});

async function applied(email = 'asa@example.com'): Promise<string> {
  const candidate = await server.database.candidate.create({
    data: { organisationId, firstName: 'Åsa', lastName: 'Ek', email },
  });
  const { id } = await server.database.application.create({
    data: { organisationId, jobId, versionId, candidateId: candidate.id, pageKey: randomUUID() },
  });
  await runByHand(server.pool).start(id);
  return id;
}

const addressFor = (id: string) => replyAddress(id, { address: 'svar@in.example.test', secret });

function mailTo(to: string, text: string, headers: Record<string, string> = {}): string {
  const all = {
    From: 'Åsa Ek <asa@example.com>',
    To: to,
    Subject: 'Re: Din ansökan',
    'Message-ID': `<${randomUUID()}@example.com>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${text}`;
}

const post = (raw: string, query = '', word = inboundSecret) =>
  server.nobody('POST', `/webhooks/mail${query}`, raw, {
    origin: '',
    authorization: `Bearer ${word}`,
    'content-type': 'message/rfc822',
  });
async function tellOf(mailId: string) {
  const { body, headers } = resend.sign({ type: 'email.received', providerId: mailId });
  return server.nobody('POST', '/webhooks/resend', body, { origin: '', ...headers });
}
const repliesOf = async (id: string) => (await client('GET', `/api/v1/applications/${id}/replies`)).body.items;
const tasksOf = (id: string) => server.database.task.findMany({ where: { applicationId: id, about: 'reply' } });
async function toldAbout(): Promise<string[]> {
  await tellEvents(server.database);
  return (await server.database.staffNotice.findMany({ where: { userId } })).map(
    ({ kind, about }) => `${kind}/${about}`,
  );
}

describe('the address for answers', () => {
  test('says nothing about anybody, fits into an address, and cannot be made for another application', async () => {
    const id = randomUUID();
    const [local = ''] = addressFor(id).split('@');
    expect(local).toMatch(/^svar\+[0-9a-f]{48}$/);
    expect(local.length).toBeLessThanOrEqual(64);
    const own = await applied();
    const other = addressFor(id).replace(id.replaceAll('-', ''), own.replaceAll('-', ''));
    expect((await post(mailTo(other, 'Hej'))).status).toBe(204);
    expect(await repliesOf(own)).toEqual([]);
  });
});

describe('a mail of a candidate', () => {
  test('reaches the timeline and whoever answers, without the history that it quotes', async () => {
    const id = await applied();
    const text =
      'Tack, det låter bra!\r\n\r\nDen ons 25 nov. 2026 kl 14:02 skrev Region Norr <besked@example.test>:\r\n> Hej Åsa,\r\n> vi hörs\r\n';
    expect((await post(mailTo(addressFor(id), text))).status).toBe(204);
    expect(await repliesOf(id)).toMatchObject([
      {
        channel: 'email',
        text: 'Tack, det låter bra!',
        subject: 'Re: Din ansökan',
        from: 'asa@example.com',
        meaning: 'words',
      },
    ]);
    expect(await toldAbout()).toEqual(['answer/reply']);
    const timeline = (await client('GET', `/api/v1/applications/${id}/timeline`)).body.items;
    expect(timeline[0]).toMatchObject({ kind: 'replyByMail', detail: { sv: 'Tack, det låter bra!' } });
  });

  test.each([
    ['a question', 'Kan jag få veta mer om lönen?', {}],
    [
      'Outlook in Swedish',
      'Jag vill byta tid\r\n\r\nFrån: Region <b@x.se>\r\nSkickat: den 25 november\r\nTill: Åsa\r\n\r\nHej',
      {},
    ],
    ['HTML alone', '<p>Jag <b>behöver</b> en ny tid</p>', { 'Content-Type': 'text/html; charset=utf-8' }],
  ])('that wants something is a task: %s', async (_, text, headers) => {
    const id = await applied();
    await post(mailTo(addressFor(id), text, headers));
    expect(await tasksOf(id)).toHaveLength(1);
    const [{ text: kept }] = await repliesOf(id);
    expect(kept).not.toMatch(/[<>]|Skickat/);
  });

  test('told twice, even at once, is kept once', async () => {
    const id = await applied();
    const raw = mailTo(addressFor(id), 'Vi ses');
    const answers = await Promise.all([post(raw), post(raw), post(raw)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await repliesOf(id)).toHaveLength(1);
  });

  test('that goes to the addresses of two applications is a reply to each, once', async () => {
    const ids = [await applied(), await applied()];
    const raw = mailTo(ids.map(addressFor).join(', '), 'Jag vill dra tillbaka båda');
    for (let times = 1; times <= 2; times += 1) expect((await post(raw)).status).toBe(204);
    for (const id of ids) expect(await repliesOf(id)).toMatchObject([{ text: 'Jag vill dra tillbaka båda' }]);
    for (const id of ids) expect(await tasksOf(id)).toHaveLength(1);
  });

  test('without that address is known by its conversation, from the candidate’s own address alone', async () => {
    const id = await applied();
    const references = { References: `<x@y> ${threadId(id, 'besked@example.test')}` };
    await post(mailTo('besked@example.test', 'Från någon annan', { ...references, From: 'eve@example.com' }));
    expect(await repliesOf(id)).toEqual([]);
    await post(mailTo('besked@example.test', 'Hej igen', references));
    expect(await repliesOf(id)).toMatchObject([{ text: 'Hej igen' }]);
  });

  test('is found by whom the mail server took it in for, where its header names somebody else', async () => {
    const id = await applied();
    await post(mailTo('undisclosed-recipients:;', 'Dold kopia'), `?to=${encodeURIComponent(addressFor(id))}`);
    expect(await repliesOf(id)).toMatchObject([{ text: 'Dold kopia' }]);
  });

  test('is cut at 20,000 characters, and its files are counted', async () => {
    const id = await applied();
    await post(mailTo(addressFor(id), 'ord '.repeat(20_000)));
    const [{ text }] = await repliesOf(id);
    expect(text.length).toBeLessThanOrEqual(20_000);
    const other = await applied();
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nSe bilaga\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="cv.pdf"\r\n\r\n%PDF\r\n--b--\r\n';
    await post(mailTo(addressFor(other), body, { 'Content-Type': 'multipart/mixed; boundary=b' }));
    expect(await repliesOf(other)).toMatchObject([{ text: 'Se bilaga', attachments: 1 }]);
    expect(await tasksOf(other)).toHaveLength(1);
  });
});

describe('what a machine wrote', () => {
  test.each([
    ['by its header', { 'Auto-Submitted': 'auto-replied' }],
    ['by its subject', { Subject: 'Autosvar: Re: Din ansökan' }],
    ['by its sender', { From: 'mailer-daemon@example.com' }],
    ['by an empty return path', { 'Return-Path': '<>' }],
  ])('is shown as such and told to nobody: %s', async (_, headers) => {
    const id = await applied();
    await post(mailTo(addressFor(id), 'Jag är på semester. Kan ni ringa växeln?', headers));
    expect(await repliesOf(id)).toMatchObject([{ meaning: 'automatic' }]);
    expect([await toldAbout(), await tasksOf(id)]).toEqual([[], []]);
  });

  const answered = (partstat: string) =>
    `--b\r\nContent-Type: text/plain\r\n\r\nSvar\r\n--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nATTENDEE;PARTSTAT=${partstat}:mailto:asa@example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n`;
  test.each([
    ['ACCEPTED', 0],
    ['DECLINED', 1],
  ])('as an answer to an invitation is read by a person where it is no yes: %s', async (partstat, tasks) => {
    const id = await applied();
    await post(mailTo(addressFor(id), answered(partstat), { 'Content-Type': 'multipart/mixed; boundary=b' }));
    expect(await tasksOf(id)).toHaveLength(tasks);
  });
});

describe('a report of a mail server', () => {
  const report = (messageId: string, action: string, status: string) =>
    `--r\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\nFinal-Recipient: rfc822; asa@example.com\r\nAction: ${action}\r\nStatus: ${status}\r\n--r\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${messageId}@example.test>\r\nSubject: Besked\r\n--r--\r\n`;
  const headers = {
    From: 'MAILER-DAEMON@mx.example.com',
    'Content-Type': 'multipart/report; report-type=delivery-status; boundary=r',
  };
  /** A mail of the application that SMTP has taken. */
  async function sent(id: string) {
    const { database } = server;
    const message = await database.message.findFirstOrThrow({ where: { applicationId: id } });
    const data = {
      status: 'sent',
      acceptedAt: new Date(),
      provider: 'smtp',
      providerId: `<${message.id}@example.test>`,
    };
    return database.message.update({ where: { id: message.id }, data });
  }
  const bounces = (id: string) => server.database.signal.count({ where: { applicationId: id, kind: 'bounced' } });

  test('that a mail by SMTP could not be delivered counts as its bounce, once, and is no answer', async () => {
    const id = await applied();
    const message = await sent(id);
    const raw = mailTo(addressFor(id), report(message.id, 'failed', '5.1.1'), headers);
    await post(raw);
    await post(raw);
    while ((await applyReceipts(server.pool)) > 0);
    expect(await bounces(id)).toBe(1);
    expect((await server.database.message.findUniqueOrThrow({ where: { id: message.id } })).status).toBe('bounced');
    expect(await server.database.receipt.findFirst()).toMatchObject({
      provider: 'smtp',
      code: '5.1.1',
      failure: 'lost',
      event: 'bounced',
    });
    expect(await repliesOf(id)).toEqual([]);
  });

  test('that judges our own address takes none of the candidate’s away', async () => {
    const id = await applied('lives@example.com');
    const message = await sent(id);
    await post(mailTo(addressFor(id), report(message.id, 'failed', '5.1.8'), headers));
    while ((await applyReceipts(server.pool)) > 0);
    const { database } = server;
    expect(await database.receipt.findFirst({ where: { messageId: message.id } })).toMatchObject({ failure: 'other' });
    const { candidate } = await database.application.findUniqueOrThrow({ where: { id }, include: { candidate: true } });
    expect([await bounces(id), candidate.emailDead]).toEqual([1, false]);
  });

  test('that comes before what the mail server answered has been written counts once that is', async () => {
    const id = await applied();
    const { database } = server;
    const { id: messageId } = await database.message.findFirstOrThrow({ where: { applicationId: id } });
    const attempt = { messageId, attempt: 1, channel: 'email', provider: 'smtp', startedAt: new Date() };
    await database.delivery.create({ data: attempt });
    await post(mailTo(addressFor(id), report(messageId, 'failed', '5.1.1'), headers));
    await applyReceipts(server.pool);
    expect(await bounces(id)).toBe(0);
    await sent(id);
    while ((await applyReceipts(server.pool)) > 0);
    expect(await bounces(id)).toBe(1);
  });

  test('that what the page has sent could not be delivered counts as its bounce', async () => {
    const id = await applied();
    const { database } = server;
    const { organisationId } = await database.application.findUniqueOrThrow({ where: { id } });
    const [messageId, at] = [randomUUID(), new Date()];
    const about = { organisationId, applicationId: id, kind: 'code', channel: 'email', language: 'sv' };
    const data = { ...about, id: messageId, status: 'sent', createdAt: at, nextAttemptAt: at, sentAt: at };
    await database.pageMessage.create({
      data: { ...data, provider: 'smtp', providerId: `<${messageId}@example.test>` },
    });
    await post(mailTo(addressFor(id), report(messageId, 'failed', '5.1.1'), headers));
    while ((await applyReceipts(server.pool)) > 0);
    const found = await database.pageMessage.findUniqueOrThrow({ where: { id: messageId } });
    expect(found).toMatchObject({ status: 'bounced', code: '5.1.1' });
  });

  test('that Resend took in counts as well, once it can be fetched as it came', async () => {
    const id = await applied();
    const message = await sent(id);
    const raw = mailTo(addressFor(id), report(message.id, 'failed', '5.1.1'), headers);
    const mail = { from: 'MAILER-DAEMON@mx.example.com', to: [addressFor(id)], text: 'It did not arrive.', raw };
    const away: ReceivedMail = { ...mail, rawStatus: 429, headers: { 'content-type': headers['Content-Type'] } };
    const mailId = resend.receive(away);
    expect((await tellOf(mailId)).status).toBe(503);
    delete away.rawStatus;
    expect([(await tellOf(mailId)).status, (await tellOf(mailId)).status]).toEqual([204, 204]);
    while ((await applyReceipts(server.pool)) > 0);
    expect(await bounces(id)).toBe(1);
    expect(await repliesOf(id)).toEqual([]);
    expect(resend.violations).toEqual([]);
  });

  const toldAs = [['failedMessage', 'reportAway', 'role']];
  async function keptOf(id: string) {
    const { database } = server;
    const [reply] = await repliesOf(id);
    const events = await database.staffEvent.findMany({ where: { applicationId: id, about: 'reportAway' } });
    const to = events.map(({ kind, about, to }) => [kind, about, (to as { kind: string }[])[0]?.kind]);
    return { text: reply?.text, meaning: reply?.meaning, files: reply?.files, to };
  }
  const unread = [
    {
      name: 'delivery-report.eml',
      state: 'refused',
      code: 'report-away',
      why: { en: expect.stringContaining('text') },
    },
  ];
  const kept = { text: 'It did not arrive.', meaning: 'automatic', files: unread, to: toldAs };

  test('that Resend does not give out now is asked for again, half a day long; then its text is kept, told once, and read when it can be had', async () => {
    const id = await applied();
    const message = await sent(id);
    const raw = mailTo(addressFor(id), report(message.id, 'failed', '5.1.1'), headers);
    const mail: ReceivedMail = {
      from: headers.From,
      to: [addressFor(id)],
      text: 'It did not arrive.',
      raw,
      rawStatus: 503,
    };
    const mailId = resend.receive(mail);
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    mail.at = ago(7.6);
    expect((await tellOf(mailId)).status).toBe(503);
    expect(await repliesOf(id)).toEqual([]);
    mail.at = ago(17.6);
    expect([(await tellOf(mailId)).status, (await tellOf(mailId)).status]).toEqual([503, 503]);
    expect(await keptOf(id)).toMatchObject(kept);
    mail.at = ago(27.6);
    delete mail.rawStatus;
    expect((await tellOf(mailId)).status).toBe(204);
    while ((await applyReceipts(server.pool)) > 0);
    expect([await bounces(id), (await repliesOf(id))[0].files]).toEqual([1, []]);
  });

  test.each([403, 404, 410])(
    'that Resend does not give out for good (%s) is kept at once, and told',
    async (rawStatus) => {
      const id = await applied();
      const mailId = resend.receive({
        from: headers.From,
        to: [addressFor(id)],
        text: 'It did not arrive.',
        raw: 'X: y',
        rawStatus,
      });
      expect([(await tellOf(mailId)).status, (await tellOf(mailId)).status]).toEqual([204, 204]);
      expect(await keptOf(id)).toMatchObject(kept);
      expect(await toldAbout()).toEqual(['failedMessage/reportAway']);
    },
  );

  test.each([
    ['its head', { headers: { 'content-type': 'multipart/report; report-type=disposition-notification' } }],
    [
      'its parts',
      {
        headers: { 'return-path': '<>' },
        files: [{ name: null, bytes: Buffer.from('displayed'), mediaType: 'message/disposition-notification' }],
      },
    ],
  ])(
    'is none where it says that somebody has read our mail, known by %s: it is not fetched as it came',
    async (_, parts) => {
      const id = await applied();
      const mail = { from: 'asa@example.com', to: [addressFor(id)], text: 'Läst', raw: 'X: y', rawStatus: 503 };
      expect((await tellOf(resend.receive({ ...mail, ...parts }))).status).toBe(204);
      expect(await repliesOf(id)).toMatchObject([{ text: 'Läst', files: [] }]);
    },
  );

  test.each([
    [
      'its parts',
      { files: [{ name: null, bytes: Buffer.from('Action: failed'), mediaType: 'message/delivery-status' }] },
    ],
    ['its sender', {}],
  ])('that Resend took in without its head is known by %s', async (_, parts) => {
    const id = await applied();
    const message = await sent(id);
    const raw = mailTo(addressFor(id), report(message.id, 'failed', '5.1.1'), headers);
    const from = 'Mail Delivery System <MAILER-DAEMON@mx.example.com>';
    expect((await tellOf(resend.receive({ from, to: [addressFor(id)], raw, ...parts }))).status).toBe(204);
    while ((await applyReceipts(server.pool)) > 0);
    expect(await bounces(id)).toBe(1);
  });

  test('that it is only late, or about a mail of another application, takes nothing back', async () => {
    const id = await applied();
    const message = await sent(id);
    await post(mailTo(addressFor(id), report(message.id, 'delayed', '4.4.1'), headers));
    await post(mailTo(addressFor(await applied()), report(message.id, 'failed', '5.1.1'), headers));
    while ((await applyReceipts(server.pool)) > 0);
    expect(await bounces(id)).toBe(0);
  });
});

describe('a mail that Resend took in', () => {
  test('is fetched and reaches the application', async () => {
    const id = await applied();
    const mailId = resend.receive({
      from: 'Åsa <asa@example.com>',
      to: [addressFor(id)],
      html: '<p>Kan vi <i>byta</i> dag?</p>',
    });
    expect((await tellOf(mailId)).status).toBe(204);
    expect((await tellOf(mailId)).status).toBe(204);
    expect(await repliesOf(id)).toMatchObject([{ text: 'Kan vi byta dag?', from: 'asa@example.com' }]);
    expect(await tasksOf(id)).toHaveLength(1);
    expect(resend.violations).toEqual([]);
  });

  test('is told again where it could not be fetched: 503', async () => {
    const answer = await tellOf(randomUUID());
    expect([answer.status, answer.body.code]).toEqual([503, 'mailAway']);
  });
});

test('a mail that Resend does not let our key fetch is told again, and the administrators hear that answers are lost', async () => {
  const id = await applied();
  const mailId = resend.receive({ from: 'asa@example.com', to: [`Besked <${addressFor(id)}>`], text: 'Ja!' });
  const tell = async () => {
    const { body, headers } = resend.sign({ type: 'email.received', providerId: mailId });
    return (await server.nobody('POST', '/webhooks/resend', body, { origin: '', ...headers })).status;
  };
  resend.restrict(true);
  expect([await tell(), await tell()]).toEqual([503, 503]);
  resend.restrict(false);
  const events = await server.database.staffEvent.findMany({ where: { about: 'providerMute' } });
  expect(events).toMatchObject([{ kind: 'failedMessage', jobId: null, applicationId: null }]);
  await tellEvents(server.database);
  expect(await server.database.staffNotice.findMany({ where: { about: 'providerMute' } })).toHaveLength(1);
  expect([await tell(), (await repliesOf(id)).length]).toEqual([204, 1]);
});

describe('a mail server', () => {
  test('that does not show the secret is answered 401, before its mail is read', async () => {
    const id = await applied();
    expect((await post(mailTo(addressFor(id), 'Hej'), '', 'x'.repeat(40))).status).toBe(401);
    expect(await repliesOf(id)).toEqual([]);
  });

  test('that posts what is no mail is answered 400', async () => {
    expect((await post('nothing')).status).toBe(400);
  });
});
