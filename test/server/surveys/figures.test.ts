import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { partAnswers } from '../../../server/surveys/part-answers.ts';
import { createOrganisation, openNurseJob } from '../furnish.ts';
import { type AskedCandidates, createAskedCandidates, day } from './asked-candidates.ts';

let page: AskedCandidates;
let jobId: string;
beforeAll(async () => {
  page = await createAskedCandidates();
});
beforeEach(async () => {
  await page.database.surveyRating.deleteMany();
  await page.database.surveyComment.deleteMany();
  await page.database.survey.deleteMany();
  jobId = await openNurseJob(page.database, page.organisationId);
});
afterAll(() => page?.close());

const weekAgo = () => new Date(Date.now() - 8 * day);

type Given = { readonly jobId?: string; readonly comment?: string; readonly organisationId?: string };

/** Somebody of a job who was asked and has answered more than a week ago. */
async function give(rating: number, change: Given = {}): Promise<void> {
  const { organisationId, comment = null, ...place } = { organisationId: page.organisationId, jobId, ...change };
  const { versionId } = await page.database.job.findUniqueOrThrow({ where: { id: place.jobId } });
  const candidate = await page.database.candidate.create({
    data: { organisationId, firstName: 'Åsa', lastName: 'Ek' },
  });
  const application = await page.database.application.create({
    data: { organisationId, versionId, ...place, candidateId: candidate.id, pageKey: randomUUID() },
  });
  const answered = { rating, heardOnTime: rating > 2 ? 'yes' : 'no', feedbackUseful: 'none', comment };
  await page.database.survey.create({
    data: {
      ...{ id: randomUUID(), organisationId, ...place, applicationId: application.id, createdAt: weekAgo() },
      ...{ invitedAt: weekAgo(), sentAt: weekAgo(), firstAnsweredAt: weekAgo(), ...answered },
    },
  });
}
const look = async (path = `jobs/${jobId}/survey`) => {
  await partAnswers(page.database);
  return (await page.client('GET', `/api/v1/${path}`)).body;
};

test('four answers are told to nobody, not even how many there are; five are figures', async () => {
  for (const rating of [5, 4, 4, 1]) await give(rating);
  expect(await look()).toEqual({ isOn: true, invited: 4, answers: null });
  expect((await look('surveys')).answers).toBe(null);
  await give(2);
  expect(await look()).toEqual({
    ...{ isOn: true, invited: 5 },
    answers: {
      ...{ count: 5, mean: 3.2, ratings: [1, 1, 0, 2, 1] },
      ...{ heardOnTime: { yes: 3, no: 2, unsure: 0 }, feedbackUseful: { yes: 0, partly: 0, no: 0, none: 5 } },
    },
  });
  expect((await look('surveys')).answers.count).toBe(5);
});

test('what comes after is added five or more at a time, so that no two looks differ by one answer', async () => {
  const other = await openNurseJob(page.database, page.organisationId);
  const seen: number[][] = [];
  for (let count = 0; count < 13; count += 1) {
    await give((count % 5) + 1, count % 3 === 0 ? { jobId: other } : {});
    const counts = [await look(), await look(`jobs/${other}/survey`), await look('surveys')];
    seen.push(counts.map(({ answers }) => answers?.count ?? 0));
  }
  for (const [index, counts] of seen.entries())
    for (const [place, count] of counts.entries()) {
      const step = count - (seen[index - 1]?.[place] ?? 0);
      expect([place, step === 0 || step >= 5]).toEqual([place, true]);
    }
  // The whole less a job is nobody's answer either.
  for (const [one = 0, two = 0, whole = 0] of seen) expect(whole).toBe(one + two);
  expect(seen.at(-1)).toEqual([5, 5, 10]);
});

test('jobs with too few come together once they have long been closed', async () => {
  const others = [await openNurseJob(page.database, page.organisationId), jobId];
  for (const [index, rating] of [1, 2, 3, 4, 5].entries()) await give(rating, { jobId: others[index % 2] ?? jobId });
  expect((await look('surveys')).answers).toBe(null);
  const closedAt = new Date(Date.now() - 100 * day);
  await page.database.job.updateMany({ where: { id: { in: others } }, data: { status: 'closed', closedAt } });
  expect((await look('surveys')).answers).toMatchObject({ count: 5, mean: 3 });
  expect((await look()).answers).toBe(null);
});

