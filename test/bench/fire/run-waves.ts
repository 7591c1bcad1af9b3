import type { BenchContext, BenchServices } from '../contract.ts';
import { createDatabase } from '../engine/create-database.ts';
import { clockOfUndo } from '../engine/clock-of-undo.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import type { Fault, MailBy, Way } from './faults.ts';
import { runBurst } from './run-burst.ts';
import { runServed } from './run-served.ts';
import type { RunningTable } from './running-table.ts';
import type { From } from './served-faults.ts';
import { openServerStage } from './server-stage.ts';
import { withStage } from './with-stage.ts';

type Given = {
  readonly context: BenchContext;
  readonly services: BenchServices;
  readonly mailBy: MailBy;
  readonly faults: readonly Fault[];
  /** Candidates of each fault by each way; each gets two messages. */
  readonly each: number;
  readonly table: Pick<RunningTable, 'add'>;
};

/** Of one wave: so few that looking through all that the providers have stays cheap, so many that opening its stage takes little of its time. */
const candidatesAWave = 1_200;
/** So many that waiting costs nothing, so few that no machine falls behind its own clocks. */
const atOnce = 250;
const patienceMs = 90_000;
const tellEveryMs = 20_000;

/** Lets the faults happen to so many, wave by wave on stages of their own. */
export async function runWaves({ context, services, mailBy, faults, each, table }: Given): Promise<void> {
  for (const { size, wave } of wavesOf(faults, [mailBy, 'twilio'], each)) {
    const given = { ...services, mailBy, definition: faultsDrawing(), clock: clockOfUndo() };
    await withStage(given, async (stage) =>
      table.add(
        stage.peers,
        await runBurst(stage, faults, { ...size, atOnce, tell: nowAndThen(context, `${mailBy}, ${wave}`) }),
      ),
    );
  }
}

/** The same of what the server sends itself, one message a candidate or colleague. */
export async function runServedWaves(
  from: From,
  { context, services, mailBy, faults, each, table }: Given,
): Promise<void> {
  for (const { size, wave } of wavesOf(faults, [mailBy, 'twilio'], each)) {
    context.say(`guarantee: ${from}, ${mailBy}, ${wave}`);
    const database = await createDatabase(services.databaseUrl);
    const stage = await openServerStage(database.url, mailBy);
    await runServed(stage, from, faults, size)
      .then((counts) => table.add(stage.peers, counts))
      .finally(() => stage.close())
      .finally(() => database.drop());
  }
}

function wavesOf(faults: readonly Fault[], by: readonly Way[], each: number) {
  const ways = faults.flatMap((fault) => fault.ways.filter((way) => by.includes(way)));
  const perWave = Math.max(1, Math.floor(candidatesAWave / Math.max(1, ways.length)));
  const waves = ways.length === 0 ? 0 : Math.ceil(each / perWave);
  return Array.from({ length: waves }, (_, index) => ({
    size: { each: Math.min(perWave, each - index * perWave), patienceMs },
    wave: `wave ${index + 1} of ${waves}`,
  }));
}

function nowAndThen(context: BenchContext, wave: string) {
  let last = Date.now();
  return (through: number, of: number) => {
    if (Date.now() - last < tellEveryMs) return;
    last = Date.now();
    context.say(`guarantee: ${wave}: ${through} of ${of} candidates through`);
  };
}
