import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInterview, place, scorecard, seen } from './assessors.ts';

let interview: Awaited<ReturnType<typeof openInterview>>;
beforeAll(async () => {
  interview = await openInterview();
});
afterAll(() => interview.server.stop());

const save = (body: object, revision: number, client = interview.people.interviewer) =>
  client('PUT', `${interview.path}/scorecard/draft`, body, { 'if-match': `"${revision}"` });
const codesOf = ({ body }: { body: { errors?: { path: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ path, code }) => `${path} ${code}`);

test('the form asks for the competencies of the stage, with the meeting and nothing else of the candidate', async () => {
  const form = await interview.form(interview.people.interviewer);
  expect(form).toMatchObject({
    ...place,
    candidateName: 'Anna Hemlig',
    competencies: [{ id: 'care', name: { en: 'Care' } }],
    meeting: { status: 'booked' },
    required: 0,
    draft: null,
    handedIn: null,
  });
  expect(JSON.stringify(form)).not.toMatch(/example\.com|\+4670/);
});

test('a draft may be half a thought, is kept letter for letter, and is thrown away', async () => {
  const half = scorecard(4, { ratings: { care: { level: 2, evidence: [seen('one', '')] } }, privateNote: ' and ' });
  expect((await save(half, 0)).body.revision).toBe(1);
  expect((await interview.form(interview.people.interviewer)).draft).toMatchObject({
    ...{ revision: 1, ratings: half.ratings, privateNote: ' and ' },
  });
  const { database } = interview.server;
  const saved = await database.scorecardDraft.findFirstOrThrow({ where: { visit: 1 } });
  const another = { ...saved, visit: 2, content: saved.content ?? {} };
  await database.scorecardDraft.create({ data: another });
  const path = `${interview.path}/scorecard/draft`;
  const { interviewer } = interview.people;
  expect((await interviewer('DELETE', path)).status).toBe(400);
  const thrown = await interviewer('DELETE', `${path}?stepId=${place.stepId}&visit=${place.visit}`);
  expect(thrown.status).toBe(204);
  expect((await interview.form(interviewer)).draft).toBeNull();
  // Of another visit it stays.
  expect(await database.scorecardDraft.deleteMany({ where: { visit: 2 } })).toEqual({ count: 1 });
});

test('a draft that another device has saved since is not written over; the same draft again is no other one', async () => {
  await save(scorecard(1), 0);
  const phone = await save(scorecard(2), 1);
  expect(phone.body.revision).toBe(2);
  const laptop = await save(scorecard(3), 1);
  expect([laptop.status, laptop.body.code]).toEqual([412, 'changedMeanwhile']);
  expect(laptop.body.changedAt).toBe(phone.body.savedAt);
  expect((await save(scorecard(2), 1)).body.revision).toBe(2);
  expect((await save(scorecard(3), 0)).status).toBe(412);
  const without = await interview.people.interviewer('PUT', `${interview.path}/scorecard/draft`, scorecard());
  expect(without.status).toBe(428);
});

test('what is unfinished is refused with every place at once, and nothing is stored', async () => {
  const { people } = interview;
  const empty = await interview.handIn(people.interviewer, scorecard(4, { ratings: {} }));
  expect(codesOf(empty)).toEqual(['body.ratings.care competency-missing']);
  const bare = await interview.handIn(
    people.interviewer,
    scorecard(4, { ratings: { care: rated(4), luck: rated(1) } }),
  );
  expect(codesOf(bare)).toEqual([
    'body.ratings.luck competency-unknown',
    'body.ratings.care.evidence evidence-missing',
    'body.ratings.luck.evidence evidence-missing',
  ]);
  const blank = { ...seen('one', ' '), situation: 'On the round' };
  const halves = await interview.handIn(people.interviewer, scorecard(4, { ratings: { care: rated(4, blank) } }));
  expect(codesOf(halves)).toEqual(['body.ratings.care.evidence.0.behaviour behaviour-missing']);
  const double = await interview.handIn(
    people.interviewer,
    scorecard(4, { ratings: { care: rated(4, seen(), seen()) } }),
  );
  expect(codesOf(double)).toEqual(['body.ratings evidence-double']);
  const outside = await interview.handIn(people.interviewer, scorecard(6));
  expect(outside.status).toBe(400);
  expect(await interview.server.database.scorecard.count()).toBe(0);
});

test('one that assesses nothing is refused: nobody else shows by it, and it counts for no decision', async () => {
  const { people } = interview;
  const nothing = await interview.handIn(people.interviewer, scorecard(null));
  expect([nothing.status, codesOf(nothing)]).toEqual([422, ['body.ratings nothing-assessed']]);
  expect(nothing.body.errors[0].message).toMatch(/without assessing|utan att bedöma/);
  expect(await interview.form(people.interviewer)).toMatchObject({ handedInCount: 0, handedIn: null });
});

test('handing in clears the draft, drops empty evidence and counts for a decision', async () => {
  const empty = { ...seen('two', ' '), situation: '', impact: ' ' };
  const given = scorecard(4, { ratings: { care: rated(4, seen('one', ' Calm '), empty) } });
  const answer = await interview.handIn(interview.people.interviewer, given);
  expect([answer.status, answer.body.number]).toEqual([201, 1]);
  expect(answer.body.ratings.care.evidence).toMatchObject([{ id: 'one', behaviour: 'Calm' }]);
  expect(await interview.form(interview.people.interviewer)).toMatchObject({
    ...{ draft: null, handedInCount: 1, handedIn: { number: 1, ratings: answer.body.ratings } },
  });
});

test('the same again, as after a lost answer, makes no revision', async () => {
  const { ratings, privateNote } = (await interview.form(interview.people.interviewer)).handedIn;
  const answer = await interview.handIn(interview.people.interviewer, scorecard(4, { ratings, privateNote }));
  expect([answer.status, answer.body.number]).toEqual([201, 1]);
});

test('a change needs a reason and becomes a revision; who, when, why and what changed are kept', async () => {
  const { people } = interview;
  const first = (await interview.form(people.interviewer)).handedIn;
  const ratings = { care: rated(5, { ...first.ratings.care.evidence[0], impact: 'The team saw it too' }, seen('new')) };
  const silent = await interview.handIn(people.interviewer, scorecard(5, { ratings }));
  expect(codesOf(silent)).toEqual(['body.reason reason-missing']);
  const reason = 'Remembered the second case';
  const again = await interview.handIn(people.interviewer, scorecard(5, { ratings, reason, privateNote: 'Other' }));
  expect(again.body).toMatchObject({ id: first.id, number: 2, ratings: { care: { level: 5 } } });
  const { items, next } = (await people.interviewer('GET', `/api/v1/scorecards/${first.id}/revisions`)).body;
  expect(next).toBeNull();
  expect(items).toMatchObject([
    {
      ...{ number: 2, authorName: 'A interviewer', reason },
      changes: [
        { what: 'level', competencyId: 'care', from: 4, to: 5 },
        { what: 'evidenceAdded', competencyId: 'care', to: 1 },
        { what: 'evidenceChanged', competencyId: 'care', to: 1 },
        { what: 'privateNote', competencyId: null },
      ],
    },
    { number: 1, reason: null, changes: [], ratings: first.ratings },
  ]);
  const older = await people.interviewer('GET', `/api/v1/scorecards/${first.id}/revisions?limit=1`);
  const rest = await people.interviewer('GET', `/api/v1/scorecards/${first.id}/revisions?after=${older.body.next}`);
  expect([...older.body.items, ...rest.body.items]).toEqual(items);
});

test('nor can what was said be taken back to nothing by a change', async () => {
  const { people } = interview;
  const again = await interview.handIn(people.interviewer, scorecard(null, { reason: 'Saw too little' }));
  expect(codesOf(again)).toEqual(['body.ratings nothing-assessed']);
  expect((await interview.form(people.interviewer)).handedIn).toMatchObject({ number: 2 });
});

test('twenty hand in at once from as many windows: every revision is kept, with a number of its own', async () => {
  const { people, server } = interview;
  const cards = Array.from({ length: 20 }, (_, at) => scorecard(3, { reason: `Window ${at}`, privateNote: `${at}` }));
  const answers = await Promise.all(cards.map((card) => interview.handIn(people.interviewer, card)));
  expect(answers.map(({ status }) => status)).toEqual(cards.map(() => 201));
  const { id } = (await interview.form(people.interviewer)).handedIn;
  const rows = await server.database.scorecardRevision.findMany({ where: { scorecardId: id } });
  expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1));
  expect(rows).toHaveLength(22);
});

