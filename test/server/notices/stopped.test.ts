import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import type { Role } from '../../../server/contract/route.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { happenAbout } from './happen-about.ts';

const day = 86_400_000;

let server: TestServer;
let own: Furnished;
let people: Record<Role, Client>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const first = await signInFirst(server);
  people = await signInEveryRole(server, first.client);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Frida' });
  for (const { role, userId } of await server.database.member.findMany()) ids[role] ??= userId;
});
afterAll(() => server.stop());

beforeEach(async () => {
  await server.database.staffNotice.deleteMany();
  await server.database.staffEvent.deleteMany();
  await server.database.staffMail.deleteMany();
  await server.database.absence.deleteMany();
  await server.database.jobRole.deleteMany({ where: { jobId: own.jobId } });
});

const idOf = (role: Role) => ids[role] ?? '';
const roleOf = (userId: string | null) => Object.keys(ids).find((role) => ids[role] === userId);

/** Decisions for many that have stopped, and are told of; answers their id. */
async function stop(to: object): Promise<string> {
  const { organisationId, jobId } = own;
  const { id } = await server.database.decisionBatch.create({
    data: {
      ...{ id: randomUUID(), organisationId, jobId, stepId: 'interview', exitId: 'advance', texts: {} },
      ...{ status: 'stopped', total: 0, decidedBy: idOf('recruiter') },
    },
  });
  const about = { kind: 'many', about: 'batchStopped', subjectId: id, applicationId: null } as const;
  await happenAbout(server.database, own, { ...about, to: [to as { kind: 'person'; personId: string }] });
  return id;
}
const decider = () => ({ kind: 'person', personId: idOf('recruiter') });

/** Who is told, and whether a mail says it before a digest would. */
async function told(): Promise<(string | boolean | undefined)[][]> {
  const rows = await server.database.staffNotice.findMany({ orderBy: { userId: 'asc' } });
  return rows.map(({ userId, mailAt }) => [roleOf(userId), mailAt !== null]).toSorted();
}

test('decisions for many that have stopped are told by mail to whoever decided', async () => {
  await stop(decider());
  expect(await told()).toEqual([['recruiter', true]]);
});

test('and to the deputy where whoever decided is away', async () => {
  await server.database.absence.create({
    data: {
      ...{ organisationId: own.organisationId, userId: idOf('recruiter'), deputyId: idOf('designer') },
      ...{ createdBy: idOf('recruiter'), firstDay: '2026-01-01', lastDay: '2026-01-01' },
      ...{ startsAt: new Date(0), endsAt: new Date(Date.now() + 90 * day) },
    },
  });
  await stop(decider());
  // A designer may not go on with them: whoever answers where there is nobody else hears too.
  expect(await told()).toEqual([
    ['administrator', true],
    ['designer', true],
    ['recruiter', true],
  ]);
});

test('where whoever decided is gone and the job has no recruiter the administrators hear', async () => {
  await stop({ kind: 'role', role: 'recruiter' });
  expect(await told()).toEqual([['administrator', true]]);
});

async function mails(): Promise<number> {
  await composeMails(server.database, server.environment, Date.now() + 7 * day);
  return server.database.staffMail.count();
}

test('no mail is written once somebody has gone on with them', async () => {
  const id = await stop(decider());
  await server.database.decisionBatch.update({ where: { id }, data: { status: 'running' } });
  expect(await mails()).toBe(0);
  await stop(decider());
  expect(await mails()).toBe(1);
});

test('a list that a colleague takes back or stops is told by mail to whoever imported it, until somebody goes on with it', async () => {
  const { database } = server;
  const where = { id: own.importId };
  const stopped = async (by: Client, startedAt: number) => {
    const data = { status: 'running', startedAt: new Date(startedAt), createdBy: idOf('recruiter') };
    await database.import.update({ where, data });
    const { body } = await by('POST', `/api/v1/imports/${own.importId}/stop`);
    await tellEvents(database);
    return body.status;
  };
  expect(await stopped(people.recruiter, Date.now() + 600_000)).toBe('checked');
  expect(await told()).toEqual([]);
  expect(await stopped(people.administrator, Date.now() + 600_000)).toBe('checked');
  expect(await told()).toEqual([['recruiter', true]]);
  expect(await mails()).toBe(1);
  expect((await database.staffMail.findFirstOrThrow()).text).toContain('has stopped the import of the list');
  expect(await stopped(people.administrator, Date.now() - 1_000)).toBe('paused');
  expect((await told()).length).toBe(2);
  await database.import.update({ where, data: { status: 'running' } });
  expect(await mails()).toBe(1);
});
