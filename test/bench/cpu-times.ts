import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time that each part has used since it was started; null where the part runs elsewhere or the system does not tell. */
export interface CpuTimes {
  workers: number | null;
  postgres: number | null;
  temporal: number | null;
  /** This process: the relay, those who decide, and the mail peer. */
  driver: number | null;
}

interface Entry {
  pid: number;
  parent: number;
  command: string;
  ms: number;
  /** Of children that have ended and were waited for. */
  childrenMs: number;
}

const msPerTick = 10;

/** What this process's workers, the PostgreSQL and the Temporal at those addresses have used so far, by Linux's own account. */
export function readCpuTimes({
  databaseUrl,
  temporalAddress,
}: {
  databaseUrl: string;
  temporalAddress: string;
}): CpuTimes {
  if (process.platform !== 'linux') return { workers: null, postgres: null, temporal: null, driver: null };
  const entries = readEntries();
  const postgresPort = new URL(databaseUrl).port;
  const temporalPort = temporalAddress.split(':').at(-1);
  const postgres = entries.find(
    ({ command }) => /postgres -D /.test(command) && command.includes(`port=${postgresPort} `),
  );
  const temporal = entries.find(
    ({ command }) => command.includes(`start-dev`) && command.includes(`--port ${temporalPort} `),
  );
  const sum = (some: readonly Entry[]) => some.reduce((total, { ms, childrenMs }) => total + ms + childrenMs, 0);
  const childrenOf = (pid: number) => entries.filter(({ parent }) => parent === pid);
  const own = entries.find(({ pid }) => pid === process.pid);
  const workers = childrenOf(process.pid).filter(({ command }) => command.includes('worker.ts'));
  return {
    workers: own ? own.childrenMs + sum(workers) : null,
    postgres: postgres ? sum([postgres, ...childrenOf(postgres.pid)]) : null,
    temporal: temporal ? temporal.ms : null,
    driver: own ? own.ms : null,
  };
}

function readEntries(): Entry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [toEntry(Number(name), readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

function toEntry(pid: number, stat: string): Entry {
  // The name in parentheses may hold spaces; what follows it are numbers.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = (first: number) => (Number(fields[first]) + Number(fields[first + 1])) * msPerTick;
  const command = `${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')} `;
  return { pid, parent: Number(fields[1]), command, ms: ticks(11), childrenMs: ticks(13) };
}