test('what was written is shown once five have written, apart from the ratings and in no order of time', async () => {
  for (const [index, word] of ['ett', 'två', 'tre', 'fyra'].entries()) await give(5 - index, { comment: word });
  await give(3);
  expect((await look()).answers.count).toBe(5);
  expect((await look('surveys/comments')).items).toEqual([]);
  await give(3, { comment: 'fem' });
  const { items } = await look(`jobs/${jobId}/survey/comments`);
  expect(items.map(({ text }: { text: string }) => text).sort()).toEqual(['ett', 'fem', 'fyra', 'tre', 'två']);
  const ids = items.map(({ id }: { id: string }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(Object.keys(items[0]).sort()).toEqual(['id', 'text']);
  const first = await page.client('GET', '/api/v1/surveys/comments?limit=2');
  const next = await page.client('GET', `/api/v1/surveys/comments?limit=3&after=${first.body.next}`);
  expect([...first.body.items, ...next.body.items]).toEqual(items);
});

test('figures leave as CSV, and what fewer than five have said stays empty', async () => {
  for (const rating of [5, 5, 5, 5, 4]) await give(rating);
  const few = await openNurseJob(page.database, page.organisationId);
  await page.database.job.update({ where: { id: few }, data: { title: '=Kock, 50 %' } });
  await give(1, { jobId: few });
  await partAnswers(page.database);
  const { text, headers } = await page.client('GET', '/api/v1/surveys/file');
  expect(headers.get('content-disposition')).toContain('.csv');
  const lines = text.replace('\ufeff', '').trim().split('\r\n');
  expect(lines[0]).toMatch(/^job,invited,answers,mean,rated1/);
  expect(lines[1]).toBe(',6,5,4.8,0,0,0,1,4,5,0,0,0,0,0,5,');
  expect(lines.slice(2).sort()).toEqual(
    [`"'=Kock, 50 %",1,,,,,,,,,,,,,,,${few}`, `Sjuksköterska,5,5,4.8,0,0,0,1,4,5,0,0,0,0,0,5,${jobId}`].sort(),
  );
});

test('another organisation has nothing to do with it', async () => {
  const organisationId = await createOrganisation(page.database, 'Another');
  const foreign = await openNurseJob(page.database, organisationId);
  for (let count = 0; count < 5; count += 1) await give(1, { organisationId, jobId: foreign, comment: 'theirs' });
  await partAnswers(page.database);
  expect((await look('surveys')).invited).toBe(0);
  for (const rest of ['', '/comments'])
    expect((await page.client('GET', `/api/v1/jobs/${foreign}/survey${rest}`)).status).toBe(404);
  for (const path of ['surveys/jobs', 'surveys/comments']) expect((await look(path)).items).toEqual([]);
});

test('an administrator switches them on with words of their own, and an older look changes nothing', async () => {
  const { organisationId } = page;
  await page.database.surveySettings.deleteMany();
  const path = '/api/v1/surveys/settings';
  expect((await page.client('GET', path)).body).toMatchObject({ isOn: false, revision: 0, texts: { sv: {}, en: {} } });
  const body = { isOn: true, texts: { sv: { rating: 'Hur var det?' }, en: {} } };
  const set = (revision: number, change: object = {}) =>
    page.client('PUT', path, { ...body, ...change }, { 'if-match': `"${revision}"` });
  expect((await set(0)).body).toMatchObject({ isOn: true, revision: 1, texts: body.texts });
  for (const older of [0, 7]) expect((await set(older)).body).toMatchObject({ code: 'changedMeanwhile' });
  const { onSince } = await page.database.surveySettings.findUniqueOrThrow({ where: { organisationId } });
  await set(1, { texts: { sv: {}, en: { comment: 'Anything else?' } } });
  expect(await page.database.surveySettings.findUniqueOrThrow({ where: { organisationId } })).toMatchObject({
    onSince,
  });
  expect((await set(2, { texts: { sv: { rating: ' ' }, en: {} } })).status).toBe(400);
  const entry = await page.database.auditEntry.findFirst({ where: { action: 'setSurveys' }, orderBy: { at: 'asc' } });
  expect(entry).toMatchObject({ before: { isOn: false }, after: { isOn: true, revision: 1 } });
});
