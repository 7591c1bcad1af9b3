import type { BenchContext, BenchServices } from '../contract.ts';
import { clockOfUndo } from '../engine/clock-of-undo.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import type { Fault, MailBy } from './faults.ts';
import { runBurst } from './run-burst.ts';
import type { RunningTable } from './running-table.ts';
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
  const ways = faults.flatMap((fault) => fault.ways.filter((way) => way === mailBy || way === 'twilio'));
  if (ways.length === 0) return;
  const perWave = Math.max(1, Math.floor(candidatesAWave / ways.length));
  for (let done = 0; done < each; done += perWave) {
    const size = { each: Math.min(perWave, each - done), patienceMs, atOnce };
    const wave = `${mailBy}, wave ${done / perWave + 1} of ${Math.ceil(each / perWave)}`;
    const given = { ...services, mailBy, definition: faultsDrawing(), clock: clockOfUndo() };
    await withStage(given, async (stage) =>
      table.add(stage.peers, await runBurst(stage, faults, { ...size, tell: nowAndThen(context, wave) })),
    );
  }
}

function nowAndThen(context: BenchContext, wave: string) {
  let last = Date.now();
  return (through: number, of: number) => {
    if (Date.now() - last < tellEveryMs) return;
    last = Date.now();
    context.say(`guarantee: ${wave}: ${through} of ${of} candidates through`);
  };
}
