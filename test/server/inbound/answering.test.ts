import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../run/until.ts';
import { replyAddress } from '../../../activities/providers/reply-address.ts';
import { createPageFixture, nurseProcess, type PageFixture } from '../candidate-page/page-fixture.ts';
import { inboundSecret, secret } from '../start-test-server.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(nurseProcess);
});
afterAll(() => page?.close());

const phone = '+46701740605';

/** A candidate who has written a mail that wants an answer; answers the application, the reply and what the mail was called. */
async function written(person: { readonly phone?: string } = {}) {
  const id = await page.apply({ firstName: 'Aino', ...person });
  const mailId = `<${randomUUID()}@gmail.example>`;
  const { email } = (await page.find(id)).candidate;
  const raw = [
    `From: Aino <${email}>`,
    `To: ${replyAddress(id, { address: 'svar@in.example.test', secret })}`,
    'Subject: SV: Din ansökan',
    `Message-ID: ${mailId}`,
    'Content-Type: text/plain; charset=utf-8',
  ].join('\r\n');
  await page.server.nobody('POST', '/webhooks/mail', `${raw}\r\n\r\nKan jag komma på torsdag i stället?`, {
    origin: '',
    authorization: `Bearer ${inboundSecret}`,
    'content-type': 'message/rfc822',
  });
  const { body } = await page.client('GET', `/api/v1/applications/${id}/replies`);
  return { id, replyId: body.items[0].id as string, mailId };
}

const pathOf = (id: string, replyId: string) => `/api/v1/applications/${id}/replies/${replyId}/answer`;
const text = 'Hej Aino,\n\ntorsdag kl. 10 går bra. {{ candidate.email }}\n\nVänliga hälsningar\nKarin';
const lines = async (id: string) => (await page.client('GET', `/api/v1/applications/${id}/timeline`)).body.items;
const findAnswer = async (applicationId: string) =>
  (await page.database.message.findFirst({ where: { applicationId, purpose: 'replyAnswer' } })) ?? undefined;
const answerOf = (applicationId: string) =>
  page.database.message.findFirstOrThrow({ where: { applicationId, purpose: 'replyAnswer' } });

test('what a candidate wrote is answered in its thread, as it was read beforehand, and nothing that is owed ends by it', async () => {
  const { id, replyId, mailId } = await written();
  const { body: form } = await page.client('GET', pathOf(id, replyId));
  expect(form).toMatchObject({
    ...{ replyId, language: 'sv', channel: 'email', answered: [], stopped: false },
    reply: { channel: 'email', text: 'Kan jag komma på torsdag i stället?' },
    words: { email: expect.stringContaining('Hej Aino,') },
  });
  expect((await lines(id))[0]).toMatchObject({ kind: 'replyByMail', reply: { id: replyId, state: { kind: 'open' } } });
  const { body: preview } = await page.client('POST', `${pathOf(id, replyId)}/preview`, { channel: 'email', text });
  expect(preview).toMatchObject({
    channel: 'email',
    subject: 'Re: Din ansökan',
    from: expect.stringContaining('<besked@'),
    replyTo: replyAddress(id, { address: 'svar@in.example.test', secret }),
    parts: null,
    findings: [],
    missing: [],
  });
  const before = await page.database.obligation.findMany({ where: { applicationId: id } });
  const sending = await page.client('POST', pathOf(id, replyId), { channel: 'email', text });
  expect(sending.status).toBe(202);
  await page.run.relay();
  await page.hears(id, 'replyAnswer');
  const sent = await answerOf(id);
  // The footer has the page's link, which the server and the worker of this test write otherwise.
  const withoutFooter = (words: string | null) => words?.split('\n-- ')[0];
  expect(withoutFooter(sent.text)).toBe(withoutFooter(preview.text));
  const { mail } = page.mail.received.find(({ messageId }) => messageId === sent.providerId) ?? {};
  expect(mail).toMatchObject({ subject: 'Re: Din ansökan', inReplyTo: mailId });
  expect(mail?.references).toEqual([expect.stringMatching(/^<thread\./), mailId]);
  // What somebody wrote is no template.
  expect(mail?.text).toContain('{ { candidate.email }}');
  expect(await page.database.obligation.findMany({ where: { applicationId: id } })).toEqual(before);
  expect(await page.database.task.findFirst({ where: { applicationId: id, about: 'reply' } })).toMatchObject({
    ...{ result: 'done', doneAt: expect.any(Date), doneBy: expect.any(String) },
  });
  const story = await lines(id);
  const line = story.find(({ kind }: { kind: string }) => kind === 'replyByMail');
  expect(line.reply.state).toMatchObject({ kind: 'answered', taskId: null, by: expect.any(String) });
  expect(story.map(({ kind }: { kind: string }) => kind)).toContain('replyAnswered');
  expect((await page.read(id)).text).toContain('torsdag kl. 10 går bra');
  // What is written to one candidate is no text that others have had too.
  const { body: correction } = await page.client('GET', `/api/v1/applications/${id}/messages/${sent.id}/correction`);
  expect(correction).toMatchObject({ alike: 0 });
  // No word of it is anywhere but in PostgreSQL's own tables of what was said.
  const signal = await page.database.signal.findFirstOrThrow({ where: { applicationId: id, kind: 'replyAnswered' } });
  expect(JSON.stringify(signal.payload)).not.toContain('torsdag');
}, 90_000);

