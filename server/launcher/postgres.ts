import { execFile, spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { LaunchError } from './launch-error.ts';
import { executable, findPostgresBinaries } from './postgres-binaries.ts';
import { asPostgresUser } from './postgres-user.ts';
import { startOfProcess } from './process-identity.ts';

/** A PostgreSQL whose files Besked owns. */
export interface PostgresPlace {
  /** The folder of its files; made by `initialisePostgres`. */
  readonly folder: string;
  readonly port: number;
  readonly password: string;
}

export const postgresUser = 'besked';

/** The address of one database of the place, password included. */
export function postgresUrl({ port, password }: PostgresPlace, database: string): string {
  return `postgresql://${postgresUser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Makes the files of a new PostgreSQL once; a half-made one from a start that was cut off is made anew. Files of anybody else's in its place stay, and are named by a LaunchError. */
export async function initialisePostgres({ folder, password }: PostgresPlace, signal?: AbortSignal): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return checkVersion(folder);
  removeEmpty(folder);
  const halfMade = `${folder}.new`;
  rmSync(halfMade, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    await initdb(halfMade, passwordFile, signal);
    renameSync(halfMade, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Starts PostgreSQL on the loopback interface; the process is the server itself. SIGINT ends it at once and cleanly. */
export function spawnPostgres(
  { folder, port }: PostgresPlace,
  log: number,
  settings: readonly string[] = [],
): ChildProcess {
  removeForeignPidFile(folder);
  const [program, ...prefix] = asPostgresUser(join(findPostgresBinaries(), 'bin', executable('postgres')));
  const options = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    ...settings,
  ];
  const args = [...prefix, '-D', folder, ...options.flatMap((option) => ['-c', option])];
  return spawn(program, args, { stdio: ['ignore', log, log], detached: true });
}

/** Whether the database answers a query within two seconds. */
export async function doesPostgresAnswer(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the database in the place unless it is there. */
export async function createDatabaseIfMissing(place: PostgresPlace, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl(place, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function initdb(folder: string, passwordFile: string, signal: AbortSignal | undefined): Promise<void> {
  const [program, ...prefix] = asPostgresUser(join(findPostgresBinaries(), 'bin', executable('initdb')));
  const args = [...prefix, '-D', folder, '-U', postgresUser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  // The built-in locale sorts alike on every machine; the system's own sorting changes with its libraries.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await promisify(execFile)(program, [...args, ...locale], { signal });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new LaunchError(
      `PostgreSQL could not make its files in ${folder}: ${stderr?.trim() ?? String(error)}`,
      'Set BESKED_DATA to a folder on a local disk with room, or DATABASE_URL to a PostgreSQL of your own.',
      { cause: error },
    );
  }
}

/** What is half-made lies beside the folder, so whatever is in it without being a whole PostgreSQL is not ours to take away. */
function removeEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).length > 0) {
    throw new LaunchError(
      `${folder} holds files, but no PostgreSQL that Besked could start: there is no PG_VERSION in it.`,
      'If it is a copy, put its files there whole and directly, not one folder deeper; or set BESKED_DATA to a new folder to begin anew.',
    );
  }
  rmdirSync(folder);
}

function checkVersion(folder: string): void {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== '18') {
    throw new LaunchError(
      `The data in ${folder} belongs to PostgreSQL ${version}, and this Besked brings PostgreSQL 18.`,
      'Start it with the Besked that made it, or set BESKED_DATA to a new folder to begin anew.',
    );
  }
}

/** PostgreSQL refuses to start when the number in its pid file has gone to another program; only then is the file taken away. */
function removeForeignPidFile(folder: string): void {
  const file = join(folder, 'postmaster.pid');
  if (process.platform !== 'linux' || !existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (startOfProcess(pid) === undefined) return;
  if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')) rmSync(file);
}
