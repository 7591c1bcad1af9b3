import { afterAll, beforeAll, expect, test } from 'vitest';
import { addLocalDays, atLocalTime, localDate } from '../../../process/calendar/local-time.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { deletionDue } from '../../../server/use-cases/requests/ask-for-deletion.ts';
import { remindOfRequests } from '../../../server/use-cases/requests/remind-of-requests.ts';
import { openJob, publish } from '../furnish.ts';
import { signIn } from '../start-test-server.ts';
import { drawing } from '../imports/drawing.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';
import { findWords } from './words-in-database.ts';
import { startImport } from '../imports/upload-list.ts';

const zone = 'Europe/Stockholm';
let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
});
afterAll(() => page?.close());

const openTask = (applicationId: string) =>
  page.database.task.findFirstOrThrow({ where: { applicationId, about: 'deletion' } });
const requestsOf = async (id: string) => (await page.client('GET', `/api/v1/applications/${id}/requests`)).body.items;

async function asked() {
  const { id, email } = await page.apply();
  await page.askForErasure(id);
  const [request] = await requestsOf(id);
  return { id, email, request };
}

/** The key that the code which was sent last gives. */
async function proveDeletion(id: string): Promise<string> {
  const code = page.codeIn((await page.mailbox(id)).at(-1)?.text);
  const { headers } = await page.post(id, 'confirm', { purpose: 'deletion', code });
  return /delete\?grant=([\w-]+)$/.exec(headers.get('location') ?? '')?.[1] ?? '';
}

test('erasure is asked for by a code and one question, once, and becomes a task with thirty days', async () => {
  const { id } = await page.apply();
  const question = await page.read(id, '/delete');
  expect(question.text).toContain('Det som är raderat går inte att få tillbaka');
  expect(question.text).not.toContain('Ja, radera allt');
  const address = await page.address(id);
  expect((await page.post(id, 'delete')).headers.get('location')).toBe(`${address}/delete#deletion`);
  const wrong = await page.post(id, 'confirm', { purpose: 'deletion', code: 'abc' });
  expect([wrong.status, wrong.text.includes('Koden stämmer inte')]).toEqual([422, true]);
  const grant = await proveDeletion(id);
  expect((await page.read(id, `/delete?grant=${grant}`)).text).toContain('Ja, radera allt');
  expect(await requestsOf(id)).toEqual([]);
  for (let times = 1; times <= 2; times += 1) {
    const { headers } = await page.post(id, 'delete', { confirm: 'yes', grant });
    expect(headers.get('location')).toBe(`${address}/data#deletion`);
  }
  const requests = await requestsOf(id);
  expect(requests).toMatchObject([{ kind: 'deletion', status: 'open' }]);
  const due = deletionDue('Europe/Stockholm', Date.parse(requests[0].askedAt));
  expect(Math.abs(Date.parse(requests[0].due) - due)).toBeLessThan(5_000);
  expect((await page.read(id, '/data')).text).toContain('Du har bett oss radera allt om dig. Du får svar senast');
  const task = await openTask(id);
  const { status, body } = await page.client('POST', `/api/v1/tasks/${task.id}/done`, {});
  expect([status, body.code]).toEqual([409, 'requestOpen']);
  const about = { applicationId: id, about: 'deletion' };
  expect(await page.database.staffEvent.count({ where: about })).toBe(1);
});

test('whoever merely has the link cannot ask for erasure, nor read the data by the key of the one', async () => {
  const { id, address } = await page.apply();
  for (const fields of [{ confirm: 'yes' }, { confirm: 'yes', grant: 'x'.repeat(22) }])
    expect((await page.post(id, 'delete', fields)).status).toBe(422);
  expect((await page.read(id, `/delete?grant=${'x'.repeat(22)}`)).status).toBe(422);
  expect(await requestsOf(id)).toEqual([]);
  await page.post(id, 'delete');
  const grant = await proveDeletion(id);
  expect((await page.server.nobody('GET', `${address}/data/${grant}`)).status).toBe(404);
  const other = await page.apply();
  expect((await page.post(other.id, 'delete', { confirm: 'yes', grant })).status).toBe(422);
  await page.database.pageCode.updateMany({ where: { applicationId: id }, data: { grantUntil: new Date() } });
  expect((await page.post(id, 'delete', { confirm: 'yes', grant })).status).toBe(422);
  expect([await requestsOf(id), await requestsOf(other.id)]).toEqual([[], []]);
});

