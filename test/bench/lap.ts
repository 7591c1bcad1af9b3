import type { BenchRow, BenchServices } from './contract.ts';
import { type CpuTimes, readCpuTimes } from './cpu-times.ts';
import type { MailPeer } from './mail-peer.ts';
import { measured } from './measured.ts';
import { middle } from './middle.ts';
import { readWal } from './read-wal.ts';

/** One side of a round: what came of it, and what it cost. */
export interface Lap<Result> {
  result: Result;
  cpu: CpuTimes;
  walBytes: number;
}

export interface Track {
  peer: MailPeer;
  services: BenchServices;
  /** From when its cost is taken: a message, counted from the beginning of the work, or an instant. Making tables and waiting are no part of it. */
  from: number | Promise<void>;
  /** The message until which its cost is taken. */
  to: number;
}

/** Does one side's work and answers what it cost each part on its track. */
export async function lap<Result>(
  { peer, services, from, to }: Track,
  work: () => Promise<Result>,
): Promise<Lap<Result>> {
  const read = async () => ({ cpu: readCpuTimes(services), wal: await readWal(services.databaseUrl) });
  const begun = typeof from === 'number' ? peer.after(from) : from;
  const [first, last] = [begun.then(read), peer.after(to).then(read)];
  const result = await work();
  const [before, after] = [await first, await last];
  const spent = (part: keyof CpuTimes) => {
    const [earlier, later] = [before.cpu[part], after.cpu[part]];
    return earlier === null || later === null ? null : later - earlier;
  };
  return {
    result,
    cpu: {
      workers: spent('workers'),
      postgres: spent('postgres'),
      temporal: spent('temporal'),
      driver: spent('driver'),
    },
    walBytes: after.wal - before.wal,
  };
}

/** Where the time goes: what each of the `count` units costs each part, beside the floor. */
export function costRows(
  { engines, floors }: { engines: readonly Lap<unknown>[]; floors: readonly Lap<unknown>[] },
  { bench, unit, count }: { bench: string; unit: string; count: number },
): BenchRow[] {
  const each = (laps: readonly Lap<unknown>[], of: (lap: Lap<unknown>) => number | null) =>
    middle(laps.map((one) => (of(one) ?? Number.NaN) / count));
  const row = (what: string, measure: string, of: (lap: Lap<unknown>) => number | null) =>
    measured({
      bench,
      metric: what,
      unit: `${measure}/${unit}`,
      value: each(engines, of),
      against: { name: 'floor', value: each(floors, of) },
    });
  return [
    row('processor time of the worker', 'ms', ({ cpu }) => cpu.workers),
    row('processor time of PostgreSQL', 'ms', ({ cpu }) => cpu.postgres),
    row('processor time of Temporal', 'ms', ({ cpu }) => cpu.temporal),
    row('processor time of relay, deciders and mail peer', 'ms', ({ cpu }) => cpu.driver),
    row('write-ahead log', 'kB', ({ walBytes }) => walBytes / 1_000),
  ].filter(({ value }) => Number.isFinite(value));
}
