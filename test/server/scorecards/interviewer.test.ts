import { afterAll, beforeAll, expect, test } from 'vitest';
import { asInterviewerSees } from '../../../server/use-cases/as-interviewer-sees.ts';
import { addressOf, memberRoutes } from '../routes/valid-requests.ts';
import { openInterview } from './assessors.ts';

let interview: Awaited<ReturnType<typeof openInterview>>;
beforeAll(async () => {
  interview = await openInterview();
  const { database } = interview.server;
  const texts = { reason: 'Lacks-the-licence', feedbackText: 'Lacks-the-licence', strength: 'Calm-in-the-crowd' };
  await database.decision.update({ where: { id: interview.own.decisionId }, data: texts });
  const { applicationId } = interview.own;
  const known = { fields: { licence: 'Known-to-recruiters' }, source: 'Known-to-recruiters' };
  await database.application.update({ where: { id: applicationId }, data: known });
  await database.answer.updateMany({ where: { applicationId }, data: { answers: { why: 'Known-to-recruiters' } } });
});
afterAll(() => interview.server.stop());

const hidden = /example\.com|\+4670|Lacks-the-licence|Calm-in-the-crowd|Known-to-recruiters/;

test('an interviewer reads nowhere how to reach a candidate, nor why others have decided what', async () => {
  const reads = memberRoutes.filter(
    ([, { method, answersAs, access }]) =>
      method === 'get' &&
      answersAs === 'application/json' &&
      access.kind === 'member' &&
      access.roles.includes('interviewer'),
  );
  expect(reads.length).toBeGreaterThan(20);
  const told = [];
  for (const [name, route] of reads) {
    const { text } = await interview.people.interviewer('GET', addressOf(route, interview.own));
    if (hidden.test(text)) told.push(name);
  }
  expect(told).toEqual([]);
});

test('and still sees who it is, where they stand, and when they meet, but not what was decided', async () => {
  const { status, body } = await interview.people.interviewer('GET', interview.path);
  expect([status, body.name, body.stepId, body.meetings.length]).toEqual([200, 'Anna Hemlig', 'interview', 1]);
  expect([body.decisions, body.waiting, body.outcome]).toEqual([[], null, null]);
  const decision = `/api/v1/decisions/${interview.own.decisionId}`;
  expect((await interview.people.interviewer('GET', decision)).status).toBe(403);
  const recruiter = await interview.people.recruiter('GET', interview.path);
  expect(recruiter.body.decisions).toMatchObject([{ reason: 'Lacks-the-licence' }]);
});

test('of what a process knows of a candidate an interviewer gets the fields that are for interviewers', async () => {
  const { body } = await interview.people.recruiter('GET', interview.path);
  const label = { sv: 'Fält', en: 'Field' };
  const fields = {
    licence: { kind: 'text', label },
    languages: { kind: 'text', label, forInterviewers: true },
  } as const;
  const text = { kind: 'text', options: null };
  const detail = {
    ...body,
    fields: { licence: 'AB 12', languages: 'Finnish', gone: 'x' },
    fieldLabels: { licence: label, languages: label },
    fieldKinds: { licence: text, languages: text },
  };
  const seenBy = (role: 'interviewer' | 'recruiter') => {
    const seen = asInterviewerSees({ role, rehearsal: null, userId: 'nobody' }, detail, { fields });
    return [seen.fields, seen.fieldLabels, seen.fieldKinds];
  };
  expect(seenBy('interviewer')).toEqual([{ languages: 'Finnish' }, { languages: label }, { languages: text }]);
  expect(seenBy('recruiter')).toEqual([detail.fields, detail.fieldLabels, detail.fieldKinds]);
});

test('nor does any list, board or page tell an interviewer how it ended for whom', async () => {
  const { server, people, own, path } = interview;
  const { database } = server;
  const where = { id: own.applicationId };
  const before = await database.application.findUniqueOrThrow({ where });
  const { definition } = await database.version.findUniqueOrThrow({ where: { id: before.versionId } });
  const ends = Object.entries((definition as { steps: Record<string, { kind: string }> }).steps).flatMap(
    ([stepId, { kind }]) => (kind === 'end' ? [stepId] : []),
  );
  const [stepId = ''] = ends;
  await database.application.update({ where, data: { status: 'ended', outcome: 'rejected', stepId } });
  const { interviewer, recruiter } = people;
  const board = `/api/v1/jobs/${own.jobId}/board`;
  const lists = [`/api/v1/jobs/${own.jobId}/cards`, `/api/v1/versions/${before.versionId}/people`];
  const idsIn = async (client: typeof recruiter, address: string) =>
    (await client('GET', address)).body.items.map(({ applicationId }: { applicationId: string }) => applicationId);
  try {
    expect((await recruiter('GET', path)).body).toMatchObject({ stepId, stepName: expect.anything() });
    expect((await interviewer('GET', path)).body).toMatchObject({ status: 'ended', stepId: null, stepName: null });
    const endsOn = async (client: typeof recruiter, query = '') =>
      (await client('GET', `${board}${query}`)).body.steps.filter(({ kind }: { kind: string }) => kind === 'end');
    expect(await endsOn(recruiter)).toHaveLength(ends.length);
    expect(await endsOn(interviewer)).toEqual([]);
    expect(await endsOn(interviewer, `?applicationId=${own.applicationId}`)).toEqual([]);
    for (const list of lists) {
      expect(await idsIn(recruiter, `${list}?stepId=${stepId}`)).toEqual([own.applicationId]);
      expect(await idsIn(interviewer, `${list}?stepId=${stepId}`)).toEqual([]);
      expect(await idsIn(interviewer, list)).toContain(own.applicationId);
    }
  } finally {
    const { status, outcome } = before;
    await database.application.update({ where, data: { status, outcome, stepId: before.stepId } });
  }
});

test('nor on whom a decision waits, nor who stands where but who still does', async () => {
  const { server, people, own } = interview;
  const { application } = server.database;
  const where = { id: own.applicationId };
  const before = await application.findUniqueOrThrow({ where });
  await application.update({ where, data: { waitingDecisionId: own.decisionId } });
  const asked = async (client: typeof people.interviewer, query: string) =>
    (await client('GET', `/api/v1/jobs/${own.jobId}/cards?${query}`)).body.items.length;
  expect(await asked(people.recruiter, 'state=waiting')).toBe(1);
  expect(await asked(people.interviewer, 'state=waiting')).toBe(0);
  expect(await asked(people.interviewer, `stepId=${before.stepId}`)).toBe(1);
  await application.update({ where, data: { waitingDecisionId: before.waitingDecisionId } });
});
