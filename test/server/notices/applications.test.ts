import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { usualSettings } from '../../../server/contract/notice-kinds.ts';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { apply } from '../apply/applicant.ts';
import { openJob, type Published, publish } from '../furnish.ts';
import { drawing } from '../imports/drawing.ts';
import { startImport, uploadList } from '../imports/upload-list.ts';
import { createKey, signInEveryRole } from '../routes/members.ts';
import { farDigest } from './far-digest.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const day = 86_400_000;

let server: TestServer;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
let published: Published;
let recruiterId: string;
let jobId: string;

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const { client, organisationId } = await signInFirst(server);
  byRole = await signInEveryRole(server, client);
  published = await publish(server.database, organisationId, drawing);
  recruiterId = (await byRole.recruiter('GET', '/api/v1/me')).body.userId;
});
afterAll(() => server.stop());

/** A job with a recruiter and a page to apply on. */
beforeEach(async () => {
  await server.database.staffEvent.deleteMany();
  await server.database.staffNotice.deleteMany();
  await server.database.staffMail.deleteMany();
  await server.database.noticeSettings.deleteMany();
  await server.database.rateLimit.deleteMany();
  await byRole.recruiter('PUT', '/api/v1/notices/settings', { ...usualSettings, quiet: null, digestAt: farDigest() });
  jobId = await openJob(server.database, published);
  await server.database.jobRole.create({ data: { jobId, role: 'recruiter', userId: recruiterId } });
  const about = { sv: 'Vi söker en kollega.', en: 'We are looking for a colleague.' };
  const page = { isOpen: true, about, documents: 'none', consent: { sv: 'Vi sparar det.', en: 'We keep it.' } };
  const set = await byRole.administrator('PUT', `/api/v1/jobs/${jobId}/apply-page`, page, { 'if-match': '"0"' });
  expect([set.status, set.body.code]).toEqual([200, undefined]);
});

const sendForm = async (lastName: string) => {
  const values = { firstName: 'Åsa', lastName, email: `${randomUUID()}@example.com`, consent: 'yes' };
  expect((await apply(server, jobId, values)).status).toBe(303);
};
const enter = async (by: Client, change: object = {}) => {
  const person = { firstName: 'Bo', lastName: 'Lund', email: `bo-${jobId}@example.com`, ...change };
  expect((await by('POST', `/api/v1/jobs/${jobId}/applications`, person)).status).toBe(201);
};
/** Whom the recruiter has been told of, oldest first. */
async function told(): Promise<string[]> {
  await tellEvents(server.database);
  const { body } = await byRole.recruiter('GET', '/api/v1/notices');
  return body.items
    .filter(({ kind }: { kind: string }) => kind === 'application')
    .map(({ candidateName }: { candidateName: string }) => candidateName)
    .toReversed();
}
async function mails(milliseconds: number) {
  await composeMails(server.database, server.environment, Date.now() + milliseconds);
  return server.database.staffMail.findMany();
}

describe('an application', () => {
  test('is told to the recruiters of the job, and to nobody else of it', async () => {
    await server.database.jobRole.create({
      data: {
        ...{ jobId, role: 'interviewer' },
        userId: (await byRole.interviewer('GET', '/api/v1/me')).body.userId,
      },
    });
    await sendForm('Ek');
    await enter(byRole.administrator);
    expect(await told()).toEqual(['Åsa Ek', 'Bo Lund']);
    expect(await server.database.staffNotice.count()).toBe(2);
  });

  test('comes in the digest, all to one job in one line, and at once only where somebody has chosen so', async () => {
    await sendForm('Ek');
    await sendForm('Öberg');
    await told();
    expect(await mails(60_000)).toEqual([]);
    const [digest, ...others] = await mails(4 * day);
    expect(others).toEqual([]);
    expect(digest?.subject).toBe('2 new applications');
    expect(digest?.text).toContain(`${server.environment.publicUrl}/jobs/${jobId}`);
    expect(digest?.text).toContain('Sjuksköterska');
    await server.database.staffMail.deleteMany();
    const ways = { ...usualSettings.ways, application: 'atOnce' };
    await byRole.recruiter('PUT', '/api/v1/notices/settings', {
      ...usualSettings,
      quiet: null,
      digestAt: farDigest(),
      ways,
    });
    await sendForm('Al');
    await told();
    const [mail] = await mails(60_000);
    expect(mail?.subject).toBe('New application');
    expect(mail?.text).toContain('Åsa Al');
  });

  test('that a colleague enters is not told to them; what comes in by a key is told to whose key it is too', async () => {
    await enter(byRole.recruiter);
    expect(await told()).toEqual([]);
    const key = server.withKey(await createKey(server, recruiterId, ['read', 'recruiting']));
    await enter(key, { lastName: 'Ström', email: `strom-${jobId}@example.com` });
    expect(await told()).toEqual(['Bo Ström']);
  });

  test('does not push what has to be done off Today', async () => {
    await sendForm('Ek');
    await told();
    const { body } = await byRole.recruiter('GET', '/api/v1/notices?unread=true&today=true');
    expect(body.items).toEqual([]);
  });

  test('is told to nobody where many come in with a list, where somebody stands in the process already, or in a rehearsal', async () => {
    const importId = await uploadList(byRole.administrator, jobId, 3);
    await startImport(byRole.administrator, importId);
    const isDone = async () => (await server.database.application.count({ where: { jobId } })) === 3;
    expect(await waitUntil(isDone, 30_000)).toBe(true);
    const promised = new Date(Date.now() + 3 * day).toISOString();
    await enter(byRole.administrator, {
      standsIn: { stepId: 'screening', since: '2026-01-12T08:00:00.000Z', promised },
    });
    const rehearsal = await byRole.administrator('POST', `/api/v1/processes/${published.processId}/rehearsals`, {
      ...{ firstName: 'Kim', lastName: 'Påhittad', email: 'kim@example.com' },
    });
    expect(rehearsal.status).toBe(201);
    await tellEvents(server.database);
    expect(await server.database.staffEvent.count({ where: { kind: 'application' } })).toBe(0);
  });
});
