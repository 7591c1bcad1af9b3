import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partAnswers } from '../../../server/surveys/part-answers.ts';
import { type AskedCandidates, createAskedCandidates, day, hour, noon } from './asked-candidates.ts';

let page: AskedCandidates;
beforeAll(async () => {
  page = await createAskedCandidates();
});
afterAll(() => page?.close());

const good = { rating: '4', heardOnTime: 'yes', feedbackUseful: 'partly', comment: 'Snabbt och vänligt.' };
const tooLong = 'å'.repeat(2_001);

describe('on the page', () => {
  test('nothing of it stands before the answer was accepted and a day has passed, whatever is asked for (G7)', async () => {
    const { id } = await page.apply();
    const nothing = async () => {
      expect((await page.read(id)).text).not.toMatch(/survey|Hur var det/i);
      expect((await page.read(id, '/survey')).text).toContain('Här finns inga frågor nu');
      expect((await page.post(id, 'survey', good)).status).toBe(404);
      expect(await page.survey(id)).toBe(null);
    };
    await nothing();
    const closed = (await page.read(id, '/survey')).text;
    await page.hear(id, Date.now() - 2 * day);
    await page.database.message.updateMany({
      where: { applicationId: id, purpose: 'exit' },
      data: { status: 'sending', acceptedAt: null },
    });
    await nothing();
    expect((await page.read(id, '/survey')).text).toBe(closed);
    await page.database.message.updateMany({
      where: { applicationId: id, purpose: 'exit' },
      data: { status: 'sent', acceptedAt: new Date(Date.now() - 23 * hour) },
    });
    expect((await page.read(id)).text).toContain('Tack och nej.');
    await nothing();
    await page.database.message.updateMany({
      where: { applicationId: id, purpose: 'exit' },
      data: { acceptedAt: new Date(Date.now() - 25 * hour) },
    });
    expect((await page.read(id)).text).toContain('Svara på fyra frågor');
  });

  test('an answer is stored once, can be given anew for a week, and is never shown by the link', async () => {
    const id = await page.answered(2 * day);
    const { text } = await page.read(id, '/survey');
    expect(text.length).toBeLessThan(50_000);
    expect(text).not.toContain('<script');
    expect(text).toContain('Fick du besked när vi hade sagt?');
    for (const rating of ['4', '4', '2'])
      expect((await page.post(id, 'survey', { ...good, rating })).headers.get('location')).toMatch(
        /survey\?saved=answer$/,
      );
    const stored = await page.survey(id);
    expect(stored).toMatchObject({ rating: 2, heardOnTime: 'yes', comment: good.comment, invitedAt: null });
    const after = (await page.read(id, '/survey?saved=answer')).text;
    expect(after).toContain('Tack! Ditt svar är sparat.');
    expect(after).not.toMatch(/ checked|Snabbt och vänligt/);
    expect((await page.read(id)).text).not.toContain('Snabbt och vänligt');
    await page.database.survey.updateMany({
      where: { applicationId: id },
      data: { firstAnsweredAt: new Date(Date.now() - 8 * day) },
    });
    expect((await page.post(id, 'survey', { rating: '5' })).status).toBe(409);
    expect((await page.survey(id))?.rating).toBe(2);
  });

  test.each([
    ['no rating', {}, 'Välj ett av svaren.'],
    ['a rating that there is not', { rating: '6' }, 'Välj ett av svaren som står här.'],
    ['another answer than those', { rating: '3', heardOnTime: 'perhaps' }, 'Välj ett av svaren som står här.'],
    ['too long a text', { rating: '3', comment: tooLong }, 'Skriv högst 2 000 tecken.'],
  ])('%s is told, and what was typed stays', async (_, fields, words) => {
    const id = await page.answered(2 * day);
    const answer = await page.post(id, 'survey', { comment: 'Mina ord', ...fields });
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    expect(answer.text).toContain('comment' in fields ? fields.comment : 'Mina ord');
    expect(await page.survey(id)).toBe(null);
  });

  test('a flood from one page is told to wait, and what was typed stays', async () => {
    const id = await page.answered(2 * day);
    await page.database.rateLimit.create({
      data: { id: id, key: `survey|${id}`, count: 20, lastRequest: BigInt(Date.now()) },
    });
    const answer = await page.post(id, 'survey', { ...good, comment: 'Mina ord' });
    expect([answer.status, answer.text.includes('Mina ord')]).toEqual([429, true]);
    expect(await page.survey(id)).toBe(null);
  });

  test('the questions are the organisation’s where it has its own', async () => {
    const { organisationId } = page;
    const texts = { sv: { rating: 'Hur var det hos Regionen?' } };
    await page.database.surveySettings.update({ where: { organisationId }, data: { texts } });
    const { text } = await page.read(await page.answered(2 * day), '/survey');
    expect([text.includes('Hur var det hos Regionen?'), text.includes('Hade du nytta')]).toEqual([true, true]);
  });
});

