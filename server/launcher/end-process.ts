import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.ts';

/** Asks the process to end by the signal and kills it after the patience in milliseconds; one that is gone is left alone. */
export async function endProcess(identity: ProcessIdentity, signal: NodeJS.Signals, patience: number): Promise<void> {
  sendSignal(identity, signal);
  if (await hasEnded(identity, patience)) return;
  sendSignal(identity, 'SIGKILL');
  if (!(await hasEnded(identity, 2_000))) throw new Error(`Process ${identity.pid} does not end, not even by SIGKILL`);
}

function sendSignal(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isRunning(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function hasEnded(identity: ProcessIdentity, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while (isRunning(identity)) {
    if (performance.now() >= until) return false;
    await delay(25);
  }
  return true;
}
