import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error.ts';

const settings = z.object({
  postgresPassword: z.string(),
  secret: z.string().min(32),
  postgresPort: z.number().optional(),
  temporalPort: z.number().optional(),
});

/** What one data folder keeps for its next start: generated secrets, and the ports of last time. */
export type LocalSettings = z.infer<typeof settings>;

/** Makes the folder unless it is there, for this user alone; throws a LaunchError where it cannot be written. */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(join(folder, 'logs'));
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    writeFileSync(join(folder, '.writable'), '');
  } catch (error) {
    throw new LaunchError(
      `Besked cannot write to its data folder ${folder} (${(error as NodeJS.ErrnoException).code}).`,
      'Give this user the right to write there, or set BESKED_DATA to another folder.',
      { cause: error },
    );
  }
}

/** Node's own recursive making never ends where nothing can be made below a folder that is there, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** The settings of the folder, with secrets generated the first time and kept in a file that only this user can read; a LaunchError where its database is there without them. */
export function readOrCreateSettings(folder: string): LocalSettings {
  const kept = readSettings(folder);
  if (kept) return kept;
  if (existsSync(join(folder, 'postgres', 'PG_VERSION'))) {
    throw withoutSettings(`${folder} holds a database, but no settings.json with its password and its secret.`);
  }
  const made = {
    postgresPassword: randomBytes(24).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
  };
  writeSettings(folder, made);
  return made;
}

/** The settings that an earlier start left in the folder, or undefined. */
export function readSettings(folder: string): LocalSettings | undefined {
  const file = settingsFile(folder);
  if (!existsSync(file)) return undefined;
  try {
    return settings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const what = `${file} cannot be read as Besked's settings; without it the database's password is lost.`;
    // The cause would show the file's content, which is secret.
    throw withoutSettings(what, (error as Error).name);
  }
}

function withoutSettings(what: string, cause?: string): LaunchError {
  const remedy = 'Put the file back from a backup, or set BESKED_DATA to a new folder to begin anew.';
  return new LaunchError(what, remedy, { cause });
}

/** Replaces the settings as a whole: a start that is cut off leaves the old ones or the new ones. */
export function writeSettings(folder: string, next: LocalSettings): void {
  const file = settingsFile(folder);
  writeFileSync(`${file}.new`, JSON.stringify(next, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function settingsFile(folder: string): string {
  return join(folder, 'settings.json');
}