test('who no code reaches is told whom to turn to', async () => {
  const { id } = await page.apply({ email: undefined });
  expect((await page.read(id, '/delete')).text).toContain('Skriv till oss på din sida eller ring oss');
  expect((await page.post(id, 'delete')).status).toBe(422);
  expect(await requestsOf(id)).toEqual([]);
});

test('what came by letter is recorded once, by whom, with the date that the law counts from the day when it came', async () => {
  const { id } = await page.apply();
  const daysAgo = (days: number) => addLocalDays(zone, Date.now(), -days);
  await page.database.application.update({ where: { id }, data: { appliedAt: new Date(daysAgo(10)) } });
  const record = (body: object) => page.client('POST', `/api/v1/applications/${id}/requests`, body);
  const mistake = { status: 422, body: { errors: [{ path: 'body.askedOn', code: 'not-between' }] } };
  for (const days of [-1, 11])
    expect(await record({ kind: 'deletion', askedOn: localDate(zone, daysAgo(days)) })).toMatchObject(mistake);
  expect(await record({ kind: 'merits' })).toMatchObject({ status: 409, body: { code: 'notTurnedDown' } });
  const askedOn = localDate(zone, daysAgo(5));
  const made = await record({ kind: 'deletion', askedOn });
  const askedAt = atLocalTime(zone, askedOn, '12:00');
  const due = new Date(deletionDue(zone, askedAt));
  const view = { status: 'open', askedAt: new Date(askedAt).toISOString(), due: due.toISOString() };
  expect(made).toMatchObject({ status: 201, body: view });
  expect((await record({ kind: 'deletion' })).body).toEqual(made.body);
  expect((await openTask(id)).due).toEqual(due);
  expect((await page.read(id, '/data')).text).toContain('Du har bett oss radera allt om dig. Du får svar senast');
  const { userId } = page;
  const events = await page.database.staffEvent.findMany({ where: { applicationId: id, about: 'deletion' } });
  expect(events).toMatchObject([{ kind: 'task', byId: userId }]);
  const asides = await page.database.aside.findMany({ where: { applicationId: id, kind: 'deletionAsked' } });
  expect(asides).toMatchObject([{ kind: 'deletionAsked', byId: userId }]);
  const entries = await page.database.auditEntry.findMany({ where: { targetId: id, action: 'recordRequest' } });
  expect(entries).toMatchObject([{ actorKind: 'person', actorId: userId, after: { kind: 'deletion' } }]);
});

test('a letter that came before it was asked for on the page brings the open request and its task forward', async () => {
  const { id } = await page.apply();
  const daysAgo = (days: number) => addLocalDays(zone, Date.now(), -days);
  await page.database.application.update({ where: { id }, data: { appliedAt: new Date(daysAgo(10)) } });
  await page.askForErasure(id);
  const askedOn = localDate(zone, daysAgo(5));
  const made = await page.client('POST', `/api/v1/applications/${id}/requests`, { kind: 'deletion', askedOn });
  const askedAt = atLocalTime(zone, askedOn, '12:00');
  const due = new Date(deletionDue(zone, askedAt));
  expect(made).toMatchObject({
    status: 201,
    body: { askedAt: new Date(askedAt).toISOString(), due: due.toISOString() },
  });
  expect((await openTask(id)).due).toEqual(due);
  expect(await requestsOf(id)).toHaveLength(1);
  expect(await page.database.auditEntry.count({ where: { targetId: id, action: 'recordRequest' } })).toBe(1);
});

