import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One process of this machine: its number is reused in time, the pair of number and start is not. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** When the process started, in the operating system's own notation, or undefined when no such process lives. */
export function startOfProcess(pid: number): string | undefined {
  if (process.platform === 'linux') return startFromProc(pid);
  if (process.platform === 'win32') return startFromPowerShell(pid);
  return startFromPs(pid);
}

/** The pair that names the process for good, or undefined when it is already gone. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const startedAt = startOfProcess(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether the very process lives; another one that got the same number later does not count. */
export function isRunning(identity: ProcessIdentity): boolean {
  return startOfProcess(identity.pid) === identity.startedAt;
}

function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    // Ticks count from the boot, so the boot's own id is needed to tell two boots apart.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[18]}`;
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    const [state, ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state === undefined || state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}

function startFromPowerShell(pid: number): string | undefined {
  try {
    const command = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    return execFileSync('powershell', ['-NoProfile', '-Command', command], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
