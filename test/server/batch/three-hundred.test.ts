import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../../../server/launcher/ports.ts';
import { type Relay, startRelay } from '../../../server/relay/start-relay.ts';
import { createRunFixture, type RunFixture } from '../../run/fixture.ts';
import { until } from '../../run/until.ts';
import { temporalAddress } from '../../setup/test-database.ts';
import { drawing } from '../imports/drawing.ts';
import { type Client, secret, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const people = 300;
const main = join(import.meta.dirname, '../../../server/main.ts');

let server: TestServer;
let client: Client;
let run: RunFixture;
let relay: Relay;
const started: ChildProcess[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  // Servers of their own work the batch here.
  await server.batches.stop();
  run = await createRunFixture({
    database: server.database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition: drawing,
    organisationId: first.organisationId,
  });
  relay = startRelay({ pool: run.pool, client: async () => run.client, report: () => undefined, queue: run.queue });
}, 120_000);
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await relay?.stop();
  await run?.close();
  await server?.stop();
}, 60_000);

/** A server that works batches and cannot reach Temporal: what it stores is carried by the relay here. */
async function startRealServer(): Promise<ChildProcess> {
  const port = String(await findFreePort());
  const env = {
    ...process.env,
    PORT: port,
    DATABASE_URL: server.databaseUrl,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    BESKED_SECRET: secret,
    BESKED_PUBLIC_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], { env, stdio: 'ignore' });
  started.push(child);
  return child;
}

/** Kills the process while it works: as long as we have the batch's row, nobody further is decided about. */
function killInTheMiddle(batchId: string, child: ChildProcess): Promise<boolean> {
  return server.database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "decision_batch" where "id" = ${batchId}::uuid for update`;
    if ((await transaction.decisionBatchItem.count({ where: { batchId, status: 'decided' } })) === 0) return false;
    child.kill('SIGKILL');
    await once(child, 'exit');
    return true;
  });
}

const states = async () => {
  const rows = await server.database.application.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, state: true },
  });
  return rows as { id: string; state: { pending: object } | null }[];
};
/** All of it but the number that the next message's id is made of: an id is never used twice, also where its message was taken back. */
function comparable({ id, state }: { id: string; state: object | null }) {
  return { id, state: { ...state, counter: null } };
}
const countsOf = async (id: string) => (await client('GET', `/api/v1/decision-batches/${id}`)).body.counts;

test('three hundred people decided about through a killed server are each told once, and a taking back restores them all exactly', async () => {
  const ids: string[] = [];
  for (let index = 0; index < people; index += 1) ids.push(await run.apply({ firstName: `Åsa${index}` }));
  relay.nudge();
  const isSettled = ({ state }: { state: { pending: object } | null }) =>
    state !== null && Object.keys(state.pending).length === 0;
  await until(async () => (await states()).every(isSettled), { within: 180_000, what: 'everybody in the screening' });
  const before = await states();

  const made = await client('POST', `/api/v1/jobs/${run.jobId}/decision-batches`, {
    stepId: 'screening',
    exitId: 'reject',
    reason: 'Others meet the requirements better',
    feedbackText: { sv: 'Tydlig ansökan, {{ candidate.firstName }}.' },
    applicationIds: ids,
    count: people,
  });
  expect([made.status, made.body.total]).toEqual([202, people]);
  const batchId = made.body.id;
  const child = await startRealServer();
  await until(() => killInTheMiddle(batchId, child), { within: 120_000, what: 'some of them decided about' });
  const there = await server.database.decision.count();
  expect(there).toBeLessThan(people);
  expect(there).toBe(await server.database.decisionBatchItem.count({ where: { batchId, status: 'decided' } }));

  await startRealServer();
  await until(async () => (await countsOf(batchId)).inWindow === people, { within: 180_000, what: 'all undo windows' });
  const decisions = await server.database.decision.findMany();
  expect(new Set(decisions.map(({ applicationId }) => applicationId)).size).toBe(people);
  expect(decisions).toHaveLength(people);
  expect(decisions.every(({ reason, decidedBy }) => reason !== null && decidedBy !== '')).toBe(true);
  const texts = await server.database.message.findMany({ where: { purpose: 'exit' }, select: { applicationId: true } });
  expect(texts).toHaveLength(people);

  await client('POST', `/api/v1/decision-batches/${batchId}/take-back`);
  await until(async () => (await countsOf(batchId)).takenBack === people, { within: 180_000, what: 'all taken back' });
  expect((await states()).map(comparable)).toEqual(before.map(comparable));
}, 600_000);
