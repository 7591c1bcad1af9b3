// Starts Besked with stand-ins for server and worker, in a process of its own that a test may kill.
import { join } from 'node:path';
import { readLauncherEnvironment } from '../../../../server/environment.ts';
import { LaunchError } from '../../../../server/launcher/launch-error.ts';
import { startBesked } from '../../../../server/launcher/start-besked.ts';

const standIn = (name: string) => [join(import.meta.dirname, `${name}.ts`)];
const say = (line: string) => console.log(line);
const buildEditor = async () => undefined;
const programs = {
  server: standIn('server'),
  worker: standIn('worker'),
  firstAdministratorLink: standIn('link'),
  others: {},
  buildEditor,
};
const ending = new AbortController();
try {
  const starting = startBesked({ environment: readLauncherEnvironment(), programs, say }, ending.signal);
  process.on('SIGTERM', () => {
    ending.abort();
    void starting
      .then((besked) => besked.stop())
      .catch(() => undefined)
      .then(() => process.exit());
  });
  const besked = await starting;
  console.log(`ready ${besked.firstAdministratorLink}`);
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(`${error.message} ${error.remedy}`);
  process.exit(1);
}
