import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPageFixture, nurseProcess, type PageFixture } from '../candidate-page/page-fixture.ts';
import { letLeave } from '../let-leave.ts';

let page: PageFixture;
beforeAll(async () => {
  page = await createPageFixture(nurseProcess);
});
afterAll(() => page?.close());

const pathOf = (applicationId: string, messageId: string) =>
  `/api/v1/applications/${applicationId}/messages/${messageId}/correction`;
const messageOf = (applicationId: string, purpose: string) =>
  page.database.message.findFirstOrThrow({ where: { applicationId, purpose }, orderBy: { createdAt: 'desc' } });
const right = { subject: 'Rättelse', text: 'Hej {{ candidate.firstName }}, intyget behövs inte.' };
const back = { subject: 'Rättelse', text: 'Beskedet var fel. Du får besked senast {{ promise.long }}.' };

/** What two hear who do the same at the same time, the one who may first. */
async function twice<Answer extends { readonly status: number }>(
  act: () => Promise<Answer>,
): Promise<[Answer, Answer]> {
  const [one, other] = await Promise.all([act(), act()]);
  return one.status <= other.status ? [one, other] : [other, one];
}

async function rejected() {
  const id = await page.apply({ firstName: 'Aino' });
  await page.standsIn(id, 'screening');
  await page.run.decide(id, 'reject', { feedbackText: 'Du har inte legitimation än.', reason: 'Legitimation saknas' });
  await page.hears(id, 'exit');
  return id;
}

test('a wrong message is put right by one that leaves at once, in its thread, and is marked wherever it is shown', async () => {
  const id = await page.apply({ firstName: 'Aino' });
  const wrong = await messageOf(id, 'acknowledgement');
  const { body: form } = await page.client('GET', pathOf(id, wrong.id));
  expect(form).toMatchObject({ language: 'sv', channel: 'email', words: { subject: `Rättelse: ${wrong.subject}` } });
  expect(form.words.text).toContain('Något blev fel');
  expect(form.words.text).toContain(wrong.text?.split('\n')[0]);
  expect(form.words.text).not.toContain('Du får detta mejl');
  const { body: preview } = await page.client('POST', `${pathOf(id, wrong.id)}/preview`, right);
  expect(preview).toMatchObject({ channel: 'email', subject: 'Rättelse', promise: null, missing: [], findings: [] });
  expect(preview.from).toContain('<besked@');
  expect(preview.text).toContain('Hej Aino, intyget behövs inte.');
  const [stored, second] = await twice(() => page.client('POST', pathOf(id, wrong.id), right));
  expect(second).toMatchObject({ status: 409, body: { code: 'alreadyCorrected' } });
  expect(stored).toMatchObject({ status: 202, body: { state: 'stored', messageId: wrong.id } });
  await page.run.relay();
  await page.hears(id, 'correction');
  const sent = await messageOf(id, 'correction');
  const { mail } = page.mail.received.find(({ messageId }) => messageId === sent.providerId) ?? {};
  expect(mail).toMatchObject({ inReplyTo: wrong.providerId, subject: 'Rättelse' });
  expect(mail?.references).toEqual([expect.stringMatching(/^<thread\./), wrong.providerId]);
  expect(mail?.text).toContain('Hej Aino, intyget behövs inte.');
  const { body: log } = await page.client('GET', `/api/v1/applications/${id}/messages`);
  expect(log.items).toMatchObject([
    { id: sent.id, purpose: 'correction', corrects: wrong.id, corrected: null },
    { id: wrong.id, corrects: null, corrected: { messageId: sent.id, by: expect.any(String) } },
  ]);
  const { text: html } = await page.read(id);
  expect(html.indexOf('intyget behövs inte')).toBeLessThan(html.indexOf('<s>'));
  expect(html).toContain('Det här var fel. Rättat');
  const { body: story } = await page.client('GET', `/api/v1/applications/${id}/timeline`);
  expect(story.items.map(({ kind }: { kind: string }) => kind)).toContain('corrected');
  expect(await page.database.auditEntry.findFirst({ where: { action: 'correct', targetId: id } })).toMatchObject({
    after: { messageId: wrong.id, correctionId: stored.body.id },
  });
  expect((await page.client('POST', pathOf(id, wrong.id), right)).body.code).toBe('alreadyCorrected');
}, 90_000);