test.each([
  ['2026-11-29T10:00:00+01:00', '2026-12-29T10:00:00+01:00'],
  ['2026-12-15T10:00:00+01:00', '2027-01-14T10:00:00+01:00'],
  ['2027-01-30T10:00:00+01:00', '2027-02-28T10:00:00+01:00'],
  ['2027-01-31T23:30:00+01:00', '2027-02-28T23:30:00+01:00'],
  ['2028-01-31T10:00:00+01:00', '2028-02-29T10:00:00+01:00'],
  ['2027-03-01T10:00:00+01:00', '2027-03-31T10:00:00+02:00'],
])('who asks at %s is answered by %s: within thirty days, and within the month that the law gives', (asked, due) => {
  expect(new Date(deletionDue('Europe/Stockholm', Date.parse(asked)))).toEqual(new Date(due));
});

test('a refusal has a legal reason, which the candidate reads in a message and on the page', async () => {
  const { id, email, request } = await asked();
  const hasRequests = async (whose: string) =>
    (await page.client('GET', `/api/v1/applications/${whose}`)).body.hasRequests;
  const text = 'Vi sparar uppgifterna i två år, om någon anmäler diskriminering.';
  const refuse = () => page.client('POST', `/api/v1/requests/${request.id}/refuse`, { reason: 'discrimination', text });
  expect(await refuse()).toMatchObject({ status: 200, body: { status: 'refused', answeredBy: 'Anna Administratör' } });
  expect(await refuse()).toMatchObject({ status: 409, body: { code: 'requestAnswered' } });
  const [told] = await page.mailbox(id);
  expect(told).toMatchObject({ to: email, subject: 'Dina uppgifter kan inte raderas än' });
  expect(told?.text).toContain(text);
  expect((await page.read(id, '/data')).text).toContain(text);
  expect((await openTask(id)).doneAt).not.toBe(null);
  // Answered or not it can be found from the page; for whoever has asked nothing nobody looks.
  expect([await hasRequests(id), await hasRequests((await page.apply()).id)]).toEqual([true, false]);
  await page.askForErasure(id);
  expect((await requestsOf(id)).map((one: { status: string }) => one.status)).toEqual(['open', 'refused']);
});

test('words of a refusal that block need a reason, which is kept until the candidate is erased', async () => {
  const { id, request } = await asked();
  const text = 'Du är för gammal för oss, och uppgifterna behöver vara kvar.';
  const reason = 'Det är sant och behöver stå där.';
  const refuse = (more: object = {}) =>
    page.client('POST', `/api/v1/requests/${request.id}/refuse`, { reason: 'other', text, ...more });
  expect(await refuse()).toMatchObject({ status: 422, body: { code: 'wordingBlocked' } });
  expect(await requestsOf(id)).toMatchObject([{ status: 'open', wordingReason: null, wordingCodes: [] }]);
  const kept = { wordingReason: reason, wordingCodes: expect.arrayContaining(['age']) };
  expect(await refuse({ override: { reason } })).toMatchObject({ status: 200, body: kept });
  expect(await requestsOf(id)).toMatchObject([kept]);
  const { candidateId, candidate } = await page.find(id);
  const name = `${candidate.firstName} ${candidate.lastName}`;
  await page.client('POST', `/api/v1/candidates/${candidateId}/erase`, { name });
  expect(await requestsOf(id)).toMatchObject([{ text: null, wordingReason: null }]);
});

test('who recruits in one job erases nobody who is in another one too', async () => {
  const { database, client, jobId, organisationId } = page;
  const { id, request } = await asked();
  const { candidateId, candidate } = await page.find(id);
  const email = 'maja@example.com';
  const { body: maja } = await client('POST', '/api/v1/people', { name: 'Maja Chef', email, role: 'viewer' });
  await database.jobRole.create({ data: { jobId, userId: maja.userId, role: 'manager' } });
  const manager = await signIn(page.server, email, maja.firstPassword);
  const other = await openJob(database, await publish(database, organisationId, drawing));
  const { firstName, lastName } = candidate;
  const known = { firstName, lastName, email: candidate.email };
  const added = await client('POST', `/api/v1/jobs/${other}/applications`, known);
  expect([added.status, added.body.candidateId]).toEqual([201, candidateId]);
  const erase = () => manager('POST', `/api/v1/requests/${request.id}/erase`, { name: `${firstName} ${lastName}` });
  const refused = await erase();
  expect([refused.status, refused.body.code]).toEqual([409, 'erasesElsewhere']);
  expect((await page.find(id)).candidate.erasedAt).toBeNull();
  await database.application.delete({ where: { id: added.body.applicationId } });
  expect((await erase()).status).toBe(200);
  expect((await page.find(id)).candidate.erasedAt).not.toBeNull();
});

