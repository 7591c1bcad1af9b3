import type { BenchServices } from '../contract.ts';
import type { FasterClock } from '../engine/on-faster-clock.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import { fireFaults } from './faults.ts';
import { runBurst } from './run-burst.ts';
import type { RunningTable } from './running-table.ts';
import type { Stage } from './stage.ts';
import { withStage } from './with-stage.ts';

const clocks = [
  ['summer', 2],
  ['winter', 9],
] as const;

/** By then a stage is open, and of an hour that a fault lasts some lies before the change and some behind it; more where the machine was too slow for that. */
const changesInMs = [9_000, 25_000, 60_000];
const times = 600;

/** What lasts an hour and what has to be looked up, in the night in which the clocks of Stockholm are changed. */
export async function changeClocks(
  services: BenchServices,
  table: Pick<RunningTable, 'add'>,
  each: number,
): Promise<void> {
  for (const [name, month] of clocks) {
    const faults = fireFaults
      .filter(({ name: fault }) => /for an hour|then no answer|before the call/.test(fault))
      .map((fault) => ({ ...fault, name: `${fault.name}, as ${name} time begins` }));
    const change = changeOf(new Date().getUTCFullYear() + 1, month);
    const given = { ...services, mailBy: 'resend' as const, definition: faultsDrawing(), zone: 'Europe/Stockholm' };
    const night = async (changeInMs: number) =>
      withStage({ ...given, clock: clockBefore(change, changeInMs) }, async (stage) => {
        await table.add(stage.peers, await runBurst(stage, faults, { each, patienceMs: 60_000 }));
        return (await triedAround(stage, change)) === 2;
      });
    if (!(await firstThat(changesInMs, night))) throw new Error(`Nobody was on the way as ${name} time began`);
  }
}

/** One in the morning (UTC) of the last Sunday of a month, counted from 0. */
function changeOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.setUTCDate(last.getUTCDate() - last.getUTCDay());
}

/** Whether one of them did, tried in their order until one does. */
async function firstThat<Item>(items: readonly Item[], does: (item: Item) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (await does(item)) return true;
  return false;
}

function clockBefore(change: number, changeInMs: number): FasterClock {
  return { machine: Date.now(), calendar: change - changeInMs * times, times };
}

/** On how many sides of the change messages have left. */
async function triedAround({ pool }: Stage, change: number): Promise<number> {
  const { rows } = await pool.query<{ sides: number }>(
    `select count(distinct "acceptedAt" < $1)::int as "sides" from "message" where "acceptedAt" is not null`,
    [new Date(change)],
  );
  return rows[0]?.sides ?? 0;
}
