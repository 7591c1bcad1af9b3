import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';
import { plantWords } from './plant-words.ts';

let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
  const { id } = await page.apply({ firstName: 'Torborg', lastName: 'Valdström' });
  await page.database.application.update({ where: { id }, data: { outcome: 'hired' } });
});
afterAll(() => page?.close());

const merits = 'Den som anställdes har sjuksköterskeexamen och åtta års yrkeserfarenhet från akutsjukvård.';
const openRequest = async (id: string) =>
  page.database.candidateRequest.findFirstOrThrow({ where: { applicationId: id, kind: 'merits' } });

/** Somebody who has been turned down, and has heard it. */
async function turnedDown(change: object = {}) {
  const { id, email } = await page.apply(change);
  const { hear } = await plantWords(page, id);
  expect((await page.read(id)).text).not.toContain('Be om meriterna');
  expect((await page.post(id, 'merits')).status).toBe(303);
  expect(await page.database.candidateRequest.count({ where: { applicationId: id } })).toBe(0);
  await hear();
  await page.database.obligation.updateMany({ where: { applicationId: id }, data: { status: 'delivered' } });
  return { id, email };
}
async function asked(change: object = {}) {
  const made = await turnedDown(change);
  await page.post(made.id, 'merits');
  return { ...made, request: await openRequest(made.id) };
}
const answer = (requestId: string, body: object) => page.client('POST', `/api/v1/requests/${requestId}/answer`, body);

test('who has heard a no asks what merits the one chosen had, and reads the answer once its message was accepted', async () => {
  const { id, email } = await turnedDown();
  expect((await page.read(id)).text).toContain('Be om meriterna');
  for (let times = 1; times <= 2; times += 1) await page.post(id, 'merits');
  const request = await openRequest(id);
  expect((await page.read(id)).text).toContain('Du har bett om meriterna hos den som valdes. Du får svar senast');
  expect(await page.database.task.findMany({ where: { applicationId: id, about: 'merits' } })).toMatchObject([
    { due: request.due, doneAt: null },
  ]);
  expect(await answer(request.id, { text: merits })).toMatchObject({
    status: 200,
    body: { status: 'done', text: merits },
  });
  expect((await page.read(id)).text).not.toContain('åtta års yrkeserfarenhet');
  expect(await page.mailbox(id)).toMatchObject([{ to: email, text: expect.stringContaining(merits) }]);
  expect((await page.read(id)).text).toContain('åtta års yrkeserfarenhet');
  expect(await page.database.task.count({ where: { applicationId: id, about: 'merits', doneAt: null } })).toBe(0);
  expect(await answer(request.id, { text: merits })).toMatchObject({ status: 409 });
});

test('who asks by telephone is answered within the same ten working days, and the page says by when', async () => {
  const { id } = await turnedDown();
  await page.database.application.update({ where: { id }, data: { outcome: 'rejected' } });
  const { status, body } = await page.client('POST', `/api/v1/applications/${id}/requests`, { kind: 'merits' });
  expect([status, body.kind, body.status]).toEqual([201, 'merits', 'open']);
  expect((await page.read(id)).text).toContain('Du har bett om meriterna hos den som valdes. Du får svar senast');
  expect(await answer(body.id, { text: merits })).toMatchObject({ status: 200 });
});

test('the one chosen is not named, whatever is said for it, and other words that block need a reason', async () => {
  const { request } = await asked();
  const override = { reason: 'Det är sant och behöver stå där.' };
  for (const name of ['Torborg', 'Valdströms'])
    expect(await answer(request.id, { text: `${name} har lång erfarenhet av akutsjukvård.`, override })).toMatchObject({
      status: 422,
      body: { code: 'namedPerson' },
    });
  const text = 'Vi sökte någon som är yngre än du, med sjuksköterskeexamen.';
  expect((await answer(request.id, { text })).body.code).toBe('wordingBlocked');
  const kept = { wordingReason: override.reason, wordingCodes: expect.arrayContaining(['age']) };
  expect(await answer(request.id, { text, override })).toMatchObject({ status: 200, body: kept });
  const { body } = await page.client('GET', `/api/v1/applications/${request.applicationId}/requests`);
  expect(body.items).toMatchObject([kept]);
  const entry = await page.database.auditEntry.findFirst({
    where: { action: 'answerMerits' },
    orderBy: { at: 'desc' },
  });
  expect(entry?.after).toMatchObject({ overridden: expect.arrayContaining(['age']) });
});

test('a town that a colleague is called like may be named, and the colleague may not, whatever the reason', async () => {
  const { request } = await asked();
  const { organisationId } = await page.find(
    (await page.database.candidateRequest.findUniqueOrThrow({ where: { id: request.id } })).applicationId,
  );
  const user = await page.database.user.create({
    data: { id: crypto.randomUUID(), name: 'Sigrid Lund', email: `${crypto.randomUUID()}@example.test` },
  });
  await page.database.member.create({
    data: {
      id: crypto.randomUUID(),
      organizationId: organisationId,
      userId: user.id,
      role: 'recruiter',
      createdAt: new Date(),
    },
  });
  const override = { reason: 'Det är en högskola.' };
  const text = 'Den valda är civilingenjör från Lunds tekniska högskola.';
  expect((await answer(request.id, { text: `${text} Fråga Sigrid Lund.`, override })).body.code).toBe('namedPerson');
  expect(await answer(request.id, { text })).toMatchObject({ status: 200 });
});

test('a firm that a candidate of another job is called like may be named for a reason, and somebody in the job may not', async () => {
  const { request } = await asked();
  const { organisationId, jobId } = await page.find(request.applicationId);
  const { id: candidateId } = await page.database.candidate.create({
    data: { organisationId, firstName: 'Birger', lastName: 'Stålmark' },
  });
  const text = 'Den valda har byggt broar för Birger Stålmark Bygg.';
  const override = { reason: 'Det är en byggfirma.' };
  expect((await answer(request.id, { text })).body.code).toBe('wordingBlocked');
  const { versionId } = await page.database.job.findUniqueOrThrow({ where: { id: jobId } });
  const { id } = await page.database.application.create({
    data: { organisationId, jobId, versionId, candidateId, pageKey: candidateId },
  });
  expect((await answer(request.id, { text, override })).body.code).toBe('namedPerson');
  await page.database.application.delete({ where: { id } });
  expect(await answer(request.id, { text, override })).toMatchObject({ status: 200 });
});

test('an answer that does not get through goes by the other way, and then a person calls with what to say', async () => {
  const { id, request } = await asked({ phone: '070-174 06 05' });
  await answer(request.id, { text: merits });
  const fail = async () => {
    const { messageId } = await openRequest(id);
    await page.database.pageMessage.update({
      where: { id: messageId ?? '' },
      data: { uselessAt: new Date(0), nextAttemptAt: new Date(0) },
    });
    await page.mailbox(id);
  };
  await fail();
  const channels = await page.database.pageMessage.findMany({
    where: { applicationId: id },
    orderBy: { createdAt: 'asc' },
  });
  expect(channels.map(({ channel, status }) => [channel, status])).toEqual([
    ['email', 'failed'],
    ['sms', 'waiting'],
  ]);
  await fail();
  const { body } = await page.client('GET', '/api/v1/tasks?open=true');
  const call = body.items.find(
    (one: { applicationId: string; about: string }) => one.applicationId === id && one.about === 'phone',
  );
  expect(call).toMatchObject({ phone: '+46701740605', say: merits });
});
