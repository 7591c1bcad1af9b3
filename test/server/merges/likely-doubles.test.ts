import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lookForAlike } from '../../../server/use-cases/merges/look-for-alike.ts';
import { openNurseJob } from '../furnish.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
let organisationId: string;
let jobId: string;
let otherJobId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  jobId = await openNurseJob(server.database, organisationId);
  otherJobId = await openNurseJob(server.database, organisationId);
  byRole = await signInEveryRole(server, client);
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.database.candidate.deleteMany({ where: { applications: { none: {} } } });
  await server.database.application.deleteMany();
  await server.database.candidate.deleteMany();
});

type Given = { firstName?: string; lastName?: string; email?: string; phone?: string; job?: string };

/** Somebody who came in with nobody looking who else they are, as by the public page. */
async function entry({ job = jobId, ...given }: Given, organisation = organisationId) {
  const { versionId } = await server.database.job.findUniqueOrThrow({ where: { id: jobId } });
  const { id } = await server.database.candidate.create({
    data: { organisationId: organisation, firstName: 'Anna', lastName: 'Ek', ...given },
  });
  await server.database.application.create({
    data: { organisationId: organisation, jobId: job, versionId, candidateId: id, pageKey: crypto.randomUUID() },
  });
  return id;
}
const settled = () => Date.now() + 91_000;
const look = async () => {
  while ((await lookForAlike(server.database, settled())) > 0);
};
const list = async (query = '') => (await client('GET', `/api/v1/lookalikes${query}`)).body;
type Pair = { one: { candidate: { id: string } }; other: { candidate: { id: string } }; reasons: string[] };
const pairs = async () =>
  (await list()).items.map(({ one, other, reasons }: Pair) => [
    [one.candidate.id, other.candidate.id].toSorted(),
    reasons,
  ]);
const sorted = (...ids: string[]) => ids.toSorted();

describe('who may stand there twice', () => {
  test('is found by address, by number, or by name and one more thing, once for each pair, with the newest job', async () => {
    const one = await entry({ email: 'anna@example.com', phone: '+46701740605' });
    const byMail = await entry({ firstName: 'Ann', email: 'anna@example.com', job: otherJobId });
    const byNumber = await entry({ firstName: 'A', phone: '+46701740605', job: otherJobId });
    const byName = await entry({ email: 'else@example.com' });
    await entry({ firstName: 'Bo', email: 'bo@example.com' });
    await look();
    const found = await pairs();
    expect(found).toHaveLength(3);
    expect(found).toContainEqual([sorted(one, byMail), ['email']]);
    expect(found).toContainEqual([sorted(one, byNumber), ['phone']]);
    expect(found).toContainEqual([sorted(one, byName), ['nameAndJob']]);
    const { items } = await list();
    for (const { one: side } of items) expect(side.applicationId).toEqual(expect.any(String));
  });

  test('is not looked for among those whose transaction may be open still, and nobody twice', async () => {
    await entry({ email: 'anna@example.com' });
    await entry({ email: 'anna@example.com' });
    expect(await lookForAlike(server.database)).toBe(0);
    expect(await lookForAlike(server.database, settled())).toBe(2);
    expect(await lookForAlike(server.database, settled())).toBe(0);
  });

  test('is looked at again when an entry changes: a new address brings a pair, and a mended one takes it away', async () => {
    const one = await entry({ email: 'anna@example.com' });
    const other = await entry({ firstName: 'Bo', email: 'bo@example.com', job: otherJobId });
    await look();
    expect(await pairs()).toEqual([]);
    await server.database.candidate.update({ where: { id: other }, data: { email: 'anna@example.com' } });
    await look();
    expect(await pairs()).toEqual([[sorted(one, other), ['email']]]);
    await server.database.candidate.update({ where: { id: other }, data: { email: 'bo@example.com' } });
    // Not even before anybody has looked again.
    expect(await pairs()).toEqual([]);
    await look();
    expect(await server.database.candidateAlike.count()).toBe(0);
  });

  test('comes page by page, the newest first', async () => {
    for (let at = 0; at < 5; at += 1) {
      await entry({ firstName: `A${at}`, email: `${at}@example.com` });
      await entry({ firstName: `B${at}`, email: `${at}@example.com` });
      await look();
    }
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { items, next } = await list(`?limit=2${after}`);
      seen.push(...items.map(({ one }: { one: { candidate: { email: string } } }) => one.candidate.email));
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((at) => `${at}@example.com`));
    expect((await client('GET', '/api/v1/lookalikes?after=x')).status).toBe(400);
    expect((await client('GET', '/api/v1/lookalikes?limit=51')).status).toBe(400);
  });

  test('is an address that hundreds share only so often, so that an agency does not fill the list', async () => {
    for (let at = 0; at < 30; at += 1) await entry({ firstName: `A${at}`, email: 'agency@example.com' });
    await look();
    expect(await server.database.candidateAlike.count()).toBeLessThanOrEqual(30 * 20);
  });
});

describe('what one does about it', () => {
  test('two people are gone from the list at once, and there again when that was wrong', async () => {
    const [one, other] = [await entry({ email: 'a@example.com' }), await entry({ email: 'a@example.com' })];
    await look();
    const path = `/api/v1/candidates/${one}/lookalikes/${other}/apart`;
    await client('PUT', path, { apart: true });
    expect(await pairs()).toEqual([]);
    await server.database.candidate.update({ where: { id: one }, data: { firstName: 'Anne' } });
    await look();
    expect(await pairs()).toEqual([]);
    await client('PUT', path, { apart: false });
    expect((await pairs())[0][0]).toEqual(sorted(one, other));
  });

  test('merged they are gone, and there again when the merge is undone', async () => {
    const [one, other] = [await entry({ email: 'a@example.com' }), await entry({ email: 'a@example.com' })];
    await look();
    const { body: pair } = await client('GET', `/api/v1/candidates/${one}/lookalikes/${other}`);
    const asOf = { this: pair.one.updatedAt, other: pair.other.updatedAt };
    const merged = await client('POST', `/api/v1/candidates/${one}/merges`, { otherId: other, asOf });
    expect([merged.status, await pairs()]).toEqual([201, []]);
    await client('POST', `/api/v1/merges/${merged.body.id}/undo`);
    expect((await pairs())[0][0]).toEqual(sorted(one, other));
  });

  test('is for those who recruit, in their own organisation', async () => {
    expect((await byRole.interviewer('GET', '/api/v1/lookalikes')).status).toBe(403);
    expect((await byRole.viewer('GET', '/api/v1/lookalikes')).status).toBe(403);
    await server.database.organization.create({
      data: { id: 'other', name: 'Other', slug: 'other', createdAt: new Date() },
    });
    await entry({ email: 'a@example.com' }, 'other');
    await entry({ email: 'a@example.com' }, 'other');
    await entry({ email: 'a@example.com' });
    await look();
    expect(await pairs()).toEqual([]);
    expect(await server.database.candidateAlike.count()).toBe(1);
  });
});
