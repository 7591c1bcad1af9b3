import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.ts';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts';

interface Holder extends ProcessIdentity {
  readonly url: string;
}

/** Takes the data folder for this process and returns how to give it back; throws a LaunchError that names a living holder. */
export function takeLock(folder: string, url: string): () => void {
  const file = join(folder, 'lock.json');
  const own = identifyProcess(process.pid);
  if (!own) throw new Error(`Process ${process.pid} does not find itself`);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...own, url } satisfies Holder));
  try {
    // Linking succeeds for one process only, and the file is whole from the first moment.
    while (!tryLink(draft, file)) removeStale(file, folder);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => rmSync(file, { force: true });
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(file: string, folder: string): void {
  refuseLiving(readHolder(file), folder);
  // Another start may have done the same and hold a new lock by now: what was moved is looked at before it is thrown away.
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved && isRunning(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
  refuseLiving(moved, folder);
}

function refuseLiving(holder: Holder | undefined, folder: string): void {
  if (!holder || !isRunning(holder)) return;
  throw new LaunchError(
    `Besked already runs with the data in ${folder}: process ${holder.pid}, at ${holder.url}.`,
    `Use that one, end it (kill ${holder.pid}), or set BESKED_DATA and PORT for a second Besked beside it.`,
  );
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
