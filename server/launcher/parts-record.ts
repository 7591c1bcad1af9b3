import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess } from './end-process.ts';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/** Which processes a start has running, on disk, so that the next start recognises them if this one is killed. */
export interface PartsRecord {
  /** Never throws: where it cannot be written, as on a full disk, that is said, and the part goes on. */
  readonly note: (name: string, identity: ProcessIdentity) => void;
}

type Parts = Record<string, ProcessIdentity>;

/** Ends what an earlier start left running, never a process that merely got its number, and begins a new record. */
export async function openPartsRecord(folder: string, say: (line: string) => void): Promise<PartsRecord> {
  const file = join(folder, 'parts.json');
  const left = Object.entries(read(file)).filter(([, identity]) => isRunning(identity));
  for (const [name, { pid }] of left) say(`Ending ${name} (process ${pid}), left running by a start that was killed`);
  await Promise.all(left.map(([name, identity]) => endProcess(identity, endingSignal(name), 5_000)));
  const parts: Parts = {};
  const note = (name: string, identity: ProcessIdentity) => {
    parts[name] = identity;
    try {
      writeFileSync(`${file}.new`, JSON.stringify(parts));
      renameSync(`${file}.new`, file);
    } catch (error) {
      say(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}), so ${name} is not noted there`);
    }
  };
  return { note };
}

/** The signal on which the part ends at once and cleanly: PostgreSQL takes SIGTERM as "when everybody has left". */
export function endingSignal(name: string): NodeJS.Signals {
  return name === 'postgres' ? 'SIGINT' : 'SIGTERM';
}

function read(file: string): Parts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Parts;
  } catch {
    return {};
  }
}
