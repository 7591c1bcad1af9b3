import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createDatabase } from '../../prisma/client.ts';
import { readLocalEnvironment } from '../../server/launcher/local-environment.ts';
import { findFreePort } from '../../server/launcher/ports.ts';
import { programsToUse } from '../../server/launcher/programs.ts';
import { startBesked } from '../../server/launcher/start-besked.ts';

/** A Besked as `npm start` starts it, on a free port with its data in a new folder, and the two stores that it keeps its word in. */
export async function startWholeBesked() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'besked-scenario-'));
  const port = await findFreePort();
  const publicUrl = `http://localhost:${port}`;
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const environment = { host: '127.0.0.1', port, publicUrl, dataFolder, temporalNamespace: 'default' };
  const besked = await startBesked({ environment, programs: programsToUse(say), say }).catch((error: Error) => {
    throw new Error(`${error.message}\n${lines.join('\n')}`, { cause: error });
  });
  const { DATABASE_URL = '', TEMPORAL_ADDRESS = '' } = readLocalEnvironment(dataFolder);
  const database = createDatabase(DATABASE_URL, 10);
  const connection = await Connection.connect({ address: TEMPORAL_ADDRESS });
  return {
    url: besked.url,
    firstAdministratorLink: besked.firstAdministratorLink ?? '',
    database,
    client: new Client({ connection }),
    async stop() {
      await connection.close();
      await database.$disconnect();
      await besked.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export type WholeBesked = Awaited<ReturnType<typeof startWholeBesked>>;
