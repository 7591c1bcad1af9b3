import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForErasure } from './linked-candidates.ts';
import { createPageFixture, type PageFixture } from './page-fixture.ts';
import { planted, plantWords } from './plant-words.ts';
import { findWords } from './words-in-database.ts';
import { searching } from '../searching.ts';

let page: PageFixture;
let userId: string;
beforeAll(async () => {
  page = await createPageFixture();
  ({ userId } = await page.database.member.findFirstOrThrow());
});
afterAll(() => page?.close());

const person = { firstName: 'Zacharina', email: 'zacharina.unik@example.test', phone: '+46701740612' };
const file = { 'content-type': 'text/plain', 'file-name': 'Meritordet.txt' };

test('no word of an erased person is left in any column of the database, and their run ends with nothing owed', async () => {
  const id = await page.apply(person);
  const other = await page.apply({ firstName: 'Yngve' });
  const { database, run } = page;
  const { organisationId, candidateId } = await page.find(id);
  await plantWords({ database, organisationId, userId }, id);
  await page.client('POST', `/api/v1/applications/${id}/documents`, 'Brevordet', file);
  const renamed = { lastName: 'Efternamnsordet' };
  await page.client('PATCH', `/api/v1/candidates/${candidateId}`, renamed, { 'if-match': '*' });
  const keys: Record<string, string> = { [id]: 'of-the-erased', [other]: 'of-the-other' };
  const link = (one: string) =>
    page.client('POST', `/api/v1/applications/${one}/page-link`, undefined, { 'idempotency-key': keys[one] ?? '' });
  for (const one of [id, other]) expect((await link(one)).status).toBe(200);
  await page.post(id, 'contact', { kind: 'email', value: 'nyadressordet@example.test' });
  const withName = { kind: 'notices', language: 'sv', text: 'Zacharina Efternamnsordet väntar' };
  const at = new Date(Date.now() + 86_400_000);
  const mail = { ...withName, id: crypto.randomUUID(), organisationId, createdAt: at, nextAttemptAt: at };
  await database.staffMail.create({ data: mail });
  const blocked = { organisationId, channel: 'email', address: person.email, reason: 'complained' };
  await database.suppression.create({ data: blocked });
  const words = [
    ...Object.values(planted),
    ...['Zacharina', 'zacharina.unik', '+46701740612', 'Efternamnsordet', 'nyadressordet', 'Meritordet', 'Brevordet'],
  ];
  const before = await findWords(database, words);
  expect([...before].filter(([, places]) => places.length === 0)).toEqual([]);

  await askForErasure(database, id);
  const [request] = (await page.client('GET', `/api/v1/applications/${id}/requests`)).body.items;
  const name = { name: 'zacharina efternamnsordet' };
  const erased = await page.client('POST', `/api/v1/requests/${request.id}/erase`, name);
  expect([erased.status, erased.body.status]).toEqual([200, 'done']);
  await run.relay();
  await run.passUntil(id, async () => (await page.find(id)).status === 'gone');
  // The last word to them keeps its address until it has left: see deletion.test.ts.
  await database.pageMessage.deleteMany({ where: { kind: 'erased' } });

  const after = await findWords(database, words);
  expect([...after].filter(([, places]) => places.length > 0)).toEqual([]);
  const obligations = await database.obligation.findMany({ where: { applicationId: id } });
  expect(obligations.map(({ status, endedById }) => [status, endedById])).toEqual([['waived', userId]]);
  const entry = await database.auditEntry.findFirst({ where: { action: 'eraseCandidate' } });
  expect(entry).toMatchObject({ actorId: userId, targetId: candidateId, before: null, after: null });
  expect((await page.read(id)).status).toBe(404);
  const kept = await database.idempotencyKey.findMany({ where: { key: { in: Object.values(keys) } } });
  expect(kept.map(({ key }) => key)).toEqual(['of-the-other']);
  expect((await link(other)).headers.get('idempotency-replayed')).toBe('true');
  expect(await database.message.count({ where: { applicationId: id } })).toBeGreaterThan(0);
  expect((await page.find(other)).candidate.firstName).toBe('Yngve');
  const list = await page.client('GET', '/api/v1/candidates', undefined, searching('zacharina'));
  expect([list.status, list.body.items]).toEqual([200, []]);
}, 120_000);
