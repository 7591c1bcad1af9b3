import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import { publish } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let titles: Map<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  const { client: first, organisationId } = await signInFirst(server);
  client = first;
  const { versionId } = await publish(server.database, organisationId, emptyDefinition('Large'));
  titles = new Map(
    ['Sjuksköterska, natt', 'Sjuksköterska, dag', 'Läkare', '50 % undersköterska'].map((title) => [
      randomUUID(),
      title,
    ]),
  );
  const jobs = [...titles].map(([id, title]) => ({ id, organisationId, versionId, title, zone: 'Europe/Stockholm' }));
  await server.database.job.createMany({ data: jobs });
  await server.database.job.updateMany({ where: { title: 'Sjuksköterska, natt' }, data: { status: 'closed' } });
});
afterAll(() => server.stop());

const found = async (search: string, query = '') => {
  const headers = { 'besked-search': encodeURIComponent(search) };
  const { status, body } = await client('GET', `/api/v1/jobs${query}`, undefined, headers);
  expect(status).toBe(200);
  return body as { items: { id: string; title: string }[]; next: string | null };
};
const titlesOf = async (search: string, query = '') =>
  (await found(search, query)).items.map(({ title }) => title).toSorted();

test('jobs are found by words of their title, whatever the order, marks, signs and capitals', async () => {
  expect(await titlesOf('sjukskoterska')).toEqual(['Sjuksköterska, dag', 'Sjuksköterska, natt']);
  expect(await titlesOf('NATT sjuk')).toEqual(['Sjuksköterska, natt']);
  expect(await titlesOf('50')).toEqual(['50 % undersköterska']);
  expect(await titlesOf('läkare natt')).toEqual([]);
  expect(await titlesOf('%')).toEqual([]);
  expect((await titlesOf('')).length).toBe(titles.size);
});

test('a search goes together with the state, and comes by pages', async () => {
  expect(await titlesOf('sjuk', '?status=closed')).toEqual(['Sjuksköterska, natt']);
  const first = await found('köterska', '?limit=2');
  const second = await found('köterska', `?limit=2&after=${first.next}`);
  const shown = [...first.items, ...second.items].map(({ title }) => title).toSorted();
  expect(shown).toEqual(['50 % undersköterska', 'Sjuksköterska, dag', 'Sjuksköterska, natt']);
  expect(second.next).toBeNull();
});