test('somebody rejected by mistake goes back into the stage long after their run has ended; the page says so once it is told', async () => {
  const id = await rejected();
  await page.run.passUntil(id, async () => (await page.find(id)).status === 'gone');
  const wrong = await messageOf(id, 'exit');
  const { body: form } = await page.client('GET', pathOf(id, wrong.id));
  expect(form).toMatchObject({ staysBecause: null, stages: [{ stepId: 'screening' }] });
  const body = { ...back, text: form.backWords.text, backTo: 'screening' };
  await page.silence(id);
  expect((await page.client('POST', pathOf(id, wrong.id), body)).status).toBe(202);
  await page.run.relay();
  await page.standsIn(id, 'screening');
  expect(await page.find(id)).toMatchObject({ status: 'active', visit: 2, outcome: null, endedAt: null });
  const told = await page.database.obligation.findFirstOrThrow({ where: { applicationId: id, visit: 2 } });
  expect(told).toMatchObject({ status: 'open' });
  expect((await page.read(id)).text).not.toContain('Ta tillbaka min ansökan');
  await page.speak(id);
  await page.hears(id, 'correction');
  expect(await page.database.toldDate.count({ where: { obligationId: told.id } })).toBe(1);
  const { text: html } = await page.read(id);
  expect(html).toContain('är kvar hos oss');
  expect(html).toContain('Ta tillbaka min ansökan');
  await page.run.decide(id, 'phone-interview');
  await page.run.passUntil(id, async () => (await page.find(id)).stepId !== 'screening');
}, 120_000);

test('is refused without the date, with words that block, before it was sent, in a closed job and for an unknown message', async () => {
  const id = await rejected();
  const wrong = await messageOf(id, 'exit');
  const post = async (body: object, messageId = wrong.id) =>
    (await page.client('POST', pathOf(id, messageId), body)).body;
  expect(await post({ ...right, backTo: 'screening' })).toMatchObject({
    code: 'invalid',
    errors: [{ code: 'dateNotTold' }],
  });
  expect(await post({ ...back, backTo: 'references' })).toMatchObject({ errors: [{ code: 'unknownStep' }] });
  expect(await post({ ...right, text: 'Hej {{ nobody.knows }}' })).toMatchObject({
    errors: [{ code: 'unrenderable' }],
  });
  expect(await post({ ...right, text: 'Du är för gammal för oss.' })).toMatchObject({ code: 'wordingBlocked' });
  expect(await post({ ...right, subject: 'Du är för gammal för oss' })).toMatchObject({ code: 'wordingBlocked' });
  expect(await post(right, crypto.randomUUID())).toMatchObject({ code: 'notFound' });
  const { jobId } = await page.find(id);
  await page.database.job.update({ where: { id: jobId }, data: { status: 'closed' } });
  expect(await post({ ...back, backTo: 'screening' })).toMatchObject({ code: 'jobNotOpen' });
  await page.database.job.update({ where: { id: jobId }, data: { status: 'open' } });
  await page.database.message.update({ where: { id: wrong.id }, data: { status: 'waiting', acceptedAt: null } });
  expect(await post(right)).toMatchObject({ code: 'notSent' });
  expect(await page.database.correction.count({ where: { applicationId: id } })).toBe(0);
}, 90_000);

