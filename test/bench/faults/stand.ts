import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../../../prisma/migrate.ts';
import type { Part } from '../../../server/launcher/part.ts';
import { runPart } from '../../../server/launcher/part.ts';
import { findFreePort } from '../../../server/launcher/ports.ts';
import {
  createDatabaseIfMissing,
  doesPostgresAnswer,
  initialisePostgres,
  postgresUrl,
  spawnPostgres,
} from '../../../server/launcher/postgres.ts';
import type { ProcessIdentity } from '../../../server/launcher/process-identity.ts';
import { askReadiness } from '../../../server/launcher/readiness.ts';
import { provideTemporal } from '../../../server/launcher/temporal-binary.ts';
import { doesTemporalAnswer, spawnTemporal } from '../../../server/launcher/temporal.ts';
import { inTemporaryFolder } from '../../setup/start-services.ts';

export type PartName = 'postgres' | 'temporal' | 'worker' | 'server';

/** A Besked of real processes on files of its own, as a user has it, whose parts can be killed and kept away. */
export interface Stand {
  readonly url: string;
  readonly temporalAddress: string;
  readonly logs: string;
  /** kill -9; the part comes back by itself as under the launcher. */
  readonly kill: (...names: readonly PartName[]) => void;
  /** Ends the part, which stays away until `back`. */
  readonly away: (name: PartName) => Promise<void>;
  readonly back: (name: PartName) => Promise<void>;
  /** Removes all that Temporal remembers; only while it is away. */
  readonly loseTemporal: () => void;
  /** Resolves when the whole Besked answers again. */
  readonly ready: () => Promise<void>;
  /** The command line on this Besked; answers what it printed. */
  readonly besked: (...args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '..', '..', '..');
const patience = 90_000;

type Running = { part: Part; identity: ProcessIdentity | undefined };
type Plans = Record<PartName, { spawn: (log: number) => ChildProcess; isReady: () => Promise<boolean> }>;

/** Starts it with these variables beside its own; PostgreSQL and Temporal with the settings that users get. */
export async function startStand(variables: Readonly<Record<string, string>>): Promise<Stand> {
  const parts = new Map<PartName, Running>();
  const endAll = () => Promise.all([...parts.values()].map(({ part }) => part.stop(5_000)));
  const stand = await inTemporaryFolder(async (folder, record) => {
    try {
      return await startIn(folder, { record, parts, variables });
    } catch (error) {
      await endAll();
      throw error;
    }
  });
  const stop = async () => {
    await endAll();
    await stand.stop();
  };
  return { ...stand, stop };
}

type Given = {
  readonly record: (child: ChildProcess) => void;
  readonly parts: Map<PartName, Running>;
  readonly variables: Readonly<Record<string, string>>;
};

async function startIn(folder: string, { record, parts, variables }: Given): Promise<Omit<Stand, 'stop'>> {
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  const database = { folder: join(folder, 'postgres'), port: await findFreePort(), password: 'only-on-loopback' };
  const { program } = await provideTemporal();
  const temporal = { program, file: join(folder, 'temporal.db'), port: await findFreePort() };
  const temporalAddress = `127.0.0.1:${temporal.port}`;
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: postgresUrl(database, 'besked'),
    TEMPORAL_ADDRESS: temporalAddress,
    BESKED_SECRET: randomBytes(32).toString('hex'),
    BESKED_PUBLIC_URL: url,
    LOG_LEVEL: 'warn',
    ...variables,
  };
  const node = (file: string) => (log: number) =>
    spawn(process.execPath, [join(root, file)], { cwd: folder, env, stdio: ['ignore', log, log], detached: true });
  const plans: Plans = {
    postgres: {
      spawn: (log) => spawnPostgres(database, log),
      isReady: () => doesPostgresAnswer(postgresUrl(database, 'postgres')),
    },
    temporal: { spawn: (log) => spawnTemporal(temporal, log), isReady: () => doesTemporalAnswer(temporalAddress) },
    worker: { spawn: node('worker/main.ts'), isReady: async () => true },
    server: {
      spawn: node('server/main.ts'),
      isReady: async () => (await askReadiness(`http://127.0.0.1:${port}`)).ready,
    },
  };
  const back = (name: PartName) => runOne(name, { plan: plans[name], logs, record, parts });
  await initialisePostgres(database);
  await Promise.all([back('postgres'), back('temporal')]);
  await createDatabaseIfMissing(database, 'besked');
  await migrate(env.DATABASE_URL);
  await Promise.all([back('worker'), back('server')]);
  const runningOf = (name: PartName): Running => {
    const running = parts.get(name);
    if (!running) throw new Error(`${name} does not run`);
    return running;
  };
  return {
    url,
    temporalAddress,
    logs,
    kill(...names) {
      for (const name of names) killNow(runningOf(name));
    },
    async away(name) {
      await runningOf(name).part.stop(5_000);
      parts.delete(name);
    },
    back,
    loseTemporal() {
      for (const ending of ['', '-wal', '-shm']) rmSync(temporal.file + ending, { force: true });
    },
    ready: () => runningOf('server').part.ready(patience),
    async besked(...args) {
      const command = [join(root, 'server', 'cli', 'main.ts'), ...args];
      return (await promisify(execFile)(process.execPath, command, { cwd: folder, env })).stdout;
    },
  };
}

type Plan = Pick<Given, 'record' | 'parts'> & { readonly plan: Plans[PartName]; readonly logs: string };

async function runOne(name: PartName, { plan, logs, record, parts }: Plan): Promise<void> {
  const running: Running = { identity: undefined } as Running;
  const spawn = (log: number) => {
    const child = plan.spawn(log);
    record(child);
    return child;
  };
  const note = (_name: string, identity: ProcessIdentity) => {
    running.identity = identity;
  };
  const ignore = () => undefined;
  running.part = runPart({ ...plan, name, spawn, logFile: join(logs, `${name}.log`) }, { note }, ignore);
  parts.set(name, running);
  await running.part.ready(patience);
}

function killNow({ identity }: Running): void {
  try {
    if (identity) process.kill(identity.pid, 'SIGKILL');
  } catch (error) {
    // It fell with another part and is on its way back already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
