import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVersionCache } from '../../activities/advance/load-version.ts';
import { candidateToken } from '../../activities/candidate-link.ts';
import { createDeliver } from '../../activities/delivery/deliver.ts';
import type { OutgoingMessage, Provider } from '../../activities/providers/contract.ts';
import { createProviders } from '../../activities/providers/create-providers.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { claimPageMessage } from '../../server/page-messages/claim-page-message.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { type Client, secret, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';
import { publish } from './furnish.ts';
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

test('whatever is told to its people lies in the mailbox, however live the senders are', async () => {
  const job = await createExample();
  const { database, pool } = server;
  const to: string[] = [];
  const store = async (message: OutgoingMessage) => {
    to.push(message.to);
  };
  const live = { name: 'resend', send: () => Promise.reject(new Error('It left')) } as unknown as Provider;
  const deliver = createDeliver({
    pool,
    loadVersion: createVersionCache(pool),
    settings: { pageLink: (key) => `http://localhost/c/${key}`, sender: 'besked@example.test' },
    providers: { ...createProviders({ mailbox: { store } }), email: [live], sms: [live] },
    clock: Date.now,
  });
  const people = await database.application.findMany({ where: { jobId: job.split('/').at(-1) ?? '' } });
  for (const { id: applicationId } of people) {
    await runByHand(pool).start(applicationId);
    const { id: messageId, nextAttemptAt } = await database.message.findFirstOrThrow({ where: { applicationId } });
    const now = nextAttemptAt?.getTime() ?? Date.now();
    await deliver({ applicationId, messageId, epoch: 1, now });
  }
  expect(to.toSorted()).toEqual(['+46701740605', 'alva.exempelsson@example.com', 'grace.samplewood@example.com']);
  const { id: applicationId = '', pageKey = '' } = people[0] ?? {};
  await server.nobody('POST', `/c/${candidateToken(pageKey, secret)}/replace-link`, '', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  const { id } = await database.pageMessage.findFirstOrThrow({ where: { applicationId } });
  expect(await claimPageMessage(database, id, Date.now() + 86_400_000)).toMatchObject({ staysInside: true });
  expect(await remove(job)).toEqual([204, undefined]);
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

test('a live process that wants more than the invented people have is left alone', async () => {
  const { id: organisationId } = await server.database.organization.findFirstOrThrow();
  const definition = structuredClone(nurse) as unknown as Definition;
  const [startId, start] = Object.entries(definition.steps).find(([, { kind }]) => kind === 'start') ?? [];
  if (startId === undefined || start?.kind !== 'start') throw new Error('the drawing has no start');
  const steps = { ...definition.steps, [startId]: { ...start, requires: ['mobile'] } };
  const wanting = await publish(server.database, organisationId, { ...definition, steps });
  const job = await createExample();
  expect((await client('GET', job)).body.version.id).not.toBe(wanting.versionId);
  expect(await remove(job)).toEqual([204, undefined]);
});

test('where one of the people may be somebody else, nothing of the example is left', async () => {
  const jobs = await count('/api/v1/jobs');
  const { id } = await server.database.candidate.findFirstOrThrow({ where: { phone: '+46701740605' } });
  await server.database.candidate.update({ where: { id }, data: { lastName: 'Annan' } });
  const { status } = await client('POST', '/api/v1/example', { title: 'Nurse (example)' });
  expect([status, await count('/api/v1/jobs')]).toEqual([409, jobs]);
});
