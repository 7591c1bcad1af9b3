import { createDatabase, type PrismaClient } from '../../prisma/client.ts';
import {
  type Environment,
  EnvironmentError,
  loadEnvironmentFile,
  readEnvironment,
  readLauncherEnvironment,
} from '../environment.ts';
import { readLocalEnvironment } from '../launcher/local-environment.ts';
import { CommandError } from './output.ts';

/** The environment of the Besked on this machine: as set, and else as `npm start` wrote it into the data folder. */
export function readOwnEnvironment(): Environment {
  loadEnvironmentFile();
  let where = '';
  try {
    const { dataFolder } = readLauncherEnvironment();
    where = ` (data folder: ${dataFolder})`;
    const given = { ...readLocalEnvironment(dataFolder), ...process.env };
    if (!ofAnInstallation.some((name) => given[name])) throw neverStarted(dataFolder);
    return readEnvironment(given);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new CommandError(
      error.message,
      `Run this on the machine of Besked, in its folder, after npm start has run once${where}.`,
    );
  }
}

const ofAnInstallation = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'BESKED_SECRET'];

const neverStarted = (dataFolder: string) =>
  new CommandError(
    `No Besked has been started on this machine yet: ${dataFolder} holds none.`,
    `Start it once with npm start. For one that runs on a PostgreSQL and a Temporal of its own, set ${ofAnInstallation.join(', ')} as its server has them.`,
  );

/** Lets `work` use the database of this machine's Besked, and closes it. */
export async function withDatabase<T>(
  work: (database: PrismaClient, environment: Environment) => Promise<T>,
): Promise<T> {
  const environment = readOwnEnvironment();
  const database = createDatabase(environment.databaseUrl, 2);
  try {
    await database.$queryRaw`select 1`.catch(() => {
      throw new CommandError('The database does not answer.', 'Start Besked (npm start), or see besked doctor.');
    });
    return await work(database, environment);
  } finally {
    await database.$disconnect();
  }
}
