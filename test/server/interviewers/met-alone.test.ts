import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInterview } from '../scorecards/assessors.ts';
import { furnishOrganisation } from '../routes/two-organisations.ts';

let opened: Awaited<ReturnType<typeof openInterview>>;
let ids: Record<string, string>;
beforeAll(async () => {
  opened = await openInterview();
  const { database } = opened.server;
  await database.jobRole.deleteMany({ where: { jobId: opened.own.jobId } });
  const users = await database.user.findMany({ where: { email: { endsWith: '@example.se' } } });
  ids = Object.fromEntries(users.map(({ email, id }) => [email.split('@')[0] ?? '', id]));
});
afterAll(() => opened?.server.stop());

const meet = (interviewerIds: readonly string[], status = 'booked') =>
  opened.server.database.meeting.update({
    where: { id: opened.own.meetingId },
    data: { interviewerIds: [...interviewerIds], status },
  });

test('whoever meets a candidate and has no role in the job sees what that interview needs, of that candidate alone', async () => {
  const { people, own, path, server, organisationId } = opened;
  const { database } = server;
  const beside = await database.candidate.create({
    data: { organisationId, firstName: 'Beside', lastName: 'Ek', email: 'beside@example.com' },
  });
  const { versionId } = await database.application.findUniqueOrThrow({ where: { id: own.applicationId } });
  const other = await database.application.create({
    data: { organisationId, jobId: own.jobId, versionId, candidateId: beside.id, pageKey: crypto.randomUUID() },
  });
  const job = `/api/v1/jobs/${own.jobId}`;
  const ofOne = `${job}/board?applicationId=${own.applicationId}`;
  const opens = [path, `${path}/timeline`, `${path}/documents`, `${path}/notes`, `${path}/scorecard`, ofOne];
  const elsewhere = await furnishOrganisation(server, organisationId, { name: 'Bo' });
  const closed = [
    ...[job, `${job}/board`, `${job}/cards`, `${job}/slots`, `${job}/slots?applicationId=${own.applicationId}`],
    ...[`/api/v1/applications/${other.id}`, `${job}/board?applicationId=${other.id}`],
    ...[
      `/api/v1/candidates/${own.candidateId}/lookalikes`,
      `/api/v1/jobs/${elsewhere.jobId}/board?applicationId=${own.applicationId}`,
    ],
  ];
  const statuses = (addresses: readonly string[]) =>
    Promise.all(addresses.map(async (address) => (await people.interviewer('GET', address)).status));
  await meet([ids['designer'] ?? '']);
  expect(await statuses(opens)).toEqual(opens.map(() => 404));
  await meet([ids['interviewer'] ?? '']);
  expect(await statuses(opens)).toEqual(opens.map(() => 200));
  for (const status of await statuses(closed)) expect([403, 404]).toContain(status);
  await meet([ids['interviewer'] ?? ''], 'missed');
  expect(await statuses(opens)).toEqual(opens.map(() => 200));
  const { body } = await people.interviewer('GET', path);
  expect([body.candidate.email, body.candidate.phone, body.decisions, body.tasks]).toEqual([null, null, [], []]);
  expect((await people.interviewer('GET', '/api/v1/jobs')).body.items).toEqual([]);
  await meet([ids['interviewer'] ?? ''], 'cancelled');
  expect(await statuses(opens)).toEqual(opens.map(() => 404));
});

test('the meeting stands on the Today of whoever meets the candidate and has no role in the job, while it lies ahead', async () => {
  const { people, own, server } = opened;
  const today = async (mine: boolean) => {
    const { body } = await people.interviewer('GET', `/api/v1/today?mine=${mine}`);
    return body.items.map(({ applicationId, acts }: Record<string, unknown>) => [applicationId, acts]);
  };
  const shown = [[own.applicationId, ['meet']]];
  await meet([ids['designer'] ?? '']);
  expect([await today(true), await today(false)]).toEqual([[], []]);
  await meet([ids['interviewer'] ?? '']);
  expect([await today(true), await today(false)]).toEqual([shown, shown]);
  await meet([ids['interviewer'] ?? ''], 'cancelled');
  expect([await today(true), await today(false)]).toEqual([[], []]);
  const { startsAt } = await server.database.meeting.findUniqueOrThrow({ where: { id: own.meetingId } });
  await server.database.meeting.update({ where: { id: own.meetingId }, data: { startsAt: new Date(0) } });
  await meet([ids['interviewer'] ?? '']);
  expect([await today(true), await today(false)]).toEqual([[], []]);
  await server.database.meeting.update({ where: { id: own.meetingId }, data: { startsAt } });
});

test('whoever may not assess otherwise hands in the scorecard of a candidate whom they meet', async () => {
  const { people, handIn } = opened;
  await meet([]);
  expect((await handIn(people.designer)).status).toBe(403);
  await meet([ids['designer'] ?? '']);
  expect((await handIn(people.designer)).status).toBe(201);
});
