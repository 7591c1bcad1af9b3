import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replyAddress } from '../../../activities/providers/reply-address.ts';
import { replyIdOf } from '../../../server/inbound/record-reply.ts';
import { createResendFake, type ReceivedFile, type ResendFake } from '../../fakes/resend.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { twoStages } from '../../process/interpreter/definitions.ts';
import { refused, taken, withMacros } from '../documents/files.ts';
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
let place: { organisationId: string; processId: string; versionId: string };
let jobId: string;
beforeAll(async () => {
  resend = await createResendFake();
  server = await startTestServer({
    resend: { apiKey: resend.apiKey, baseUrl: resend.url, webhookSecret: resend.webhookSecret },
  });
  const first = await signInFirst(server);
  ({ client } = first);
  place = await publish(server.database, first.organisationId, twoStages);
  jobId = await openJob(server.database, place);
});
afterAll(async () => {
  await resend.close();
  await server.stop();
});

async function applied(): Promise<string> {
  const { organisationId, versionId } = place;
  const candidate = await server.database.candidate.create({
    data: { organisationId, firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com' },
  });
  const { id } = await server.database.application.create({
    data: { organisationId, jobId, versionId, candidateId: candidate.id, pageKey: randomUUID() },
  });
  await runByHand(server.pool).start(id);
  return id;
}

const addressFor = (id: string) => replyAddress(id, { address: 'svar@in.example.test', secret });
const filesOf = async (id: string) => (await client('GET', `/api/v1/applications/${id}/replies`)).body.items[0].files;
const documentsOf = async (id: string) => (await client('GET', `/api/v1/applications/${id}/documents`)).body.items;

type Part = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** A mail with files, posted as a mail server does. */
const post = (id: string, parts: readonly Part[], headers: readonly string[] = []) =>
  deliver(mailOf(id, parts, headers));

function mailOf(id: string, parts: readonly Part[], headers: readonly string[] = []) {
  return [
    'From: Åsa Ek <asa@example.com>',
    `To: ${addressFor(id)}`,
    'Subject: Intyg',
    `Message-ID: <${randomUUID()}@example.com>`,
    ...headers,
    'Content-Type: multipart/mixed; boundary=del',
    '',
    '--del',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Här kommer intygen.',
    ...parts.flatMap(({ name, type, bytes }) => [
      '--del',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(bytes)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
    ]),
    '--del--',
  ].join('\r\n');
}

const deliver = (raw: string, query = '') =>
  server.nobody('POST', `/webhooks/mail${query}`, raw, {
    origin: '',
    authorization: `Bearer ${inboundSecret}`,
    'content-type': 'message/rfc822',
  });

const file = (name: string, bytes: Uint8Array, type = 'application/octet-stream') => ({ name, bytes, type });

describe('the files of a mail', () => {
  test('become documents of the candidate by what they are; what is not taken is named with the reason', async () => {
    const id = await applied();
    const parts = [
      file('../Intyg.pdf', taken.pdf),
      file('CV.pdf', taken.docx),
      file('Makron.docx', withMacros.docm),
      file('Film.exe', refused['a program of Windows called a PDF']),
      file('Stor.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'text/plain'),
    ];
    expect((await post(id, parts)).status).toBe(204);
    expect(await filesOf(id)).toMatchObject([
      { name: 'Intyg.pdf', state: 'kept', documentId: expect.any(String) },
      { name: 'CV.pdf', state: 'kept' },
      {
        name: 'Makron.docx',
        state: 'refused',
        code: 'document-macros',
        why: { sv: expect.stringContaining('makron') },
      },
      { name: 'Film.exe', state: 'refused', code: 'document-kind' },
      { name: 'Stor.txt', state: 'refused', code: 'document-size' },
    ]);
    const documents = await documentsOf(id);
    expect(documents.map(({ fileName, by }: { fileName: string; by: object }) => [fileName, by])).toEqual(
      expect.arrayContaining([
        ['Intyg.pdf', { kind: 'candidate', name: null }],
        ['CV.pdf.docx', { kind: 'candidate', name: null }],
      ]),
    );
    expect(documents).toHaveLength(2);
    const [line] = (await client('GET', `/api/v1/applications/${id}/timeline`)).body.items;
    expect(line.reply.files).toHaveLength(5);
    await client('DELETE', `/api/v1/documents/${line.reply.files[0].documentId}`);
    expect((await filesOf(id))[0]).toMatchObject({ state: 'removed', documentId: null });
  }, 60_000);

  test('stop at ten documents, and those of a machine are not kept', async () => {
    const id = await applied();
    const many = Array.from({ length: 11 }, (_, at) => file(`${at}.txt`, Buffer.from(`Text ${at}`)));
    await post(id, many);
    expect(await documentsOf(id)).toHaveLength(10);
    expect((await filesOf(id)).at(-1)).toMatchObject({ state: 'refused', code: 'document-many' });
    const other = await applied();
    await post(other, [file('Logga.pdf', taken.pdf)], ['Auto-Submitted: auto-replied']);
    expect(await filesOf(other)).toEqual([]);
    expect(await documentsOf(other)).toEqual([]);
  });

  test('of one mail to two of our addresses stand at both applications, each once', async () => {
    const [first, second] = [await applied(), await applied()];
    const raw = mailOf(first, [file('Intyg.pdf', taken.pdf)]);
    // As the first one's files were still away when the mail came for the second.
    await deliver(raw);
    const at = { reply: { applicationId: first } };
    await server.database.replyFile.updateMany({ where: at, data: { documentId: null } });
    await server.database.document.deleteMany({ where: { applicationId: first } });
    const toSecond = `?to=${encodeURIComponent(addressFor(second))}`;
    for (const query of [toSecond, '', toSecond, '']) expect((await deliver(raw, query)).status).toBe(204);
    for (const id of [first, second]) {
      expect((await client('GET', `/api/v1/applications/${id}/replies`)).body.items).toHaveLength(1);
      expect(await filesOf(id)).toMatchObject([{ name: 'Intyg.pdf', state: 'kept' }]);
      expect(await documentsOf(id)).toHaveLength(1);
    }
  });

  test('of a reply that was stored under the id of its mail alone are not stored twice', async () => {
    const id = await applied();
    const raw = mailOf(id, [file('Intyg.pdf', taken.pdf)]);
    await deliver(raw);
    const { eventId, id: replyId } = await server.database.reply.findFirstOrThrow({ where: { applicationId: id } });
    const old = eventId.replace(`/${id}`, '');
    await server.database.reply.update({
      where: { id: replyId },
      data: { id: replyIdOf({ provider: 'mail', eventId: old }), eventId: old },
    });
    expect((await deliver(raw)).status).toBe(204);
    expect((await client('GET', `/api/v1/applications/${id}/replies`)).body.items).toHaveLength(1);
    expect(await documentsOf(id)).toHaveLength(1);
  });

  test('go with the candidate when they are erased', async () => {
    const id = await applied();
    await post(id, [file('Intyg.pdf', taken.pdf)]);
    const { candidateId } = await server.database.application.findUniqueOrThrow({ where: { id } });
    const erased = await client('POST', `/api/v1/candidates/${candidateId}/erase`, { name: 'Åsa Ek' });
    expect(erased.status).toBeLessThan(300);
    expect(await server.database.document.count({ where: { applicationId: id } })).toBe(0);
    expect(await server.database.replyFile.count({ where: { reply: { applicationId: id } } })).toBe(0);
  });
});

describe('the files of a mail that Resend took in', () => {
  const tell = async (mailId: string) => {
    const { body, headers } = resend.sign({ type: 'email.received', providerId: mailId });
    return server.nobody('POST', '/webhooks/resend', body, { origin: '', ...headers });
  };

  test('are fetched from where it keeps them; one that is away is fetched when the mail is told again', async () => {
    const id = await applied();
    const late: ReceivedFile = { name: 'Sent.pdf', bytes: taken.pdf, mediaType: 'application/pdf', isAway: true };
    const mailId = resend.receive({
      ...{ from: 'Åsa <asa@example.com>', to: [addressFor(id)], html: '<p>Hej</p><img src="cid:logo">' },
      files: [
        { name: null, bytes: taken.pdf, mediaType: 'application/pdf' },
        { name: 'logo.png', bytes: Buffer.from('png'), mediaType: 'image/png', contentId: 'logo' },
        late,
      ],
    });
    expect((await tell(mailId)).status).toBe(503);
    expect(await filesOf(id)).toMatchObject([
      { name: '', state: 'kept' },
      { name: 'Sent.pdf', state: 'away', documentId: null },
    ]);
    late.isAway = false;
    expect((await tell(mailId)).status).toBe(204);
    expect((await tell(mailId)).status).toBe(204);
    expect(await filesOf(id)).toMatchObject([{ state: 'kept' }, { name: 'Sent.pdf', state: 'kept' }]);
    expect(await documentsOf(id)).toHaveLength(2);
    expect(resend.violations).toEqual([]);
  });

  test('are taken though one before them breaks off, which is fetched again; one too large breaks off unheard', async () => {
    const id = await applied();
    const large = Buffer.alloc(24 * 1024 * 1024, 'a');
    const breaking: ReceivedFile = { name: 'Bryts.pdf', bytes: taken.pdf, mediaType: 'application/pdf', breaks: true };
    const mailId = resend.receive({
      ...{ from: 'Åsa <asa@example.com>', to: [addressFor(id)], html: '<p>Hej</p>' },
      files: [
        { name: 'Stor.txt', bytes: large, mediaType: 'text/plain', breaks: true },
        breaking,
        { name: 'Hel.pdf', bytes: taken.pdf, mediaType: 'application/pdf' },
      ],
    });
    expect((await tell(mailId)).status).toBeGreaterThanOrEqual(500);
    expect(await filesOf(id)).toMatchObject([
      { name: 'Stor.txt', state: 'refused', code: 'document-size' },
      { name: 'Bryts.pdf', state: 'away' },
      { name: 'Hel.pdf', state: 'kept' },
    ]);
    breaking.breaks = false;
    expect((await tell(mailId)).status).toBe(204);
    expect((await filesOf(id))[1]).toMatchObject({ state: 'kept' });
  }, 30_000);
});
