import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { forgetOldRows } from '../../../server/operation/forget-old-rows.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { signInEveryRole } from '../routes/members.ts';
import { openNurseJob } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { refused, taken, withMacros } from './files.ts';

let server: TestServer;
let client: Client;
let byRole: Record<'interviewer' | 'viewer', Client>;
let jobId: string;
let applicationId: string;

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  client = first.client;
  byRole = await signInEveryRole(server, client);
  jobId = await openNurseJob(server.database, first.organisationId);
  const { id: userId } = await server.database.user.findUniqueOrThrow({ where: { email: 'interviewer@example.se' } });
  await server.database.jobRole.create({ data: { jobId, role: 'interviewer', userId } });
});
beforeEach(async () => {
  const applicant = { firstName: 'Åsa', lastName: `Ek ${Math.random()}`, email: `asa${Math.random()}@example.com` };
  applicationId = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body.applicationId;
});
afterAll(() => server.stop());

const path = () => `/api/v1/applications/${applicationId}/documents`;
const upload = (bytes: Uint8Array, name = 'CV.pdf', headers: Record<string, string> = {}) =>
  client('POST', path(), bytes, {
    'content-type': 'application/octet-stream',
    'file-name': encodeURIComponent(name),
    ...headers,
  });
const listed = async (as: Client = client) => (await as('GET', path())).body.items as { id: string }[];
const chunks = (documentId: string) => server.database.documentChunk.count({ where: { documentId } });

const download = (id: string) => client('GET', `/api/v1/documents/${id}/content`);

describe('a document', () => {
  test.each(Object.entries(taken))('of the kind %s is taken and comes back byte for byte', async (kind, bytes) => {
    const { status, body } = await upload(bytes, `Mitt CV.${kind}`);
    expect([status, body.fileName, body.size]).toEqual([201, `Mitt CV.${kind}`, bytes.length]);
    expect(body.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const { headers } = await download(body.id);
    expect(headers.get('content-type')).toContain(body.mediaType);
    const stored = await server.database.documentChunk.findMany({ where: { documentId: body.id } });
    expect(Buffer.concat(stored.map((one) => one.bytes)).equals(bytes)).toBe(true);
    expect(await listed()).toMatchObject([{ id: body.id, by: { kind: 'person', name: 'Anna Administratör' } }]);
  });

  test('of 9 MB goes through in pieces, both ways', async () => {
    const bytes = new Uint8Array(9 * 1024 * 1024).fill(0x61).fill(0x62, 5_000_000);
    const { body } = await upload(bytes, 'lång.txt');
    expect(await chunks(body.id)).toBeGreaterThan(20);
    const { text } = await download(body.id);
    expect(createHash('sha256').update(text).digest('hex')).toBe(body.hash);
  });

  test.each([...Object.entries(refused), ['nothing at all', new Uint8Array()]] as const)(
    'that is %s is refused with the reason, and leaves nothing',
    async (_, bytes) => {
      const before = await server.database.document.count();
      for (const name of ['cv.pdf', 'cv.png', 'cv.docx']) {
        const { status, body } = await upload(bytes, name);
        expect([status, body.code, body.errors[0].code]).toEqual([
          422,
          'documentRefused',
          expect.stringMatching(/^document-(kind|broken|empty)$/),
        ]);
      }
      expect(await server.database.document.count()).toBe(before);
    },
  );

  test.each(Object.entries(withMacros))('with macros (%s) is refused, and says so', async (_, bytes) => {
    const { status, body } = await upload(bytes, 'cv.docx');
    expect([status, body.errors[0].code]).toEqual([422, 'document-macros']);
  });

  test('of more than 10 MB is refused with 413, however it says how long it is', async () => {
    const { status, body } = await upload(new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61));
    expect([status, body.code]).toEqual([413, 'tooLarge']);
  });

  test.each([
    ['a PDF', taken.pdf, 'application/pdf', "default-src 'none'"],
    ['a picture', taken.png, 'image/png', 'sandbox'],
    ['a text', taken.txt, 'text/plain; charset=utf-8', 'sandbox'],
    [
      'an older text',
      new Uint8Array(Buffer.from('Åsa söker', 'latin1')),
      'text/plain; charset=windows-1252',
      'sandbox',
    ],
  ])('is read in place where it is %s, as that alone and in a page of ours alone', async (_, bytes, type, policy) => {
    const { body } = await upload(bytes, 'brev');
    const { status, headers } = await client('GET', `/api/v1/documents/${body.id}/view`);
    expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      200,
      type,
      'nosniff',
    ]);
    expect(headers.get('content-disposition')).toMatch(/^inline; filename=/);
    const said = headers.get('content-security-policy') ?? '';
    expect(said).toContain(policy);
    expect(said).toContain("frame-ancestors 'self'");
    expect(said).not.toMatch(/script-src|unsafe-eval|\*/);
  });

  test('of a kind that programs open is not read in place', async () => {
    const { body } = await upload(taken.docx, 'cv.docx');
    expect((await client('GET', `/api/v1/documents/${body.id}/view`)).body.code).toBe('unsupportedType');
  });

  test('is only ever sent as a download that nothing runs in', async () => {
    const { body } = await upload(taken.txt, 'brev.txt');
    const { headers } = await download(body.id);
    expect(headers.get('content-disposition')).toBe('attachment; filename=brev.txt');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toContain('no-store');
  });

  test.each([
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\fakepath\\Åsas CV.txt', 'Åsas CV.txt'],
    ['cv.pdf.exe', 'cv.pdf.exe.txt'],
    ['\u202etxt.exe', 'txt.exe.txt'],
    ['rad\r\nX-Evil: 1.txt', 'radX-Evil_ 1.txt'],
    ['', 'dokument.txt'],
    ['..', 'dokument.txt'],
    ['con.txt', 'condokument.txt'],
    [`${'å'.repeat(300)}.TXT`, `${'å'.repeat(120)}.txt`],
    ['履歴書.txt', '履歴書.txt'],
  ])('called %j is kept as %j', async (given, kept) => {
    const { body } = await upload(taken.txt, given);
    expect(body.fileName).toBe(kept);
    expect((await download(body.id)).headers.get('content-disposition')).toContain('attachment');
  });

  test('sent again with the same key is one document, and an eleventh is refused', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const [one, two] = [await upload(taken.pdf, 'a.pdf', key), await upload(taken.pdf, 'a.pdf', key)];
    expect(two.body).toEqual(one.body);
    expect(await listed()).toHaveLength(1);
    for (let count = 1; count < 10; count += 1) expect((await upload(taken.pdf)).status).toBe(201);
    expect((await upload(taken.pdf)).body.code).toBe('tooManyDocuments');
    // Nobody removes a document for one that is of a wrong kind.
    expect((await upload(refused['a zip of anything'])).body.code).toBe('documentRefused');
  });

  test('are ten at most, also where two are sent at once as the tenth', async () => {
    for (let count = 0; count < 9; count += 1) expect((await upload(taken.pdf)).status).toBe(201);
    const both = await Promise.all([upload(taken.pdf), upload(taken.pdf), upload(taken.pdf)]);
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await listed()).toHaveLength(10);
  });

  test('whose upload is cut off leaves nothing behind', async () => {
    const before = await server.database.document.count();
    const cookie = await cookieOf();
    const half = request(`${server.address}${path()}`, {
      method: 'POST',
      headers: { cookie, origin: server.environment.publicUrl, 'content-length': 5_000_000 },
    });
    half.on('error', () => undefined);
    half.write(Buffer.alloc(1_000_000, 0x61));
    await waitUntil(async () => half.writableLength === 0, 5_000);
    half.destroy();
    expect((await upload(taken.pdf)).status).toBe(201);
    expect(await server.database.document.count()).toBe(before + 1);
  });
});