test('one text puts right what many were told, but for those who are left out, and each is told once', async () => {
  const jobId = await page.run.addJob(nurseProcess);
  const ids: string[] = [];
  for (const firstName of ['Aino', 'Bo', 'Cilla']) {
    const id = await page.run.apply({ firstName }, jobId);
    ids.push(id);
    await page.run.relay();
    await page.hears(id, 'acknowledgement');
  }
  const [first, second, third] = await Promise.all(ids.map((id) => messageOf(id, 'acknowledgement')));
  const path = `/api/v1/jobs/${jobId}/correction-batches`;
  const body = { alike: first?.id, except: [third?.id], subjects: { sv: 'Rättelse' }, texts: { sv: right.text } };
  expect((await page.client('GET', pathOf(ids[0] ?? '', first?.id ?? ''))).body.alike).toBe(2);
  const { body: preview } = await page.client('POST', `${path}/preview`, body);
  expect(preview).toMatchObject({ ready: 2, blocked: [], languages: { sv: 2 }, sent: [{}, {}, {}] });
  expect(preview.items.map(({ text }: { text: string }) => text.split('\n')[0])).toEqual([
    'Hej Aino, intyget behövs inte.',
    'Hej Bo, intyget behövs inte.',
  ]);
  expect((await page.client('POST', path, { ...body, count: 3 })).body.errors).toMatchObject([{ code: 'count' }]);
  const [{ body: tried, status }, late] = await twice(() => page.client('POST', path, body));
  expect(late).toMatchObject({ status: 409, body: { code: 'someBlocked', blocked: [{ messageId: first?.id }, {}] } });
  expect([status, tried.total]).toEqual([202, 2]);
  const heldPath = `/api/v1/jobs/${jobId}/held-sends`;
  const { body: held } = await page.client('GET', heldPath);
  expect(held.items).toMatchObject([{ id: tried.id, kind: 'correction', total: 2 }]);
  expect(Date.parse(held.items[0].leavesAt) - Date.parse(held.items[0].createdAt)).toBe(600_000);
  // However often the relay looks, and whatever else the run hears, it waits.
  await page.run.relay();
  const signals = () => page.database.signal.findMany({ where: { heldSendId: tried.id } });
  expect((await signals()).map(({ sentAt, appliedAt }) => [sentAt, appliedAt])).toEqual([
    [null, null],
    [null, null],
  ]);
  const takeBack = (id: string) => page.client('POST', `/api/v1/held-sends/${id}/take-back`, undefined);
  expect([(await takeBack(tried.id)).status, (await takeBack(tried.id)).status]).toEqual([204, 204]);
  expect((await page.client('GET', heldPath)).body.items).toEqual([]);
  const { body: none } = await page.client('GET', `/api/v1/correction-batches/${tried.id}`);
  expect(none.counts).toMatchObject({ told: 0, refused: 2, stored: 0 });
  const { body: batch } = await page.client('POST', path, body);
  await letLeave(page.database, { id: batch.id });
  expect((await takeBack(batch.id)).body).toMatchObject({ code: 'alreadyLeaving' });
  await page.run.relay();
  for (const id of ids.slice(0, 2)) await page.hears(id, 'correction');
  const { body: done } = await page.client('GET', `/api/v1/correction-batches/${batch.id}`);
  expect(done.counts).toMatchObject({ told: 2, refused: 0, stored: 0 });
  const { body: people } = await page.client('GET', `/api/v1/correction-batches/${batch.id}/corrections?state=told`);
  expect(people.items.map(({ messageId }: { messageId: string }) => messageId)).toEqual([first?.id, second?.id]);
  expect(await page.database.message.count({ where: { applicationId: ids[2] ?? '', purpose: 'correction' } })).toBe(0);
  const { body: again } = await page.client('POST', path, body);
  expect(again).toMatchObject({
    code: 'someBlocked',
    blocked: [{ code: 'alreadyCorrected' }, { code: 'alreadyCorrected' }],
  });
  expect((await page.client('GET', path)).body.items).toMatchObject([{ id: batch.id, total: 2 }, { id: tried.id }]);
}, 120_000);

test('whoever is erased while a correction for many waits is left out of it, and nobody is asked to call them', async () => {
  const jobId = await page.run.addJob(nurseProcess);
  const ids: string[] = [];
  for (const firstName of ['Doris', 'Emil']) {
    const id = await page.run.apply({ firstName }, jobId);
    ids.push(id);
    await page.run.relay();
    await page.hears(id, 'acknowledgement');
  }
  const [erased = '', other = ''] = ids;
  const { id: alike } = await messageOf(erased, 'acknowledgement');
  const body = { alike, subjects: { sv: 'Rättelse' }, texts: { sv: right.text } };
  const { body: batch } = await page.client('POST', `/api/v1/jobs/${jobId}/correction-batches`, body);
  expect(batch.total).toBe(2);
  const { candidateId } = await page.find(erased);
  const { firstName, lastName } = await page.database.candidate.findUniqueOrThrow({ where: { id: candidateId } });
  const gone = await page.client('POST', `/api/v1/candidates/${candidateId}/erase`, {
    name: `${firstName} ${lastName}`,
  });
  expect(gone.status).toBe(204);
  const { body: held } = await page.client('GET', `/api/v1/jobs/${jobId}/held-sends`);
  expect(held.items).toMatchObject([{ id: batch.id, total: 1 }]);
  await letLeave(page.database, { id: batch.id });
  await page.run.relay();
  await page.hears(other, 'correction');
  const where = { applicationId: erased };
  expect(await page.database.signal.findMany({ where: { ...where, kind: 'corrected' } })).toMatchObject([
    { appliedAt: null, refusedCode: 'ended' },
  ]);
  expect(await page.database.message.count({ where: { ...where, purpose: 'correction' } })).toBe(0);
  expect(await page.database.task.count({ where: { ...where, doneAt: null } })).toBe(0);
}, 120_000);
