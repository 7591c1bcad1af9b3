// Every machine's one command: `npm start`, and `npm run dev` with --dev.
import { EnvironmentError, loadEnvironmentFile, readLauncherEnvironment } from '../environment.ts';
import { LaunchError } from './launch-error.ts';
import { programsToDevelop, programsToUse } from './programs.ts';
import { startBesked, type RunningBesked } from './start-besked.ts';

const say = (line: string) => console.log(`  ${line}`);
const ending = new AbortController();
const starting = start();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // npm hands a terminal's Ctrl-C on a second time; the first one counts.
  process.on(signal, () => void end());
}
await starting.then(tell, (error: unknown) => {
  if (ending.signal.aborted) return;
  explain(error);
  process.exitCode = 1;
});

async function start(): Promise<RunningBesked> {
  loadEnvironmentFile();
  const environment = readLauncherEnvironment();
  console.log(`Starting Besked with its data in ${environment.dataFolder}`);
  const programs = process.argv.includes('--dev') ? await programsToDevelop(say) : programsToUse(say);
  return startBesked({ environment, programs, say }, ending.signal);
}

function tell({ url, firstAdministratorLink }: RunningBesked): void {
  if (ending.signal.aborted) return;
  console.log(`Besked is ready: ${url}`);
  if (firstAdministratorLink === undefined) return;
  console.log(`Nobody has an account yet. The first administrator's link, which works once: ${firstAdministratorLink}`);
}

async function end(): Promise<void> {
  if (ending.signal.aborted) return;
  ending.abort();
  console.log('Ending Besked; starting again finds everything as it is.');
  await starting.then((besked) => besked.stop()).catch(() => undefined);
  process.exit();
}

function explain(error: unknown): void {
  if (error instanceof LaunchError) console.error(`Besked did not start. ${error.message}\n${error.remedy}`);
  else if (error instanceof EnvironmentError)
    console.error(`Besked did not start. ${error.message}\nSee .env.example.`);
  else console.error('Besked did not start.', error);
}
