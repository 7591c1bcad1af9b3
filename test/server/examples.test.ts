import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';
import { countRows } from './routes/row-counts.ts';

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await startTestServer();
  ({ client } = await signInFirst(server));
});
afterAll(() => server.stop());

const createExample = async () => {
  const made = await client('POST', '/api/v1/example', { title: 'Nurse (example)' });
  expect([made.status, made.body.candidates]).toEqual([201, 3]);
  return `/api/v1/jobs/${made.body.id}`;
};
const remove = async (job: string) => {
  const { status, body } = await client('DELETE', job);
  return [status, body?.code];
};
const isExample = async (job: string) => (await client('GET', job)).body.isExample;
const count = async (path: string) => (await client('GET', path)).body.items.length;

test('an example goes with its people and the process that was made for it, and on the record', async () => {
  // What is remembered of what happened, of requests and of work in the background stays.
  const stays = ['alike_progress', 'audit_entry', 'change', 'idempotency_key', 'rate_limit', 'session', 'worker_beat'];
  const before = await countRows(server.database);
  const job = await createExample();
  expect(await isExample(job)).toBe(true);
  expect([await count('/api/v1/processes'), await count('/api/v1/candidates')]).toEqual([1, 3]);
  expect(await remove(job)).toEqual([204, undefined]);
  expect((await client('GET', job)).status).toBe(404);
  const apart = (rows: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(rows).filter(([table]) => !stays.includes(table)));
  expect(apart(await countRows(server.database))).toEqual(apart(before));
  const actions = await server.database.auditEntry.findMany({ orderBy: { at: 'desc' }, take: 2 });
  expect(actions.map(({ action }) => action).sort()).toEqual(['deleteExample', 'deleteProcess']);
});

test('an example in which somebody else is stays, and so does a job that is none', async () => {
  const job = await createExample();
  const { version } = (await client('GET', job)).body;
  const other = await client('POST', '/api/v1/jobs', { title: 'A job', versionId: version.id });
  expect(await remove(`/api/v1/jobs/${other.body.id}`)).toEqual([409, 'notAnExample']);
  const person = { firstName: 'Åsa', lastName: 'Ek', email: 'asa.ek@example.com', phone: '070-174 06 06' };
  const applied = await client('POST', `${job}/applications`, person);
  expect(applied.status).toBe(201);
  expect(await isExample(job)).toBe(false);
  expect(await remove(job)).toEqual([409, 'notAnExample']);
  expect(await count('/api/v1/candidates')).toBe(4);
});

test('a process that was live before stays, and so does whoever is in another job too', async () => {
  // The people of the example that stays above are known again.
  const job = await createExample();
  expect(await remove(job)).toEqual([204, undefined]);
  expect([await count('/api/v1/processes'), await count('/api/v1/candidates')]).toEqual([1, 4]);
});