test('the database itself refuses to change or delete what was handed in; erasing the application takes it along', async () => {
  const { database } = interview.server;
  const refused = /not changed/;
  await expect(database.scorecardRevision.updateMany({ data: { privateNote: '' } })).rejects.toThrow(refused);
  await expect(database.scorecardRevision.deleteMany()).rejects.toThrow(refused);
  const copy = await database.scorecard.findFirstOrThrow({ where: { applicationId: interview.own.applicationId } });
  await database.scorecard.delete({ where: { id: copy.id } });
  expect(await database.scorecardRevision.count({ where: { scorecardId: copy.id } })).toBe(0);
});

test('a draft that was on its way while it is handed in does not come to life behind it', async () => {
  const { interviewer } = interview.people;
  const first = (await interview.form(interviewer)).handedIn?.number ?? 0;
  const rounds = [1, 2, 3, 4].map((round) => ({ number: first + round - 1, reason: `Round ${round}` }));
  for (const { number, reason } of rounds) {
    const late = { ...scorecard(1, { privateNote: reason }), handedIn: number };
    const [handed] = await Promise.all([
      interview.handIn(interviewer, scorecard(2, { privateNote: `${reason} in`, reason })),
      save(late, 0),
    ]);
    expect(handed.status).toBe(201);
    expect((await save(late, 0)).body.code).toBe('changedMeanwhile');
    expect((await interview.form(interviewer)).draft).toBeNull();
  }
  const next = { ...scorecard(1), handedIn: first + rounds.length };
  expect((await save(next, 0)).body.revision).toBe(1);
  await interviewer('DELETE', `${interview.path}/scorecard/draft?stepId=${place.stepId}&visit=${place.visit}`);
});

test('is locked while a decision waits, its draft too, and refused for another visit than the one looked at', async () => {
  const { people, own, server } = interview;
  const elsewhere = await interview.handIn(people.interviewer, scorecard(4, { visit: 2 }));
  expect(elsewhere.body.code).toBe('otherVisit');
  const where = { id: own.applicationId };
  await server.database.application.update({ where, data: { waitingDecisionId: randomUUID() } });
  expect((await interview.handIn(people.interviewer)).body.code).toBe('scorecardLocked');
  expect((await save(scorecard(3), 0)).body.code).toBe('scorecardLocked');
  expect(await interview.form(people.interviewer)).toMatchObject({ closed: 'decided', draft: null });
  await server.database.application.update({ where, data: { waitingDecisionId: null } });
});

function rated(level: number, ...evidence: object[]) {
  return { level, evidence };
}