describe('a document that is removed', () => {
  test('is seen by nobody, can be brought back, and stands in the timeline and in the audit log', async () => {
    await runByHand(server.pool).start(applicationId);
    const { body } = await upload(taken.pdf, 'Personbevis.pdf');
    expect((await client('DELETE', `/api/v1/documents/${body.id}`)).status).toBe(204);
    expect([await listed(), (await download(body.id)).status]).toEqual([[], 404]);
    expect((await client('POST', `/api/v1/documents/${body.id}/restore`)).status).toBe(200);
    expect(await listed()).toHaveLength(1);
    await client('DELETE', `/api/v1/documents/${body.id}`);

    const { items } = (await client('GET', `/api/v1/applications/${applicationId}/timeline?limit=100`)).body;
    const beside = items.filter(({ kind }: { kind: string }) => kind.startsWith('document'));
    expect(beside.map(({ kind }: { kind: string }) => kind)).toEqual([
      'documentRemoved',
      'documentRestored',
      'documentRemoved',
      'documentAdded',
    ]);
    expect(beside[0]).toMatchObject({
      actor: { kind: 'person', name: 'Anna Administratör' },
      detail: { sv: 'Personbevis.pdf' },
    });
    expect(items.at(-1).kind).toBe('started');
    const paged = await client('GET', `/api/v1/applications/${applicationId}/timeline?limit=2`);
    const next = await client('GET', `/api/v1/applications/${applicationId}/timeline?limit=2&after=${paged.body.next}`);
    expect([...paged.body.items, ...next.body.items]).toEqual(items.slice(0, 4));

    const entries = await server.database.auditEntry.findMany({ where: { targetId: body.id }, orderBy: { at: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual([
      'addDocument',
      'removeDocument',
      'restoreDocument',
      'removeDocument',
    ]);
    expect(JSON.stringify(entries)).not.toContain('Personbevis');
  });

  test('loses its bytes after an hour, and can then not come back', async () => {
    const { body } = await upload(taken.pdf);
    await client('DELETE', `/api/v1/documents/${body.id}`);
    await forgetOldRows(server.database, Date.now() + 59 * 60_000);
    expect(await chunks(body.id)).toBe(1);
    await forgetOldRows(server.database, Date.now() + 61 * 60_000);
    expect(await chunks(body.id)).toBe(0);
    await server.database.document.update({
      where: { id: body.id },
      data: { removedAt: new Date(Date.now() - 3_700_000) },
    });
    expect((await client('POST', `/api/v1/documents/${body.id}/restore`)).body.code).toBe('documentGone');
  });
});

test('an interviewer sees the documents that were chosen for the interview, and no others', async () => {
  const { body: secret } = await upload(taken.pdf, 'Referenser.pdf');
  const { body: cv } = await upload(taken.pdf, 'CV.pdf');
  const { interviewer, viewer } = byRole;
  expect(await listed(interviewer)).toEqual([]);
  expect(await listed(viewer)).toHaveLength(2);
  expect((await client('PATCH', `/api/v1/documents/${cv.id}`, { forInterviewers: true })).body.forInterviewers).toBe(
    true,
  );
  expect((await listed(interviewer)).map(({ id }) => id)).toEqual([cv.id]);
  expect((await interviewer('GET', `/api/v1/documents/${cv.id}/content`)).status).toBe(200);
  expect((await interviewer('GET', `/api/v1/documents/${secret.id}/content`)).status).toBe(404);
  expect((await interviewer('DELETE', `/api/v1/documents/${cv.id}`)).status).toBe(403);
});

async function cookieOf(): Promise<string> {
  const answer = await server.nobody('POST', '/api/auth/sign-in/email', {
    email: 'anna@example.se',
    password: 'a long enough password',
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
