import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInterview, place, scorecard } from './assessors.ts';

let interview: Awaited<ReturnType<typeof openInterview>>;
let scorecardId: string;
beforeAll(async () => {
  interview = await openInterview();
  await interview.server.database.decision.deleteMany({ where: { applicationId: interview.own.applicationId } });
  scorecardId = (await interview.handIn(interview.people.interviewer)).body.id;
});
afterAll(() => interview.server.stop());

const feedbackText = 'You stopped a wrong dose. Thank you.';
const evidence = (id = scorecardId) => ({
  ...{ part: 'feedbackText', from: 0, to: 25 },
  source: { kind: 'evidence', scorecardId: id, competencyId: 'care', evidenceId: 'seen' },
});
const decide = (change: object) =>
  interview.people.recruiter('POST', `${interview.path}/decisions`, {
    ...{ ...place, exitId: 'reject', reason: 'Lacks the licence', feedbackText },
    ...change,
  });
const codesOf = ({ body }: { body: { errors?: { path: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ path, code }) => `${path} ${code}`);

test('a sentence from elsewhere than the scorecards of the stage, or outside of the words, is refused', async () => {
  const wrong = [evidence(randomUUID()), { ...evidence(), to: 300 }, { ...evidence(), from: 9, to: 9 }];
  const answer = await decide({ sentences: wrong });
  expect(answer.status).toBe(422);
  expect(codesOf(answer)).toEqual([
    'body.sentences.0 unknownScorecard',
    'body.sentences.1 outsideText',
    'body.sentences.2 outsideText',
  ]);
  expect(await interview.server.database.decision.count({ where: { ...place } })).toBe(0);
});

test('a decision keeps what it stood on: the revision of each scorecard, also once that is revised, and what its sentences come from', async () => {
  const decided = await decide({ sentences: [evidence()] });
  expect(decided.status).toBe(202);
  const author = { id: scorecardId, authorName: expect.any(String), number: 1 };
  expect(decided.body.basis).toEqual({
    scorecards: [{ ...author, revisedSince: false }],
    sentences: [evidence()],
    whose: null,
  });
  const entry = await interview.server.database.auditEntry.findFirstOrThrow({ where: { action: 'decide' } });
  expect(entry.after).toMatchObject({ scorecards: [{ id: scorecardId, number: 1 }] });

  const revised = await interview.handIn(interview.people.interviewer, scorecard(2, { reason: 'Saw it again' }));
  expect(revised.status).toBe(201);
  const { body } = await interview.people.recruiter('GET', `/api/v1/decisions/${decided.body.id}`);
  expect(body.basis.scorecards).toEqual([{ ...author, revisedSince: true }]);
});
