import { join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import { localDatabase } from './local-environment.ts';
import { asServerRole } from './server-role.ts';
import {
  createDatabaseIfMissing,
  doesPostgresAnswer,
  initialisePostgres,
  postgresUrl,
  spawnPostgres,
} from './postgres.ts';
import type { Launch } from './launch.ts';
import { seconds } from './seconds.ts';
import { waitUntil } from './wait-until.ts';

/** One database by two addresses: that of the role that owns its tables, and that of servers and workers. */
export type DatabaseAddresses = { readonly ownerUrl: string; readonly serverUrl: string };

/** The addresses of a database that answers its owner: those of the environment, or one in a PostgreSQL of Besked's own that is started here. */
export async function startDatabase({ environment, settings, run, say, signal }: Launch): Promise<DatabaseAddresses> {
  const { databaseUrl: serverUrl, databaseOwnerUrl: ownerUrl = serverUrl } = environment;
  if (serverUrl !== undefined && ownerUrl !== undefined) return { ownerUrl: await awaitDatabase(ownerUrl), serverUrl };
  const began = performance.now();
  const { postgresPort: port, postgresPassword: password } = settings;
  if (port === undefined) throw new Error('PostgreSQL was given no port');
  const place = { folder: join(environment.dataFolder, 'postgres'), port, password };
  await initialisePostgres(place, signal);
  const isReady = () => doesPostgresAnswer(postgresUrl(place, 'postgres'));
  await run({ name: 'postgres', spawn: (log) => spawnPostgres(place, log), isReady }, 'store').ready(60_000);
  await createDatabaseIfMissing(place, localDatabase);
  say(`PostgreSQL 18 is ready on 127.0.0.1:${port} (${seconds(began)})`);
  const ownUrl = postgresUrl(place, localDatabase);
  return { ownerUrl: ownUrl, serverUrl: asServerRole(ownUrl) };
}

/** That address, once it answers; throws a LaunchError where it does not within ten seconds. */
export async function awaitDatabase(url: string): Promise<string> {
  if (await waitUntil(() => doesPostgresAnswer(url), 10_000)) return url;
  const { host, pathname } = new URL(url);
  throw new LaunchError(
    `The database at ${host}${pathname} does not answer to its user and password.`,
    'Correct DATABASE_URL or DATABASE_OWNER_URL, or take them away to let Besked bring its own PostgreSQL.',
  );
}
