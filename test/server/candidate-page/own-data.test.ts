import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherSaid } from '../../../server/use-cases/own-data/gather-said.ts';
import { createLinkedCandidates, type LinkedCandidates } from './linked-candidates.ts';
import { planted, plantWords } from './plant-words.ts';

let page: LinkedCandidates;
beforeAll(async () => {
  page = await createLinkedCandidates();
});
afterAll(() => page?.close());

/** The address under which the candidate reads everything, as they get to it: by a button that they press twice. */
async function openData(id: string): Promise<string> {
  expect((await page.post(id, 'data')).headers.get('location')).toBe(`${await page.address(id)}/data#data`);
  const code = page.codeIn((await page.mailbox(id)).at(-1)?.text);
  expect((await page.post(id, 'confirm', { purpose: 'data', code })).status).toBe(303);
  const { status, headers } = await page.post(id, 'confirm', { purpose: 'data', code });
  expect(status).toBe(303);
  return headers.get('location') ?? '';
}
const get = (address: string) => page.server.nobody('GET', address);
const judged = ['reason', 'feedback', 'evidence', 'privateNote', 'note', 'noteDraft', 'brought'] as const;

test('everything can be read and kept after a code: what colleagues wrote once its answer was heard, and not before', async () => {
  const { id, email } = await page.apply({ phone: '070-174 06 05' });
  const { hear } = await plantWords(page, id);
  const file = { 'content-type': 'text/plain', 'file-name': 'brev.txt' };
  await page.client('POST', `/api/v1/applications/${id}/documents`, 'Mitt brev', file);
  await page.database.document.updateMany({ where: { applicationId: id }, data: { byKind: 'candidate', byId: null } });
  const here = await openData(id);
  const [early, earlyFile] = [await get(here), await get(`${here}/file`)];
  for (const one of judged) expect([one, early.text.includes(planted[one])]).toEqual([one, false]);
  for (const one of judged) expect([one, earlyFile.text.includes(planted[one])]).toEqual([one, false]);
  for (const words of [email, planted.reply, planted.answer, 'brev.txt', 'Tack för din ansökan'])
    expect([words, early.text.includes(words), earlyFile.text.includes(words)]).toEqual([words, true, true]);
  expect(early.text).toContain('som du inte har fått besked om än');
  expect(earlyFile.headers.get('content-disposition')).toContain('attachment');
  expect(earlyFile.body).toMatchObject({ format: 1, person: { email, phone: '+46701740605' }, applications: [{}] });
  const [, address = ''] = /href="([^"]+documents[^"]+)"/.exec(early.text) ?? [];
  expect((await get(address)).text).toBe('Mitt brev');
  await hear();
  const later = await get(here);
  for (const one of judged) expect([one, later.text.includes(planted[one])]).toEqual([one, true]);
  expect(later.text).toContain('till en kollega');
  expect(later.text).not.toContain('Anna Administratör');
  const timeline = await page.client('GET', `/api/v1/applications/${id}/timeline`);
  expect(JSON.stringify(timeline.body)).toContain('"dataGiven"');
  expect(await page.database.auditEntry.count({ where: { action: 'readOwnData' } })).toBe(1);
  expect(JSON.stringify(timeline.body).split('"dataGiven"')).toHaveLength(2);
});

test('a meeting stands there as it was told, also once there was a reminder of it', async () => {
  const { id } = await page.apply();
  const where = { applicationId: id, acceptedAt: { not: null } };
  const {
    command: _command,
    channels: _channels,
    rendered: _rendered,
    ...heard
  } = await page.database.message.findFirstOrThrow({ where });
  const meetingId = randomUUID();
  const starts =
    'BEGIN:VCALENDAR\r\nDTSTART:20261204T090000Z\r\nDTEND:20261204T100000Z\r\nLOCATION:Sal 4\r\nEND:VCALENDAR';
  const told = { invitation: starts, reminder: null };
  for (const [at, [purpose, ics]] of Object.entries(told).entries())
    await page.database.message.create({
      data: {
        ...{ ...heard, command: {}, channels: [], rendered: {}, id: randomUUID(), messageKey: `talk/1/${purpose}` },
        ...{ purpose, ics, meetingId, acceptedAt: new Date(Date.now() + at) },
      },
    });
  const { meetings } = await gatherSaid(page.database, { applicationId: id, told: { isAll: true, until: Date.now() } });
  expect(meetings).toEqual([
    { startsAt: '2026-12-04T09:00:00.000Z', endsAt: '2026-12-04T10:00:00.000Z', place: 'Sal 4' },
  ]);
});

test('whoever has just read everything needs no other code to have it erased', async () => {
  const { id } = await page.apply();
  const here = await openData(id);
  const [, question = ''] = /href="([^"]+\/delete\?grant=[^"]+)"/.exec((await get(here)).text) ?? [];
  expect((await get(question)).text).toContain('Ja, radera allt');
  const grant = here.split('/').at(-1) ?? '';
  expect((await page.post(id, 'delete', { confirm: 'yes', grant })).status).toBe(303);
  expect(await page.database.candidateRequest.count({ where: { applicationId: id, kind: 'deletion' } })).toBe(1);
  expect(await page.database.pageCode.count({ where: { applicationId: id } })).toBe(1);
});

test('the data of one is open to nobody else, nor for longer than an hour', async () => {
  const [one, other] = [await page.apply(), await page.apply()];
  const here = await openData(one.id);
  const grant = here.split('/').at(-1) ?? '';
  for (const address of [
    `${other.address}/data/${grant}`,
    `${one.address}/data/${'x'.repeat(22)}`,
    `${here}/documents/${one.id}`,
  ])
    expect([address, (await get(address)).status]).toEqual([address, 404]);
  expect((await get(here)).status).toBe(200);
  await page.database.pageCode.updateMany({ where: { applicationId: one.id }, data: { grantUntil: new Date() } });
  for (const rest of ['', '/file']) {
    const { status, text } = await get(here + rest);
    expect([status, text.includes('Koden gäller inte längre. Be om en ny.')]).toEqual([404, true]);
    expect(text).toContain(`action="${one.address}/data#data"`);
  }
  expect(JSON.stringify(await page.database.pageCode.findMany())).not.toContain(grant);
});

test('an administrator fetches the same for somebody whom no code reaches, and it is recorded', async () => {
  const { id } = await page.apply({ email: undefined });
  await plantWords(page, id);
  const { candidateId } = await page.find(id);
  const { status, body, text } = await page.client('GET', `/api/v1/candidates/${candidateId}/data`);
  expect([status, body.format, text.includes(planted.reply), text.includes(planted.note)]).toEqual([
    200,
    1,
    true,
    false,
  ]);
  const where = { action: 'exportCandidate', targetId: candidateId };
  expect(await page.database.auditEntry.findFirst({ where })).toMatchObject({ actorKind: 'person' });
});

test('what is asked for without a way to send a code to, or too often, is said', async () => {
  const silent = await page.apply({ email: undefined });
  expect((await page.read(silent.id, '/data')).text).toContain('Skriv till oss på din sida eller ring oss');
  expect((await page.post(silent.id, 'data')).status).toBe(422);
  const { id } = await page.apply();
  for (let times = 1; times <= 6; times += 1) expect((await page.post(id, 'data')).status).toBe(303);
  expect((await page.post(id, 'data')).status).toBe(429);
  expect((await page.post(id, 'confirm', { purpose: 'data', code: 'abc' })).text).toContain('Koden stämmer inte');
});
