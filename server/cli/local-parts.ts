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
    return readEnvironment({ ...readLocalEnvironment(dataFolder), ...process.env });
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new CommandError(
      error.message,
      `Run this on the machine of Besked, in its folder, after npm start has run once${where}.`,
    );
  }
}

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
