import { join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import { localDatabase } from './local-environment.ts';
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

/** The address of a database that answers: that of DATABASE_URL, or one in a PostgreSQL of Besked's own that is started here. */
export async function startDatabase({ environment, settings, run, say }: Launch): Promise<string> {
  if (environment.databaseUrl !== undefined) return awaitDatabase(environment.databaseUrl);
  const began = performance.now();
  const { postgresPort: port, postgresPassword: password } = settings;
  if (port === undefined) throw new Error('PostgreSQL was given no port');
  const place = { folder: join(environment.dataFolder, 'postgres'), port, password };
  await initialisePostgres(place);
  const isReady = () => doesPostgresAnswer(postgresUrl(place, 'postgres'));
  await run({ name: 'postgres', spawn: (log) => spawnPostgres(place, log), isReady }, 'store').ready(60_000);
  await createDatabaseIfMissing(place, localDatabase);
  say(`PostgreSQL 18 is ready on 127.0.0.1:${port} (${seconds(began)})`);
  return postgresUrl(place, localDatabase);
}

async function awaitDatabase(url: string): Promise<string> {
  if (await waitUntil(() => doesPostgresAnswer(url), 10_000)) return url;
  const { host, pathname } = new URL(url);
  throw new LaunchError(
    `The database at ${host}${pathname} does not answer to its user and password.`,
    'Correct DATABASE_URL, or take it away to let Besked bring its own PostgreSQL.',
  );
}
