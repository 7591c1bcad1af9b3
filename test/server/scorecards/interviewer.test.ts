import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, memberRoutes } from '../routes/valid-requests.ts';
import { openInterview } from './assessors.ts';

let interview: Awaited<ReturnType<typeof openInterview>>;
beforeAll(async () => {
  interview = await openInterview();
  const { database } = interview.server;
  const texts = { reason: 'Lacks-the-licence', feedbackText: 'Lacks-the-licence', strength: 'Calm-in-the-crowd' };
  await database.decision.update({ where: { id: interview.own.decisionId }, data: texts });
});
afterAll(() => interview.server.stop());

const hidden = /example\.com|\+4670|Lacks-the-licence|Calm-in-the-crowd/;

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