describe('whose answer it was', () => {
  const dataOf = async (id: string) => {
    await page.post(id, 'data');
    const code = page.codeIn((await page.mailbox(id)).at(-1)?.text);
    const { headers } = await page.post(id, 'confirm', { purpose: 'data', code });
    const answer = await page.server.nobody('GET', `${headers.get('location')}/file`);
    return answer.body.applications[0].survey;
  };

  test('stands in their own data while it can be changed, and not in what an administrator hands out', async () => {
    const id = await page.answered(2 * day);
    await page.post(id, 'survey', good);
    expect((await dataOf(id)).given).toMatchObject([
      { value: 'Bra' },
      { value: 'Ja' },
      { value: 'Delvis' },
      { value: good.comment },
    ]);
    const { candidateId } = await page.find(id);
    const { body, text } = await page.client('GET', `/api/v1/candidates/${candidateId}/data`);
    expect([body.applications[0].survey, text.includes(good.comment)]).toEqual([null, false]);
  });

  test('is known nowhere once it cannot be changed any more', async () => {
    const id = await page.answered(2 * day);
    await page.post(id, 'survey', { ...good, comment: 'Ett ord som ingen annan skriver' });
    await partAnswers(page.database, new Date(Date.now() + 6 * day));
    expect((await page.survey(id))?.rating).toBe(4);
    await partAnswers(page.database, new Date(Date.now() + 8 * day));
    expect(await page.survey(id)).toMatchObject({ isParted: true, rating: null, heardOnTime: null, comment: null });
    const parted = await page.database.surveyComment.findFirstOrThrow({ where: { text: { startsWith: 'Ett ord' } } });
    expect(Object.keys(parted).sort()).toEqual(['id', 'isShown', 'jobId', 'organisationId', 'text']);
    expect((await dataOf(id)).given).toEqual([]);
    expect((await page.post(id, 'survey', good)).status).toBe(409);
    expect((await page.read(id)).text).toContain('Ditt svar är med, utan ditt namn');
  });

  test('is shown to nobody who works here while it is kept: not in the application, the log, the audit or a list', async () => {
    const id = await page.answered(2 * day);
    await page.post(id, 'survey', { ...good, comment: 'Hemligaordet' });
    const { candidateId } = await page.find(id);
    for (const path of [
      ...['', '/timeline', '/messages', '/replies', '/notes'].map((rest) => `/api/v1/applications/${id}${rest}`),
      ...[`/api/v1/candidates/${candidateId}`, '/api/v1/audit', '/api/v1/surveys', '/api/v1/surveys/comments'],
      ...[`/api/v1/jobs/${page.jobId}/survey`, '/api/v1/surveys/jobs', '/api/v1/surveys/file'],
    ])
      expect([path, (await page.client('GET', path)).text.includes('Hemligaordet')]).toEqual([path, false]);
  });

  test('erasing takes it, and where they were asked', async () => {
    const id = await page.answered(25 * hour, { email: 'planted.survey@example.com' });
    await page.invite();
    await page.send();
    await page.server.nobody('POST', await page.declineAddress(id));
    await page.post(id, 'survey', { ...good, comment: 'Ska bort' });
    const { candidateId, candidate } = await page.find(id);
    await page.client('POST', `/api/v1/candidates/${candidateId}/erase`, {
      name: `${candidate.firstName} ${candidate.lastName}`,
    });
    expect(await page.survey(id)).toMatchObject({ addresses: [], rating: null, comment: null });
    expect(
      await page.database.surveyRefusal.count({ where: { who: { in: [id, 'planted.survey@example.com'] } } }),
    ).toBe(0);
    await partAnswers(page.database, new Date(Date.now() + 9 * day));
    expect(await page.database.surveyComment.count({ where: { text: 'Ska bort' } })).toBe(0);
  });
});

describe('surveys are declined', () => {
  test('by the page of the link, not by opening it, and then for every entry of the person; nothing else is', async () => {
    const email = 'declines@example.com';
    const id = await page.answered(25 * hour, { email });
    await page.invite();
    await page.send();
    const address = await page.declineAddress(id);
    expect((await page.server.nobody('GET', address)).text).toContain('Do not ask me again');
    expect(await page.database.surveyRefusal.count()).toBe(0);
    expect((await page.server.nobody('POST', address)).status).toBe(200);
    await page.server.nobody('POST', address);
    expect(await page.database.surveyRefusal.findMany()).toHaveLength(2);
    expect(await page.database.auditEntry.count({ where: { action: 'declineSurveys', targetId: id } })).toBe(1);
    const { candidate } = await page.find(id);
    expect([candidate.emailOptedOut, candidate.smsOptedOut]).toEqual([false, false]);
    await page.database.survey.updateMany({ data: { invitedAt: new Date(noon - 300 * day), addresses: [] } });
    const again = await page.answered(25 * hour);
    const { candidateId } = await page.find(again);
    await page.database.candidate.update({ where: { id: candidateId }, data: { email: 'Declines@example.com' } });
    await page.invite();
    expect(await page.survey(again)).toBe(null);
  });

  test('by a mail program alone, which posts what RFC 8058 says in either form and from no page', async () => {
    const id = await page.answered(25 * hour);
    await page.invite();
    await page.send();
    const address = (await page.declineAddress(id)) as string;
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    for (const body of [form, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })]) {
      await page.database.surveyRefusal.deleteMany();
      expect((await fetch(page.server.address + address, { method: 'POST', body })).status).toBe(200);
      expect(await page.database.surveyRefusal.count({ where: { who: id } })).toBe(1);
    }
  });

  test('not by a key that was made up, nor does the key open anything else', async () => {
    const id = await page.answered(25 * hour);
    await page.invite();
    await page.send();
    const address = await page.declineAddress(id);
    const before = await page.database.surveyRefusal.count();
    const wrong = `${address.slice(0, -4)}AAAA`;
    expect((await page.server.nobody('POST', wrong)).status).toBe(404);
    expect((await page.server.nobody('GET', wrong)).status).toBe(404);
    expect(await page.database.surveyRefusal.count()).toBe(before);
    expect((await page.server.nobody('GET', `/c/${address.split('/').at(-1)}`)).status).toBe(404);
  });
});
