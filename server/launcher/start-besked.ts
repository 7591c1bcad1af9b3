import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { generateClient } from '../../prisma/generate.ts';
import { migrate } from '../../prisma/migrate.ts';
import { type LauncherEnvironment, ownUrl } from '../environment.ts';
import { isOtherSecret, otherSecret } from '../operation/secret-mark.ts';
import { prepareDataFolder, readOrCreateSettings, writeSettings, type LocalSettings } from './data-folder.ts';
import { LaunchError } from './launch-error.ts';
import { takeLock } from './lock.ts';
import type { Launch } from './launch.ts';
import { runPart, type Part } from './part.ts';
import { openPartsRecord } from './parts-record.ts';
import { findFreePort, isPortTaken, whyNotListen } from './ports.ts';
import { askReadiness } from './readiness.ts';
import { seconds } from './seconds.ts';
import { awaitDatabase, type DatabaseAddresses, startDatabase } from './start-database.ts';
import { startTemporal } from './start-temporal.ts';

/** What the launcher runs; the arguments are Node's. */
export interface Programs {
  readonly server: readonly string[];
  readonly worker: readonly string[];
  /** Prints the one-time link of the first administrator. */
  readonly firstAdministratorLink: readonly string[];
  /** Runs beside server and worker, as the development server of the editor does. */
  readonly others: Readonly<Record<string, readonly string[]>>;
  readonly buildEditor: (signal: AbortSignal) => Promise<unknown>;
}

export interface LaunchOptions {
  readonly environment: LauncherEnvironment;
  readonly programs: Programs;
  readonly say: (line: string) => void;
}

/** A Besked that answers; `stop` ends all its parts within ten seconds, data kept. */
export interface RunningBesked {
  readonly url: string;
  /** The one-time link, while nobody has an account. */
  readonly firstAdministratorLink?: string;
  readonly stop: () => Promise<void>;
}

/** Starts everything that Besked needs and resolves when it answers; when anything fails or the signal says stop, what was started is ended and the lock given back. */
export async function startBesked(options: LaunchOptions, signal?: AbortSignal): Promise<RunningBesked> {
  const { environment, say } = options;
  prepareDataFolder(environment.dataFolder);
  const unlock = takeLock(environment.dataFolder, environment.publicUrl);
  const parts: { part: Part; layer: 'store' | 'program' }[] = [];
  const closing = new AbortController();
  const stop = async () => {
    closing.abort();
    await stopLayer(parts, 'program', 5_000);
    await stopLayer(parts, 'store', 3_000);
    unlock();
  };
  whenAborted(signal, () => {
    closing.abort();
    void Promise.all(parts.map(({ part }) => part.stop(3_000))).catch(() => undefined);
  });
  try {
    const record = await openPartsRecord(environment.dataFolder, say);
    await refusePort(environment);
    const settings = await settleSettings(environment.dataFolder);
    const run: Launch['run'] = (plan, layer) => {
      // A download may end after the start has failed elsewhere; nothing is started then.
      closing.signal.throwIfAborted();
      const logFile = join(environment.dataFolder, 'logs', `${plan.name}.log`);
      const part = runPart({ ...plan, logFile }, record, say);
      parts.push({ part, layer });
      return part;
    };
    const launching = launch({ environment, settings, say, run, signal: closing.signal }, options.programs);
    return { ...(await Promise.race([launching, endOf(closing.signal)])), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Throws when the signal says stop: whatever is on its way then, as a download or a migration, is not waited for. */
function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    whenAborted(signal, () => reject(new LaunchError('The start was ended.', 'Start again when you like.')));
  });
}

function whenAborted(signal: AbortSignal | undefined, act: () => void): void {
  if (signal?.aborted) act();
  else signal?.addEventListener('abort', act, { once: true });
}

