import type { ChildProcess } from 'node:child_process';
import { closeSync, copyFileSync, openSync, readFileSync, renameSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { endProcess } from './end-process.ts';
import { LaunchError } from './launch-error.ts';
import { endingSignal, type PartsRecord } from './parts-record.ts';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';

/** One process that Besked runs and keeps running. */
export interface PartPlan {
  readonly name: string;
  readonly logFile: string;
  readonly spawn: (log: number) => ChildProcess;
  readonly isReady: () => Promise<boolean>;
}

export interface Part {
  /** Resolves when the part answers; throws a LaunchError with its last words when it does not in the given milliseconds. */
  readonly ready: (patience: number) => Promise<void>;
  /** Ends the part for good: asks, then kills after the given milliseconds. */
  readonly stop: (patience: number) => Promise<void>;
}

const firstPause = 200;
const longestPause = 10_000;
const healthyLife = 30_000;
const deathsBeforeGivingUp = 4;
const largestLog = 50_000_000;

/** Starts the part and starts it again, with growing pauses, whenever it ends without having been asked to. */
export function runPart(plan: PartPlan, record: PartsRecord, say: (line: string) => void): Part {
  const stopping = new AbortController();
  const state = { identity: undefined as ProcessIdentity | undefined, deaths: 0, exit: Promise.resolve('') };
  rotate(plan.logFile);
  const start = () => {
    const { identity, exit } = spawnOnce(plan);
    state.identity = identity;
    state.exit = exit;
    if (identity) record.note(plan.name, identity);
  };
  const startAgain = () => {
    try {
      start();
    } catch (error) {
      // What is in the way, as a full disk, may be out of it at the next attempt.
      state.identity = undefined;
      state.exit = Promise.resolve((error as Error).message);
    }
  };
  const keepRunning = async () => {
    let pause = firstPause;
    while (!stopping.signal.aborted) {
      const born = performance.now();
      const reason = await state.exit;
      if (stopping.signal.aborted) return;
      state.deaths += 1;
      if (performance.now() - born > healthyLife) pause = firstPause;
      say(`${plan.name} ended (${reason}); starting it again in ${pause / 1000} s. Its log: ${plan.logFile}`);
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPause);
      if (!stopping.signal.aborted) startAgain();
    }
  };
  start();
  const cutting = setInterval(() => cutLog(plan.logFile, largestLog), 60_000).unref();
  const running = keepRunning();
  return {
    ready: (patience) => waitForPart(plan, () => state.deaths, patience, stopping.signal),
    stop: async (patience) => {
      stopping.abort();
      clearInterval(cutting);
      if (state.identity) await endProcess(state.identity, endingSignal(plan.name), patience);
      await running;
    },
  };
}

async function waitForPart(plan: PartPlan, deaths: () => number, patience: number, signal: AbortSignal): Promise<void> {
  const until = performance.now() + patience;
  // A part that has fallen long ago and came back is no worse for it.
  const before = deaths();
  while (!signal.aborted) {
    if (await plan.isReady()) return;
    if (deaths() - before >= deathsBeforeGivingUp || performance.now() > until) throw unready(plan);
    await delay(50);
  }
  throw new LaunchError(`The start was ended while ${plan.name} was on its way.`, 'Start again when you like.');
}

function unready({ name, logFile }: PartPlan): LaunchError {
  const lastWords = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n  ');
  return new LaunchError(
    `${name} does not get ready. Its last words:\n  ${lastWords}`,
    `The whole log is in ${logFile}.`,
  );
}

function spawnOnce({ spawn, logFile }: PartPlan): { identity: ProcessIdentity | undefined; exit: Promise<string> } {
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(log);
    const exit = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });
    return { identity: child.pid === undefined ? undefined : identifyProcess(child.pid), exit };
  } finally {
    closeSync(log);
  }
}

/** Keeps the two logs before this one. */
function rotate(file: string): void {
  renameIfThere(`${file}.1`, `${file}.2`);
  renameIfThere(file, `${file}.1`);
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Puts a log of more than so many bytes aside and empties it; whoever writes at its end goes on. Without room for what is put aside it is lost. Never throws. */
export function cutLog(file: string, largest: number): void {
  try {
    if (statSync(file).size <= largest) return;
    try {
      renameIfThere(`${file}.1`, `${file}.2`);
      copyFileSync(file, `${file}.1`);
    } finally {
      truncateSync(file);
    }
  } catch {
    // The part is worth more than its log; the next minute tries again.
  }
}