test('nobody is erased under another name, nor in another organisation', async () => {
  const { id, email, request } = await asked();
  const { status, body } = await page.client('POST', `/api/v1/requests/${request.id}/erase`, {
    name: 'Åsa Någon Annan',
  });
  expect([status, body.errors[0].code]).toEqual([422, 'other-name']);
  expect((await page.find(id)).candidate).toMatchObject({ email, erasedAt: null });
  expect(await requestsOf(id)).toMatchObject([{ status: 'open' }]);
});

test('the last message says that everything is gone, and its address is kept nowhere', async () => {
  const { id, email } = await page.apply({ email: 'osten.unik@example.com' });
  const { candidateId, candidate } = await page.find(id);
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const erase = () => page.client('POST', `/api/v1/candidates/${candidateId}/erase`, { name });
  expect((await erase()).status).toBe(204);
  const leaving = { kind: 'erased', to: email, status: 'waiting' };
  expect(await page.database.pageMessage.findMany({ where: { applicationId: id } })).toMatchObject([leaving]);
  expect(await page.mailbox(id)).toMatchObject([{ to: '—', subject: 'Dina uppgifter är raderade' }]);
  expect([...(await findWords(page.database, [email])).values()]).toEqual([[]]);
  expect((await erase()).status).toBe(404);
});

test('the last message claims no more than its own page where somebody else has the same name and address', async () => {
  const { id } = await page.apply({ email: 'tva.poster@example.com' });
  const { candidateId, candidate, organisationId } = await page.find(id);
  const { firstName, lastName, email } = candidate;
  // As it comes by the public page, which makes an entry of its own for everybody.
  const twin = await page.database.candidate.create({ data: { organisationId, firstName, lastName, email } });
  const erase = (whose: string) =>
    page.client('POST', `/api/v1/candidates/${whose}/erase`, { name: `${firstName} ${lastName}` });
  expect((await erase(candidateId)).status).toBe(204);
  const [last] = await page.mailbox(id);
  expect(last?.text).toContain('allt som hörde till din sida');
  expect(last?.text).toContain('be om radering på deras sidor');
  expect((await page.database.candidate.findUniqueOrThrow({ where: { id: twin.id } })).erasedAt).toBeNull();
});

test('recruiters are reminded half-way, and administrators too three days before its date, once each', async () => {
  const { id } = await asked();
  const told = async (day: number) => {
    await remindOfRequests(page.database, Date.now() + day * 86_400_000);
    const where = { applicationId: id, about: 'deletion', kind: { not: 'task' } };
    const events = await page.database.staffEvent.findMany({ where, orderBy: { at: 'asc' } });
    return events.map(({ kind, to }) => [kind, (to as unknown[]).length]);
  };
  expect(await told(13)).toEqual([]);
  for (const day of [16, 20]) expect(await told(day)).toEqual([['remind', 1]]);
  for (const day of [28, 40])
    expect(await told(day)).toEqual([
      ['remind', 1],
      ['escalate', 2],
    ]);
});

test('however many are open, each is reminded of', async () => {
  const ids = [(await asked()).id, (await asked()).id, (await asked()).id];
  await remindOfRequests(page.database, Date.now() + 16 * 86_400_000, 1);
  const where = { applicationId: { in: ids }, about: 'deletion', kind: 'remind' };
  expect(await page.database.staffEvent.count({ where })).toBe(3);
});