async function launch(launch: Launch, programs: Programs): Promise<Omit<RunningBesked, 'stop'>> {
  const { environment, settings, say } = launch;
  generateClient();
  const building = programs.buildEditor(launch.signal);
  const secret = environment.secret ?? settings.secret;
  const [databaseUrl, temporalAddress] = await Promise.all([
    startDatabase(launch)
      .then((addresses) => migrated(addresses, say))
      .then((url) => tellOtherSecret(url, secret, say)),
    startTemporal(launch),
    building,
  ]);
  const variables = {
    ...process.env,
    PORT: String(environment.port),
    DATABASE_URL: databaseUrl,
    // The programs know only the role that owns nothing.
    DATABASE_OWNER_URL: '',
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: environment.temporalNamespace,
    BESKED_SECRET: secret,
    BESKED_PUBLIC_URL: environment.publicUrl,
    BESKED_DATA: environment.dataFolder,
    // What Node has made of our sources, so that the next start need not make it again.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(environment.dataFolder, 'compiled'),
    // On a machine of one's own the mail server is often beside Besked; whoever has named a database has more than one tenant to think of.
    ...(environment.databaseUrl === undefined && !process.env['BESKED_MAIL_HOSTS'] ? { BESKED_MAIL_HOSTS: 'any' } : {}),
  };
  await startPrograms(launch, programs, variables);
  const { firstAdministrator } = await askReadiness(ownUrl(environment));
  const url = environment.publicUrl;
  if (!firstAdministrator) return { url };
  return { url, firstAdministratorLink: await printed(programs.firstAdministratorLink, variables) };
}

async function startPrograms({ environment, run, say }: Launch, programs: Programs, env: NodeJS.ProcessEnv) {
  const node = (args: readonly string[]) => (log: number) =>
    spawn(process.execPath, args, { env, stdio: ['ignore', log, log], detached: true });
  const beside = Object.entries({ worker: programs.worker, ...programs.others });
  for (const [name, args] of beside) run({ name, spawn: node(args), isReady: async () => true }, 'program');
  const began = performance.now();
  // Ready means that the server has seen the database, Temporal and the worker.
  const isReady = async () => (await askReadiness(ownUrl(environment))).ready;
  await run({ name: 'server', spawn: node(programs.server), isReady }, 'program')
    .ready(60_000)
    .catch(async (error: unknown) => {
      const { text } = await askReadiness(ownUrl(environment));
      if (!(error instanceof LaunchError)) throw error;
      throw new LaunchError(`${error.message}\n  /readyz says: ${text}`, error.remedy);
    });
  say(`Server and worker are ready (${seconds(began)})`);
}

async function migrated({ ownerUrl, serverUrl }: DatabaseAddresses, say: (line: string) => void): Promise<string> {
  const began = performance.now();
  const applied = await migrate(ownerUrl, serverUrl).catch((error: Error) => {
    const remedy =
      'Check that the user of the database may make tables and roles, and that no newer Besked has used this database.';
    throw new LaunchError(error.message, remedy, { cause: error });
  });
  if (applied.length > 0) say(`Brought the database up to date: ${applied.join(', ')} (${seconds(began)})`);
  return awaitDatabase(serverUrl);
}

/** That address, once it is said where its database was used with another secret. */
async function tellOtherSecret(url: string, secret: string, say: (line: string) => void): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (await isOtherSecret(client, secret)) say(`Beware: ${otherSecret.says}. ${otherSecret.remedy}`);
    return url;
  } finally {
    await client.end();
  }
}

async function settleSettings(folder: string): Promise<LocalSettings> {
  const kept = readOrCreateSettings(folder);
  const settings = {
    ...kept,
    postgresPort: await freePort(kept.postgresPort),
    temporalPort: await freePort(kept.temporalPort),
  };
  writeSettings(folder, settings);
  return settings;
}

async function freePort(last: number | undefined): Promise<number> {
  return last !== undefined && !(await isPortTaken(last)) ? last : findFreePort();
}

async function refusePort({ host, port }: LauncherEnvironment): Promise<void> {
  const why = await whyNotListen(port, host);
  if (why === 'taken') {
    throw new LaunchError(
      `Port ${port} is taken by another program.`,
      `End that program, or choose another port: PORT=${port + 1} npm start (or PORT in .env).`,
    );
  }
  if (why === 'forbidden') {
    throw new LaunchError(
      `This user may not listen to port ${port}: systems keep the ports below 1024 for their administrator.`,
      'Choose another port (PORT=3000 npm start, or PORT in .env) and let a proxy listen to this one.',
    );
  }
  if (why === 'foreign') {
    throw new LaunchError(
      `BESKED_HOST is ${host}, which is no address of this machine.`,
      'Set it to one that is, to 0.0.0.0 for all of them, or take it away: then only this machine reaches Besked.',
    );
  }
}

async function printed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args], { env });
  return stdout.trim();
}

async function stopLayer(
  parts: readonly { part: Part; layer: string }[],
  layer: string,
  patience: number,
): Promise<void> {
  await Promise.all(parts.filter((each) => each.layer === layer).map(({ part }) => part.stop(patience)));
}