test('an answer by text leaves in the sending hours, with its parts counted, and waits while an emergency stop holds', async () => {
  const { id, replyId } = await written({ phone });
  const short = { channel: 'sms', text: 'Torsdag kl. 10 går bra. /Karin' };
  const { body: preview } = await page.client('POST', `${pathOf(id, replyId)}/preview`, short);
  // The first text to somebody says how to decline texts, behind the answer.
  expect(preview).toMatchObject({ channel: 'sms', subject: null, parts: expect.any(Number) });
  expect(preview.text.startsWith(short.text)).toBe(true);
  const stop = await page.client('POST', '/api/v1/stops', { reason: 'Något är fel med våra texter' });
  expect(stop.status).toBeLessThan(300);
  expect((await page.client('GET', pathOf(id, replyId))).body.stopped).toBe(true);
  const key = randomUUID();
  const first = await page.client('POST', pathOf(id, replyId), short, { 'idempotency-key': key });
  const second = await page.client('POST', pathOf(id, replyId), short, { 'idempotency-key': key });
  expect([first.status, second.status, second.body.id]).toEqual([202, 202, first.body.id]);
  await page.run.relay();
  const ordered = await page.run.passUntil(id, () => findAnswer(id));
  expect(ordered).toMatchObject({ channel: 'sms', acceptedAt: null });
  expect(await page.database.replyAnswer.count({ where: { replyId } })).toBe(1);
  // One that was taken back before it left has answered nobody, nor has one that the run refused.
  const state = async () =>
    (await lines(id)).find(({ reply }: { reply?: { id: string } }) => reply?.id === replyId).reply.state;
  expect(await state()).toMatchObject({ kind: 'answered' });
  const ofAnswer = { where: { applicationId: id, purpose: 'replyAnswer' } };
  await page.database.message.updateMany({ ...ofAnswer, data: { status: 'cancelled' } });
  expect(await state()).toMatchObject({ kind: 'open', by: null });
  await page.database.message.updateMany({ ...ofAnswer, data: { status: 'waiting' } });
  const refusable = { where: { applicationId: id, kind: 'replyAnswered' } };
  await page.database.signal.updateMany({ ...refusable, data: { refusedAt: new Date() } });
  expect(await state()).toMatchObject({ kind: 'open' });
  await page.database.emergencyStop.updateMany({ data: { releasedAt: new Date(), releasedBy: 'test' } });
}, 90_000);

test('a way that the candidate has declined is closed, and words that block are refused without a reason', async () => {
  const { id, replyId } = await written({ phone: '+46701740606' });
  const { candidateId } = await page.find(id);
  await page.database.candidate.update({ where: { id: candidateId }, data: { smsOptedOut: true } });
  const { body: form } = await page.client('GET', pathOf(id, replyId));
  expect(form.ways).toMatchObject([
    { channel: 'email', closed: null },
    { channel: 'sms', to: null, closed: 'noAddress' },
  ]);
  const post = (body: object) => page.client('POST', pathOf(id, replyId), body);
  expect((await post({ channel: 'sms', text: 'Hej' })).body.code).toBe('wayClosed');
  const rude = { channel: 'email', text: 'Du är för gammal för oss.' };
  expect((await post(rude)).body.code).toBe('wordingBlocked');
  expect(await page.database.replyAnswer.count({ where: { replyId } })).toBe(0);
  expect((await post({ ...rude, override: { reason: 'Citerar kandidatens egna ord' } })).status).toBe(202);
  expect(await page.database.replyAnswer.findFirst({ where: { replyId } })).toMatchObject({
    wordingReason: 'Citerar kandidatens egna ord',
  });
  await page.run.relay();
  const line = await until(async () =>
    (await lines(id)).find(({ kind }: { kind: string }) => kind === 'replyAnswered'),
  );
  expect(line.reason).toBe('Citerar kandidatens egna ord');
  // Whoever has not seen that answer does not send another one.
  const { body: after } = await page.client('GET', pathOf(id, replyId));
  const polite = { channel: 'email', text: 'Tack för ditt mejl!' };
  expect((await post({ ...polite, seen: null })).body.code).toBe('changedMeanwhile');
  expect(await page.database.replyAnswer.count({ where: { replyId } })).toBe(1);
  expect((await post({ ...polite, seen: after.answered[0].at })).status).toBe(202);
  expect((await page.client('GET', pathOf(id, randomUUID()))).status).toBe(404);
}, 90_000);

test('that it needs no answer is said by somebody, and can be answered all the same long after the process has ended', async () => {
  const { id, replyId } = await written();
  const [line] = await lines(id);
  await page.client('POST', `/api/v1/tasks/${line.reply.state.taskId}/done`, {});
  expect((await lines(id))[0].reply.state).toMatchObject({
    ...{ kind: 'needsNone', by: expect.any(String), at: expect.any(String), taskId: null },
  });
  await page.client('POST', `/api/v1/applications/${id}/withdraw`, {});
  await page.run.relay();
  await page.run.passUntil(id, async () => (await page.find(id)).status === 'gone');
  // A stop holds the answer, so that the page can be read before it is accepted.
  const stop = await page.client('POST', '/api/v1/stops', { reason: 'Något är fel med våra texter' });
  expect(stop.status).toBeLessThan(300);
  expect(
    (await page.client('POST', pathOf(id, replyId), { channel: 'email', text: 'Tack för hälsningen!' })).status,
  ).toBe(202);
  await page.run.relay();
  const ordered = await page.run.passUntil(id, () => findAnswer(id));
  expect(ordered.text).toContain('Tack för hälsningen!');
  expect((await page.find(id)).status).not.toBe('gone');
  // Before it was accepted the page says nothing of it.
  expect((await page.read(id)).text).not.toContain('Tack för hälsningen!');
  await page.database.reply.deleteMany({ where: { id: replyId } });
  expect(await page.database.replyAnswer.count({ where: { replyId } })).toBe(0);
  await page.database.emergencyStop.updateMany({ data: { releasedAt: new Date(), releasedBy: 'test' } });
}, 120_000);
