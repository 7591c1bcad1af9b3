#!/usr/bin/env node
// The command line: npx besked …
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { cacheFolder } from '../launcher/cache-folder.ts';
import type { withDatabase } from './local-parts.ts';
import { CommandError, type ExitCode } from './output.ts';

// Most of what a command takes is compiling what it loads below, the same every time.
enableCompileCache(join(cacheFolder(), 'compiled'));

const program = new Command('besked')
  .description('Recruitment in which every candidate hears on the promised day.')
  .showHelpAfterError()
  .exitOverride();

const whole =
  (least: number, most = 1_000_000) =>
  (value: string) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`);
    return number;
  };
const date = (value: string) => {
  const instant = Date.parse(`${value}T00:00:00Z`);
  // Date.parse takes the 31st of February for a day of March.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !new Date(instant || 0).toISOString().startsWith(value))
    throw new InvalidArgumentError('A date that there is, written as 2026-03-02.');
  return value;
};
const past = (value: string) => {
  const instant = Date.parse(value);
  if (!/^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(value) || !(instant <= Date.now()))
    throw new InvalidArgumentError('An instant that has passed, written as 2026-03-02T03:00:00+01:00.');
  return instant;
};
const language = () =>
  new Option('--language <language>', 'language of the messages').choices(['sv', 'en']).default('en');
const json = ['--json', 'for machines: one JSON document', false] as const;

let exitCode: ExitCode = 0;
/** An action that loads its own part of Besked only when it is asked for: a check needs no database. */
const ending =
  <Args extends unknown[]>(run: (...args: Args) => Promise<ExitCode>) =>
  async (...args: Args): Promise<void> => {
    exitCode = await run(...args);
  };
const api = async () => (await import('./api-client.ts')).createApi();
const locally: typeof withDatabase = async (work) => (await import('./local-parts.ts')).withDatabase(work);

program
  .command('check')
  .description('every problem of process files, and the longest silence; 1 where a problem would stop publishing')
  .argument('<file...>')
  .option(...json)
  .addOption(language())
  .action(ending(async (files, options) => (await import('./check-files.ts')).checkFiles(files, options)));
program
  .command('simulate')
  .description('runs invented candidates on a virtual clock; the same seed gives the same output')
  .argument('<file>')
  .option('--candidates <number>', 'how many', whole(1), 1000)
  .option('--seed <number>', 'of the chance', whole(0, 4_294_967_295), 1)
  .option(
    '--start <date>',
    'first day of applying (2026-03-02), or the day on which a saved scenario is run (today)',
    date,
  )
  .option('--scenario <name>', 'one candidate: by a scenario that is saved with the process, or by a JSON file')
  .option(...json)
  .action(ending(async (file, options) => (await import('./simulate-file.ts')).simulateFile(file, options)));
program
  .command('publish')
  .description('publishes a process file through the API (BESKED_URL, BESKED_API_KEY)')
  .argument('<file>')
  .option('--note <text>', 'what changed')
  .option(...json)
  .action(
    ending(async (file, options) => (await import('./process-files.ts')).publishFile(await api(), file, options)),
  );
program
  .command('export')
  .description('prints the file of a process, by its id or readable name, through the API')
  .argument('<process>')
  .option('--json', 'the same: a process file is JSON')
  .action(ending(async (name) => (await import('./process-files.ts')).exportProcess(await api(), name)));
program
  .command('import-candidates')
  .description('imports a CSV list through the API; 1 where a row could not be imported')
  .argument('<file>')
  .requiredOption('--job <id>', 'the job that they apply to')
  .option('--dry-run', 'says what would happen', false)
  .option(...json)
  .addOption(language())
  .action(
    ending(async (file, options) =>
      (await import('./import-candidates.ts')).importCandidates(await api(), file, options),
    ),
  );

const key = program.command('key').description('API keys, on the machine itself');
key
  .command('create')
  .description('a key for scripts; printed once')
  .requiredOption('--name <name>', 'what it is for')
  .requiredOption('--scopes <scopes>', 'read, processes, recruiting, administration; separated by commas')
  .option('--email <address>', 'the member for whom it acts; else the first administrator')
  .option('--days <number>', 'expires after so many days', whole(1, 365))
  .option(...json)
  .action(
    ending(async (options) => {
      const { createKey } = await import('./create-key.ts');
      return locally((database, environment) => createKey(database, environment, options));
    }),
  );
program
  .command('organisation')
  .description('organisations, on the machine itself')
  .command('create')
  .description('one more organisation, with nobody in it yet')
  .argument('<name>', 'as its people and candidates read it')
  .option(...json)
  .action(
    ending(async (name, options) => {
      const { createOrganisation } = await import('./create-organisation.ts');
      return locally((database) => createOrganisation(database, { ...options, name }));
    }),
  );
const user = program.command('user').description('accounts, on the machine itself');
user
  .command('create')
  .description('an account with a first password; printed once')
  .requiredOption('--email <address>', 'they sign in with it')
  .option('--name <name>', 'as candidates read it')
  .option('--role <role>', 'administrator, designer, recruiter, interviewer or viewer', 'administrator')
  .option('--organisation <name>', 'which one, where there are several; makes the first where there is none yet')
  .option(...json)
  .action(
    ending(async (options) => {
      const { createUser } = await import('./create-user.ts');
      return locally((database) => createUser(database, options));
    }),
  );
program
  .command('senders')
  .description('ways out that organisations have set, on the machine itself')
  .command('rekey')
  .description('encrypts their keys and passwords anew under BESKED_CREDENTIALS_KEY; 1 where some cannot be opened')
  .option(...json)
  .action(
    ending(async ({ json: asJson }) => {
      const { rekeySenders } = await import('./rekey-senders.ts');
      return locally((database, environment) => rekeySenders(database, environment, asJson));
    }),
  );
program
  .command('first-administrator-link')
  .description('a new one-time link while nobody has an account; earlier ones stop working')
  .option(...json)
  .action(
    ending(async ({ json: asJson }) => {
      const { tellFirstAdministratorLink } = await import('./tell-first-administrator-link.ts');
      return locally((database, environment) => tellFirstAdministratorLink(database, environment, asJson));
    }),
  );
program
  .command('reconcile')
  .description('starts every open application again whose run is gone, and sends again what was not applied')
  .option(...json)
  .action(ending(async ({ json: asJson }) => (await import('./reconcile-runs.ts')).reconcileRuns(asJson)));
program
  .command('restored')
  .description(
    'after PostgreSQL was restored: what may have left since is looked up first; 1 where nobody can be asked',
  )
  .requiredOption('--backup <instant>', 'when the backup was made (2026-03-02T03:00:00+01:00)', past)
  .option(...json)
  .action(
    ending(async ({ backup, json: asJson }) => (await import('./tell-restored.ts')).tellRestored(backup, asJson)),
  );
program
  .command('doctor')
  .description('says what is wrong and what to do')
  .option(
    '--new-secret',
    'BESKED_SECRET was changed on purpose: is from now on the one that belongs to the database',
    false,
  )
  .option(...json)
  .action(ending(async ({ json: asJson, newSecret }) => (await import('./doctor.ts')).doctor(asJson, newSecret)));

try {
  await program.parseAsync();
} catch (error) {
  exitCode = explain(error);
}
process.exitCode = exitCode;

/** 0 for --help; 2 for everything that kept the command from running. */
function explain(error: unknown): ExitCode {
  if (error instanceof CommandError) process.stderr.write(`${error.message}\n${error.remedy}\n`);
  // Commander has told its own mistakes already.
  else if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.'))
    return 'exitCode' in error && error.exitCode === 0 ? 0 : 2;
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}
