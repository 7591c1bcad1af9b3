import { readSettings } from './data-folder.ts';
import { postgresUrl } from './postgres.ts';
import { asServerRole } from './server-role.ts';

/** The database's name in the PostgreSQL that Besked brings. */
export const localDatabase = 'besked';

/** The variables under which `npm start` runs server and worker on this data folder, for the command line; empty before the first start. */
export function readLocalEnvironment(dataFolder: string): Readonly<Record<string, string>> {
  const settings = readSettings(dataFolder);
  if (!settings) return {};
  const { postgresPassword: password, postgresPort, temporalPort, secret } = settings;
  return {
    BESKED_SECRET: secret,
    ...(postgresPort !== undefined && {
      DATABASE_URL: asServerRole(postgresUrl({ folder: dataFolder, port: postgresPort, password }, localDatabase)),
    }),
    ...(temporalPort !== undefined && { TEMPORAL_ADDRESS: `127.0.0.1:${temporalPort}` }),
  };
}
