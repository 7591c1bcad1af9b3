import { randomUUID } from 'node:crypto';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { endProcess } from '../../server/launcher/end-process.ts';
import { findFreePort } from '../../server/launcher/ports.ts';
import { doesPostgresAnswer, initialisePostgres, postgresUrl, spawnPostgres } from '../../server/launcher/postgres.ts';
import { identifyProcess, isRunning, type ProcessIdentity } from '../../server/launcher/process-identity.ts';
import { provideTemporal } from '../../server/launcher/temporal-binary.ts';
import { doesTemporalAnswer, spawnTemporal } from '../../server/launcher/temporal.ts';
import { waitUntil } from '../../server/launcher/wait-until.ts';

/** A PostgreSQL and a Temporal of the tests' own. */
export interface Services {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly stop: () => Promise<void>;
}

interface Record {
  readonly owner: ProcessIdentity;
  readonly parts: ProcessIdentity[];
}

const folderPrefix = 'besked-test-services-';

/** Tests may lose their data when the machine falls, never when a process is killed: that is what these trade. */
const fastSettings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=400'];

/** Starts one PostgreSQL and one Temporal on free ports in a temporary folder; what a killed run left behind is ended first. `settings` are PostgreSQL's, fast rather than durable unless given. */
export async function startServices(settings: readonly string[] = fastSettings): Promise<Services> {
  return inTemporaryFolder(async (folder, record) => {
    const [databaseUrl, temporalAddress] = await Promise.all([
      startPostgres(folder, record, settings),
      startTemporal(folder, record),
    ]);
    return { databaseUrl, temporalAddress };
  });
}

/** The same with PostgreSQL only. */
export async function startPostgresAlone(): Promise<Omit<Services, 'temporalAddress'>> {
  return inTemporaryFolder(async (folder, record) => ({
    databaseUrl: await startPostgres(folder, record, fastSettings),
  }));
}

/** A Temporal only, with dynamic configuration of its own (`name=value`). */
export async function startTemporalAlone(
  settings: readonly string[] = [],
): Promise<Pick<Services, 'temporalAddress' | 'stop'>> {
  return inTemporaryFolder(async (folder, record) => ({
    temporalAddress: await startTemporal(folder, record, settings),
  }));
}

/** Starts parts whose files lie in a temporary folder; `stop` ends every recorded part and removes it, and the next call does so for an owner that was killed. */
export async function inTemporaryFolder<T>(
  start: (folder: string, record: (child: ChildProcess) => void) => Promise<T>,
): Promise<T & { readonly stop: () => Promise<void> }> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), folderPrefix));
  const owner = identifyProcess(process.pid);
  if (!owner) throw new Error(`Process ${process.pid} does not find itself`);
  const parts: ProcessIdentity[] = [];
  const record = (child: ChildProcess) => {
    const identity = child.pid === undefined ? undefined : identifyProcess(child.pid);
    if (identity) parts.push(identity);
    writeFileSync(join(folder, 'record.json'), JSON.stringify({ owner, parts } satisfies Record));
  };
  const stop = () => end(folder, parts);
  try {
    return { ...(await start(folder, record)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startPostgres(
  folder: string,
  record: (child: ChildProcess) => void,
  settings: readonly string[],
): Promise<string> {
  const place = { folder: join(folder, 'postgres'), port: await findFreePort(), password: randomUUID() };
  await initialisePostgres(place);
  const log = join(folder, 'postgres.log');
  record(spawnPostgres(place, openSync(log, 'a'), settings));
  const url = postgresUrl(place, 'postgres');
  if (!(await waitUntil(() => doesPostgresAnswer(url), 30_000))) throw unanswered('PostgreSQL', log);
  return url;
}

async function startTemporal(
  folder: string,
  record: (child: ChildProcess) => void,
  settings: readonly string[] = [],
): Promise<string> {
  const { program } = await provideTemporal({ say: (line) => console.error(line) });
  const port = await findFreePort();
  const log = join(folder, 'temporal.log');
  record(spawnTemporal({ program, file: join(folder, 'temporal.db'), port, settings }, openSync(log, 'a')));
  const address = `127.0.0.1:${port}`;
  if (!(await waitUntil(() => doesTemporalAnswer(address), 60_000))) throw unanswered('Temporal', log);
  return address;
}

function unanswered(name: string, log: string): Error {
  return new Error(`${name} does not answer. Its log: ${readFileSync(log, 'utf8').slice(-2_000)}`);
}

async function end(folder: string, parts: readonly ProcessIdentity[]): Promise<void> {
  await Promise.all(parts.map((part) => endProcess(part, 'SIGINT', 5_000)));
  rmSync(folder, { recursive: true, force: true });
}

async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name);
    const record = readRecord(folder);
    if (record && !isRunning(record.owner)) await end(folder, record.parts);
  }
}

function readRecord(folder: string): Record | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8')) as Record;
  } catch {
    return undefined;
  }
}
