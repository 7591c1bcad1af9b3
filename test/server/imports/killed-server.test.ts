import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../../../server/launcher/ports.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, secret, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { drawing } from './drawing.ts';
import { uploadList } from './upload-list.ts';

const rows = 1_500;
const main = join(import.meta.dirname, '../../../server/main.ts');

let server: TestServer;
let client: Client;
let jobId: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  jobId = await openJob(server.database, await publish(server.database, first.organisationId, drawing));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await server.stop();
});

function startRealServer(port: number): ChildProcess {
  const env = {
    ...process.env,
    PORT: String(port),
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

/** Kills the process between two batches: while we have the job's row, the next batch waits for it. */
async function killInTheMiddle(importId: string, child: ChildProcess): Promise<boolean> {
  return server.database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "job" where "id" = ${jobId}::uuid for no key update`;
    if ((await transaction.importRow.count({ where: { importId, status: 'imported' } })) === 0) return false;
    child.kill('SIGKILL');
    await once(child, 'exit');
    return true;
  });
}

test('an import that a killed server leaves goes on by itself when the next one starts, and brings nobody in twice', async () => {
  const importId = await uploadList(client, jobId, rows);
  const statusOf = async () => (await client('GET', `/api/v1/imports/${importId}`)).body.status;
  // As the server that was asked to run it leaves it when it dies before the first batch.
  await server.database.import.update({ where: { id: importId }, data: { status: 'running' } });
  const child = startRealServer(await findFreePort());
  expect(await waitUntil(() => killInTheMiddle(importId, child), 30_000)).toBe(true);
  const there = await server.database.application.count({ where: { jobId } });
  expect(there).toBeGreaterThan(0);
  expect(there).toBeLessThan(rows);
  expect(await statusOf()).toBe('running');

  startRealServer(await findFreePort());
  expect(await waitUntil(async () => (await statusOf()) === 'done', 30_000)).toBe(true);
  expect(await server.database.application.count({ where: { jobId } })).toBe(rows);
  expect(await server.database.candidate.count()).toBe(rows);
  expect(await server.database.importRow.count({ where: { importId: importId, status: 'imported' } })).toBe(rows);
}, 90_000);