test('reminders are mailed while the request is open, and not once it has been answered', async () => {
  const { database, server, userId } = page;
  const { id, request } = await asked();
  const mailed = async (day: number) => {
    await remindOfRequests(database, Date.now() + day * 86_400_000);
    await tellEvents(database);
    const theirs = { applicationId: id, userId, about: 'deletion' };
    await database.staffNotice.updateMany({ where: theirs, data: { mailAt: new Date(0) } });
    await composeMails(database, server.environment);
    const mails = await database.staffNotice.findMany({ where: { ...theirs, mailId: { not: null } } });
    return mails.map(({ kind }) => kind);
  };
  await database.staffNotice.deleteMany();
  expect(await mailed(28)).toContain('escalate');
  const text = 'Vi sparar uppgifterna i två år.';
  await page.client('POST', `/api/v1/requests/${request.id}/refuse`, { reason: 'discrimination', text });
  await database.staffNotice.updateMany({ where: { applicationId: id }, data: { mailId: null } });
  expect(await mailed(28)).toEqual([]);
});

test('erasing somebody answers whatever they have asked for, on all their pages', async () => {
  const { id } = await asked();
  const { candidateId, candidate } = await page.find(id);
  const name = `${candidate.firstName} ${candidate.lastName}`;
  expect((await page.client('POST', `/api/v1/candidates/${candidateId}/erase`, { name })).status).toBe(204);
  expect(await requestsOf(id)).toMatchObject([{ status: 'done', answeredBy: 'Anna Administratör' }]);
  expect((await openTask(id)).doneAt).not.toBe(null);
  // A window for notes that was open meanwhile keeps nothing more.
  const draft = await page.client('PUT', `/api/v1/applications/${id}/note-draft`, { text: 'Sent hörd' });
  expect([draft.status, await page.database.noteDraft.count({ where: { applicationId: id } })]).toEqual([404, 0]);
});

test('erasing takes somebody out of a list by the whole address, or the number however it was typed, and the rest comes in', async () => {
  const { database, organisationId, client } = page;
  const { id } = await page.apply({ lastName: 'Ek', email: 'a@lista.example', phone: '+46701740611' });
  const { candidateId, candidate } = await page.find(id);
  const { firstName } = candidate;
  const jobId = await openJob(database, await publish(database, organisationId, drawing));
  const people = [
    `${firstName},Ek,A@Lista.example,`,
    'Anna,Ek,anna@lista.example,070-174 06 12',
    `${firstName} Maria,Berg,,070-174 06 11`,
    `${firstName},Ek,dan,070-174 06 11`,
    'Bo,Ek,a@lista.example,',
    'Cia,Berg,,070-174 06 11',
  ];
  const list = ['first name,last name,email,phone', ...people].join('\n');
  const type = { 'content-type': 'text/csv' };
  const { body: read } = await client('POST', `/api/v1/jobs/${jobId}/imports?fileName=list.csv`, list, type);
  expect(read).toMatchObject({ ready: 5 });
  const name = `${candidate.firstName} ${candidate.lastName}`;
  await client('POST', `/api/v1/candidates/${candidateId}/erase`, { name });
  const rows = await database.importRow.findMany({ where: { importId: read.id }, orderBy: { row: 'asc' } });
  expect(rows.map(({ status, draft }) => [status, draft === null])).toEqual([
    ['failed', true],
    ['ready', false],
    ['failed', true],
    ['failed', true],
    // Who shares the mailbox or the telephone has asked for nothing.
    ['ready', false],
    ['ready', false],
  ]);
  expect(JSON.stringify(rows[0]?.issues)).toContain('person-erased');
  const remapped = await client('PUT', `/api/v1/imports/${read.id}/mapping`, { mapping: read.mapping });
  expect([remapped.status, remapped.body.ready, remapped.body.failed]).toEqual([200, 3, 3]);
  await startImport(client, read.id);
  const done = async () => (await client('GET', `/api/v1/imports/${read.id}`)).body;
  expect(await waitUntil(async () => (await done()).status === 'done', 20_000)).toBe(true);
  expect(await done()).toMatchObject({ imported: 3, failed: 3 });
});
