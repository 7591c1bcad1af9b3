import { afterAll, beforeAll, expect, test } from 'vitest';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import type { StageStep } from '../../../process/definition/schema.ts';
import {
  definitionOf,
  end,
  meetingStage,
  rejectExit,
  stage,
  stageExit,
  start,
} from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { scorecard } from './assessors.ts';

const competencies = [{ id: 'care', name: { sv: 'Omvårdnad', en: 'Care' } }];
const exits = { advance: stageExit(), reject: rejectExit };
const drawing = definitionOf(
  {
    start,
    screening: stage({ scorecard: { competencies, required: 2 }, exits }),
    interview: meetingStage({ scorecard: { competencies, required: 1 }, exits }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  {
    start: { next: 'screening' },
    screening: { advance: 'interview', reject: 'rejected' },
    interview: { advance: 'hired', reject: 'rejected' },
  },
);

let server: TestServer;
let anna: Client;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
let ids: Record<string, string>;
let organisationId: string;
let published: Awaited<ReturnType<typeof publish>>;
beforeAll(async () => {
  server = await startTestServer();
  ({ client: anna, organisationId } = await signInFirst(server));
  byRole = await signInEveryRole(server, anna);
  const users = await server.database.user.findMany({ where: { email: { endsWith: '@example.se' } } });
  ids = Object.fromEntries(users.map(({ email, id }) => [email.split('@')[0] ?? '', id]));
  published = await publish(server.database, organisationId, drawing);
});
afterAll(() => server.stop());

const day = 86_400_000;

/** A job with these people, each with their role. */
async function jobWith(roles: Readonly<Record<string, string>>) {
  const jobId = await openJob(server.database, published);
  await server.database.jobRole.deleteMany({ where: { jobId } });
  await server.database.jobRole.createMany({
    data: Object.entries(roles).map(([who, role]) => ({ jobId, role, userId: ids[who] ?? '' })),
  });
  return jobId;
}

/** Somebody in the screening, who was promised an answer so many days from now. */
async function candidate(jobId: string, firstName: string, dueIn = 3) {
  const { id: candidateId } = await server.database.candidate.create({
    data: { organisationId, firstName, lastName: 'Ek', email: `${firstName}@example.com` },
  });
  const { id } = await server.database.application.create({
    data: { organisationId, jobId, candidateId, versionId: published.versionId, pageKey: crypto.randomUUID() },
  });
  await runByHand(server.pool).start(id);
  await server.database.application.update({
    where: { id },
    data: { promiseDue: new Date(Date.now() + dueIn * day) },
  });
  return id;
}

const mine = async (client: Client, query = '') => (await client('GET', `/api/v1/my-scorecards${query}`)).body;
const named = async (client: Client, query = '') =>
  (await mine(client, query)).items.map(({ candidateName }: { candidateName: string }) => candidateName.split(' ')[0]);
const place = { stepId: 'screening', visit: 1 };
const handIn = (client: Client, id: string, body: object = {}) =>
  client('POST', `/api/v1/applications/${id}/scorecard`, { ...scorecard(4), ...place, ...body });

test('the interviewers of a job owe theirs, the first promise first, with its date; others in the job owe none', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer', recruiter: 'recruiter' });
  await candidate(jobId, 'Later', 5);
  await candidate(jobId, 'Sooner', 2);
  expect(await named(byRole.interviewer)).toEqual(['Sooner', 'Later']);
  expect(await named(byRole.recruiter)).toEqual([]);
  const { items } = await mine(byRole.interviewer);
  expect(items[0]).toMatchObject({ ...place, isOpen: true, draftSavedAt: null, handedIn: null });
  expect(Date.parse(items[0].ring.due)).toBeLessThan(Date.now() + 3 * day);
  const first = await mine(byRole.interviewer, '?limit=1');
  expect(await named(byRole.interviewer, `?limit=1&after=${first.next}`)).toEqual(['Later']);
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('where a job has no interviewers those responsible for the stage owe them', async () => {
  const jobId = await jobWith({ recruiter: 'recruiter', viewer: 'manager' });
  await candidate(jobId, 'Bo');
  expect(await named(byRole.recruiter)).toEqual(['Bo']);
  expect(await named(byRole.viewer)).toEqual([]);
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('those responsible owe theirs once the last interviewer of the job stands aside, or met the candidate themselves', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer', recruiter: 'recruiter' });
  const id = await candidate(jobId, 'Aside');
  const other = await candidate(jobId, 'Other', 4);
  const aside = await byRole.interviewer('POST', `/api/v1/applications/${id}/scorecard/stand-aside`, place);
  expect(aside.status).toBe(201);
  expect([await named(byRole.interviewer), await named(byRole.recruiter)]).toEqual([['Other'], ['Aside']]);
  await server.database.application.update({ where: { id: other }, data: { stepId: 'interview', visit: 1 } });
  const at = { startsAt: new Date(Date.now() - 2 * day), endsAt: new Date(Date.now() - day) };
  const meeting = { organisationId, applicationId: other, stepId: 'interview', visit: 1, ...at, status: 'held' };
  const { id: meetingId } = await server.database.meeting.create({ data: meeting });
  expect([await named(byRole.interviewer), await named(byRole.recruiter)]).toEqual([['Other'], ['Aside']]);
  await server.database.meeting.update({
    where: { id: meetingId },
    data: { interviewerIds: [ids['recruiter'] ?? ''] },
  });
  expect([await named(byRole.interviewer), await named(byRole.recruiter)]).toEqual([[], ['Aside', 'Other']]);
  await server.database.meeting.delete({ where: { id: meetingId } });
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('whom only the older version names in which a candidate stands owes theirs', async () => {
  const jobId = await jobWith({});
  const id = await candidate(jobId, 'Older');
  expect(await named(byRole.interviewer)).toEqual([]);
  const older = structuredClone(drawing);
  const personId = ids['interviewer'] ?? '';
  (older.steps['screening'] as StageStep).responsible = [{ kind: 'person', personId }];
  const { versionId } = await publish(server.database, organisationId, older);
  const { processId } = published;
  await server.database.version.update({ where: { id: versionId }, data: { processId, number: 2 } });
  await server.database.application.update({ where: { id }, data: { versionId } });
  expect(await named(byRole.interviewer)).toEqual(['Older']);
  await server.database.application.update({ where: { id }, data: { versionId: published.versionId } });
});

test('one is owed no more when it is in, when enough are, when one has stood aside, and while a decision waits', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer', recruiter: 'interviewer', designer: 'interviewer' });
  const [own, aside, waiting] = [
    await candidate(jobId, 'Own', 1),
    await candidate(jobId, 'Aside', 2),
    await candidate(jobId, 'Waiting', 3),
  ];
  expect(await named(byRole.recruiter)).toEqual(['Own', 'Aside', 'Waiting']);
  expect((await handIn(byRole.recruiter, own)).status).toBe(201);
  await byRole.recruiter('POST', `/api/v1/applications/${aside}/scorecard/stand-aside`, place);
  expect(await named(byRole.recruiter)).toEqual(['Waiting']);
  await server.database.application.update({
    where: { id: waiting },
    data: { waitingDecisionId: crypto.randomUUID() },
  });
  expect(await named(byRole.recruiter)).toEqual([]);
  expect(await named(byRole.designer)).toEqual(['Own', 'Aside']);
  // Two are in then, and the decision needs no more.
  expect((await handIn(byRole.interviewer, own)).status).toBe(201);
  expect(await named(byRole.designer)).toEqual(['Aside']);
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('none is owed before the meeting is over', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer' });
  const id = await candidate(jobId, 'Meeting');
  await server.database.application.update({ where: { id }, data: { stepId: 'interview', visit: 1 } });
  expect(await named(byRole.interviewer)).toEqual([]);
  const { id: meetingId } = await server.database.meeting.create({
    data: {
      ...{ organisationId, applicationId: id, stepId: 'interview', visit: 1 },
      ...{ startsAt: new Date(Date.now() + day), endsAt: new Date(Date.now() + 2 * day) },
    },
  });
  expect(await named(byRole.interviewer)).toEqual([]);
  await server.database.meeting.update({ where: { id: meetingId }, data: { endsAt: new Date(Date.now() - 1) } });
  expect(await named(byRole.interviewer)).toEqual(['Meeting']);
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('after a meeting whoever met the candidate owes one, with a role in the job or without, and the interviewers of the job only where too few members did', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer' });
  const id = await candidate(jobId, 'Met');
  await server.database.application.update({ where: { id }, data: { stepId: 'interview', visit: 1 } });
  const at = { startsAt: new Date(Date.now() - 2 * day), endsAt: new Date(Date.now() - day) };
  const { id: meetingId } = await server.database.meeting.create({
    data: {
      organisationId,
      applicationId: id,
      stepId: 'interview',
      visit: 1,
      ...at,
      interviewerIds: [ids['designer'] ?? ''],
    },
  });
  const meeting = (data: object) => server.database.meeting.update({ where: { id: meetingId }, data });
  const owing = async () => [await named(byRole.designer), await named(byRole.interviewer)];
  expect(await owing()).toEqual([['Met'], []]);
  await meeting({ endsAt: new Date(Date.now() + day) });
  expect(await owing()).toEqual([[], []]);
  for (const status of ['cancelled', 'missed']) {
    await meeting({ ...at, status });
    expect(await owing()).toEqual([[], []]);
  }
  // Who met her and assesses nobody leaves fewer than a decision needs.
  await meeting({ status: 'held' });
  const aside = { applicationId: id, stepId: 'interview', visit: 1, userId: ids['designer'] ?? '' };
  await server.database.stoodAside.create({ data: { ...aside, at: new Date() } });
  expect(await owing()).toEqual([[], ['Met']]);
  await server.database.stoodAside.deleteMany({ where: aside });
  // Whoever has left is asked for nothing.
  await meeting({ status: 'held', interviewerIds: ['somebody who has left'], guests: ['A guest'] });
  expect(await owing()).toEqual([[], ['Met']]);
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('my drafts and what I have handed in are mine alone, and say whether anything can still be done', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer' });
  const [drafted, over, handed] = [
    await candidate(jobId, 'Drafted'),
    await candidate(jobId, 'Over'),
    await candidate(jobId, 'Handed'),
  ];
  for (const id of [over, drafted])
    await byRole.interviewer(
      'PUT',
      `/api/v1/applications/${id}/scorecard/draft`,
      { ...scorecard(3), ...place },
      { 'if-match': '"0"' },
    );
  await handIn(byRole.interviewer, handed);
  await handIn(byRole.interviewer, handed, { ratings: scorecard(5).ratings, reason: 'Remembered more' });
  await server.database.application.update({ where: { id: over }, data: { stepId: 'interview' } });
  const drafts = (await mine(byRole.interviewer, '?state=draft')).items;
  expect(drafts).toMatchObject([
    { applicationId: drafted, isOpen: true, draftSavedAt: expect.any(String) },
    { applicationId: over, isOpen: false, ring: null },
  ]);
  // What can no longer be handed in is read by whoever wrote it alone, and thrown away.
  const written = (client: Client, id: string, query = '') =>
    client('GET', `/api/v1/applications/${id}/scorecard/drafts${query}`);
  const theirs = await written(byRole.interviewer, over, '?stepId=screening&visit=1');
  expect(theirs.body).toMatchObject({
    ...{ candidateName: 'Over Ek', zone: 'Europe/Stockholm' },
    drafts: [{ ...place, ratings: { care: { level: 3 } }, competencies, stepName: expect.anything() }],
  });
  for (const asked of [
    await written(byRole.recruiter, over),
    await written(byRole.interviewer, over, '?stepId=interview'),
    await written(byRole.interviewer, over, '?visit=2'),
  ])
    expect([asked.status, asked.body.drafts]).toEqual([200, []]);
  expect((await written(byRole.interviewer, over, '?visit=none')).status).toBe(400);
  const in_ = (await mine(byRole.interviewer, '?state=handedIn')).items;
  expect(in_[0]).toMatchObject({ applicationId: handed, handedIn: { number: 2 }, isOpen: true });
  const first = await mine(byRole.interviewer, '?state=draft&limit=1');
  expect((await mine(byRole.interviewer, `?state=draft&limit=1&after=${first.next}`)).items).toHaveLength(1);
  for (const state of ['draft', 'handedIn'])
    expect(await named(byRole.recruiter, `?state=${state}`)).not.toContain('Drafted');
  expect((await byRole.interviewer('GET', '/api/v1/my-scorecards?state=all')).status).toBe(400);
  const draftOf = `/api/v1/applications/${over}/scorecard/draft?stepId=screening&visit=1`;
  expect((await byRole.interviewer('DELETE', draftOf)).status).toBe(204);
  expect((await written(byRole.interviewer, over)).body.drafts).toEqual([]);
});

test('whoever is in a job no more has its candidates in no list, is told how many they wrote of, and finds them once they are in it again', async () => {
  const jobId = await jobWith({ interviewer: 'interviewer' });
  const [drafted, handed] = [await candidate(jobId, 'Removed'), await candidate(jobId, 'Revised')];
  const draft = { ...scorecard(3), ...place };
  await byRole.interviewer('PUT', `/api/v1/applications/${drafted}/scorecard/draft`, draft, { 'if-match': '"0"' });
  await handIn(byRole.interviewer, handed);
  const both = async () => {
    const lists = await Promise.all(['draft', 'handedIn'].map((state) => mine(byRole.interviewer, `?state=${state}`)));
    return lists.map(({ items, unseen }) => [items.some((one: { jobId: string }) => one.jobId === jobId), unseen]);
  };
  const others = (await both()).map(([, unseen]) => Number(unseen));
  const roles = await server.database.jobRole.findMany({ where: { jobId } });
  await server.database.jobRole.deleteMany({ where: { jobId } });
  expect(await both()).toEqual(others.map((count) => [false, count + 1]));
  const [startsAt, endsAt] = [new Date(Date.now() - day), new Date(Date.now() - day / 2)];
  const meeting = await server.database.meeting.create({
    data: {
      ...{ organisationId, applicationId: drafted, ...place, startsAt, endsAt, status: 'held' },
      ...{ interviewerIds: [ids['interviewer'] ?? ''], bookedBy: 'x' },
    },
  });
  expect((await both())[0]).toEqual([true, others[0]]);
  await server.database.meeting.delete({ where: { id: meeting.id } });
  await server.database.jobRole.createMany({ data: roles });
  expect(await both()).toEqual(others.map((count) => [true, count]));
  await server.database.jobRole.deleteMany({ where: { jobId } });
});

test('drafts on candidates whom one sees no more are thrown away together, and nothing else of anybody', async () => {
  const [left, kept] = [await jobWith({ interviewer: 'interviewer' }), await jobWith({ interviewer: 'interviewer' })];
  const [gone, seen, handed] = [
    await candidate(left, 'Gone'),
    await candidate(kept, 'Seen'),
    await candidate(left, 'In'),
  ];
  const draftOf = (client: Client, id: string) =>
    client('PUT', `/api/v1/applications/${id}/scorecard/draft`, { ...scorecard(3), ...place }, { 'if-match': '"0"' });
  for (const id of [gone, seen]) await draftOf(byRole.interviewer, id);
  await draftOf(byRole.recruiter, gone);
  await handIn(byRole.interviewer, handed);
  await server.database.jobRole.deleteMany({ where: { jobId: left } });
  const { unseen } = await mine(byRole.interviewer, '?state=draft');
  expect(unseen).toBeGreaterThan(0);
  const throwAway = () => byRole.interviewer('DELETE', '/api/v1/my-scorecards/unseen');
  expect(await throwAway()).toMatchObject({ status: 200, body: { count: unseen } });
  expect((await mine(byRole.interviewer, '?state=draft')).unseen).toBe(0);
  const where = { applicationId: { in: [gone, seen] } };
  const drafts = await server.database.scorecardDraft.findMany({ where, orderBy: { savedAt: 'asc' } });
  expect(drafts.map(({ applicationId, authorId }) => [applicationId, authorId])).toEqual([
    [seen, ids['interviewer']],
    [gone, ids['recruiter']],
  ]);
  expect(await server.database.scorecard.count({ where: { applicationId: handed } })).toBe(1);
  expect((await throwAway()).body).toEqual({ count: 0 });
  const recorded = await server.database.auditEntry.findMany({ where: { action: 'discardUnseenDrafts' } });
  expect(recorded.map(({ after }) => after)).toEqual([{ count: unseen }]);
  await server.database.jobRole.deleteMany({ where: { jobId: kept } });
});
