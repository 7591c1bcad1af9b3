#!/usr/bin/env node
// The command line: npx besked …
import { Command, InvalidArgumentError, Option } from 'commander';
import { createApi } from './api-client.ts';
import { checkFiles } from './check-files.ts';
import { createKey } from './create-key.ts';
import { createUser } from './create-user.ts';
import { doctor } from './doctor.ts';
import { importCandidates } from './import-candidates.ts';
import { withDatabase } from './local-parts.ts';
import { CommandError, type ExitCode } from './output.ts';
import { exportProcess, publishFile } from './process-files.ts';
import { reconcileRuns } from './reconcile-runs.ts';
import { simulateFile } from './simulate-file.ts';
import { tellFirstAdministratorLink } from './tell-first-administrator-link.ts';

const program = new Command('besked')
  .description('Recruitment in which every candidate hears on the promised day.')
  .showHelpAfterError()
  .exitOverride();

const whole = (least: number) => (value: string) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least) throw new InvalidArgumentError(`A whole number from ${least}.`);
  return number;
};
const language = () =>
  new Option('--language <language>', 'language of the messages').choices(['sv', 'en']).default('en');
const json = ['--json', 'for machines: one JSON document', false] as const;

let exitCode: ExitCode = 0;
const ending = async (running: Promise<ExitCode>): Promise<void> => {
  exitCode = await running;
};

program
  .command('check')
  .description('every problem of process files, and the longest silence; 1 where a problem would stop publishing')
  .argument('<file...>')
  .option(...json)
  .addOption(language())
  .action((files, options) => ending(checkFiles(files, options)));
program
  .command('simulate')
  .description('runs invented candidates on a virtual clock; the same seed gives the same output')
  .argument('<file>')
  .option('--candidates <number>', 'how many', whole(1), 1000)
  .option('--seed <number>', 'of the chance', whole(0), 1)
  .option('--start <date>', 'first day of applying', '2026-03-02')
  .option('--scenario <file>', 'how people behave, as JSON')
  .option(...json)
  .action((file, options) => ending(simulateFile(file, options)));
program
  .command('publish')
  .description('publishes a process file through the API (BESKED_URL, BESKED_API_KEY)')
  .argument('<file>')
  .option('--note <text>', 'what changed')
  .option(...json)
  .action((file, options) => ending(publishFile(createApi(), file, options)));
program
  .command('export')
  .description('prints the file of a process, by its id or readable name, through the API')
  .argument('<process>')
  .action((name) => ending(exportProcess(createApi(), name)));
program
  .command('import-candidates')
  .description('imports a CSV list through the API; 1 where a row could not be imported')
  .argument('<file>')
  .requiredOption('--job <id>', 'the job that they apply to')
  .option('--dry-run', 'says what would happen', false)
  .option(...json)
  .addOption(language())
  .action((file, options) => ending(importCandidates(createApi(), file, options)));

const key = program.command('key').description('API keys, on the machine itself');
key
  .command('create')
  .description('a key for scripts; printed once')
  .requiredOption('--name <name>', 'what it is for')
  .requiredOption('--scopes <scopes>', 'read, processes, recruiting, administration; separated by commas')
  .option('--email <address>', 'the member for whom it acts; else the first administrator')
  .option('--days <number>', 'expires after so many days', whole(1))
  .option(...json)
  .action((options) => ending(withDatabase((database, environment) => createKey(database, environment, options))));
const user = program.command('user').description('accounts, on the machine itself');
user
  .command('create')
  .description('an account with a first password; printed once')
  .requiredOption('--email <address>', 'they sign in with it')
  .option('--name <name>', 'as candidates read it')
  .option('--role <role>', 'administrator, designer, recruiter, interviewer or viewer', 'administrator')
  .option('--organisation <name>', 'needed where there are several, or none yet')
  .option(...json)
  .action((options) => ending(withDatabase((database) => createUser(database, options))));
program
  .command('first-administrator-link')
  .description('a new one-time link while nobody has an account; earlier ones stop working')
  .option(...json)
  .action((options) =>
    ending(withDatabase((database, environment) => tellFirstAdministratorLink(database, environment, options.json))),
  );
program
  .command('reconcile')
  .description('starts every open application again whose run is gone, and sends again what was not applied')
  .option(...json)
  .action((options) => ending(reconcileRuns(options.json)));
program
  .command('doctor')
  .description('says what is wrong and what to do')
  .option(...json)
  .action((options) => ending(doctor(options.json)));

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
