import type { BenchContext, BenchRow, BenchServices } from '../contract.ts';
import { clockOfUndo } from '../engine/clock-of-undo.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import { measured } from '../measured.ts';
import { type Fault, fireFaults, type MailBy, type Way } from './faults.ts';
import { printCounts } from './print-counts.ts';
import { quietenDeaths } from './quieten-deaths.ts';
import { type Count, runBurst } from './run-burst.ts';
import { createRunningTable, type RunningTable } from './running-table.ts';
import { runWaves } from './run-waves.ts';
import type { Stage } from './stage.ts';
import { clockOfDays, dayDrawing, stopWorkers } from './stopped-workers.ts';
import { changeClocks } from './change-clocks.ts';
import { withStage } from './with-stage.ts';
import { withWrongClock } from './with-wrong-clock.ts';

const none = { of: 'value', atMost: 0 } as const;

/** Each fault by every way, so many messages of each: a line of what came wrong of them, which has to be nothing. */
export async function fireRows(context: BenchContext, bench: string, messages: number): Promise<BenchRow[]> {
  const faults = faultsNamed(context.fault);
  const services = await context.services();
  quietenDeaths();
  const table = createRunningTable(context);
  const each = Math.max(1, Math.ceil(messages / 2));
  const lane = async (mailBy: MailBy) => {
    for (const some of bySilence(faultsBy(faults, mailBy)))
      await runWaves({ context, services, mailBy, faults: some, each, table });
  };
  // Beside one another: a mail server's five connections wait for what hangs, and the others keep the machine busy.
  await Promise.all([lane('resend'), lane('smtp')]);
  const isAll = context.fault === null;
  if (isAll) await clockScenes(context, services, messages, table);
  const stopped = isAll ? await stoppedRows(services, bench, messages) : [];
  context.say(printCounts(table.counts()));
  return [
    ...table.counts().flatMap((count) => rowsOf(bench, count)),
    ...stopped,
    measured({
      bench,
      metric: 'calls that a specification forbids',
      value: table.forbidden(),
      unit: 'calls',
      goal: none,
    }),
  ];
}

/** Those of which nobody tells are asked about, which asks about all messages beside them: they have waves of their own. */
function bySilence(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const isSilent = ({ point }: Fault) => point === 'lostInSilence';
  return [faults.filter((fault) => !isSilent(fault)), faults.filter(isSilent)];
}

const hour = 3_600_000;

async function clockScenes(
  context: BenchContext,
  services: BenchServices,
  messages: number,
  table: RunningTable,
): Promise<void> {
  const each = Math.min(25, Math.ceil(messages / 2));
  const given = { ...services, mailBy: 'resend' as const, definition: faultsDrawing(), clock: clockOfUndo() };
  context.say('guarantee: workers whose clock is wrong');
  await withStage(given, async (stage) => table.add(stage.peers, await wrongClockCounts(stage, each)));
  context.say('guarantee: the nights in which the clocks are changed');
  await changeClocks(services, table, each);
}

/** What has to be looked up, by a worker whose machine is an hour ahead and by one that is an hour behind. */
async function wrongClockCounts(stage: Stage, each: number): Promise<Count[]> {
  const lookedUp = fireFaults.filter(({ name }) => /then no answer|then cut off|and not accepted/.test(name));
  const counts: Count[] = [];
  for (const [off, words] of [
    [hour, 'an hour ahead'],
    [-hour, 'an hour behind'],
  ] as const) {
    const faults = lookedUp.map((fault) => ({ ...fault, name: `${fault.name}, worker's clock ${words}` }));
    const size = { each, patienceMs: 60_000 };
    counts.push(...(await withWrongClock(stage, off, () => runBurst(stage, faults, size))));
  }
  return counts;
}

async function stoppedRows(services: BenchServices, bench: string, messages: number): Promise<BenchRow[]> {
  const given = { ...services, mailBy: 'resend' as const, definition: dayDrawing(), clock: clockOfDays() };
  const each = Math.min(25, Math.ceil(messages / 4));
  const { cases, tookMs, ...wrong } = await withStage(given, (stage) => stopWorkers(stage, each));
  const row = { bench, unit: `of ${cases} candidates`, goal: none };
  const name = 'workers stopped for 48 h across a promise';
  return [
    ...Object.entries(wrong).map(([what, value]) => measured({ ...row, metric: `${name}: ${what}`, value })),
    measured({
      ...{ bench, metric: `${name}: the last has left`, value: tookMs / 1_000, unit: 's after the start' },
      goal: { of: 'value', atMost: 60 },
    }),
  ];
}

/** Those whose name has that in it, or that of a way: `, smtp`. */
function faultsNamed(part: string | null): readonly Fault[] {
  const wanted = (part ?? '').toLowerCase();
  const chosen = fireFaults
    .map((fault) => ({
      ...fault,
      ways: fault.ways.filter((way) => `${fault.name}, ${way}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ ways }) => ways.length > 0);
  if (chosen.length === 0)
    throw new Error(`No fault is called ${part}; there are ${fireFaults.map(({ name }) => name).join(', ')}`);
  return chosen;
}

/** Text messages are struck beside Resend's mails, once. */
function faultsBy(faults: readonly Fault[], mailBy: MailBy): readonly Fault[] {
  const isOf = (way: Way) => (mailBy === 'smtp' ? way === 'smtp' : way !== 'smtp');
  return faults.map((fault) => ({ ...fault, ways: fault.ways.filter(isOf) })).filter(({ ways }) => ways.length > 0);
}

function rowsOf(bench: string, count: Count): BenchRow[] {
  const { fault, way, cases, lost, double, doubleAfterUnclear, late, wrongChannel, leakedEarly } = count;
  const metric = `${fault}, ${way}`;
  const unit = `of ${cases} messages`;
  const wrong = lost + double + late + wrongChannel + leakedEarly;
  return [
    measured({ bench, metric: `${metric}: wrong`, value: wrong, unit, goal: none }),
    ...(doubleAfterUnclear > 0
      ? [measured({ bench, metric: `${metric}: double after unclear`, value: doubleAfterUnclear, unit })]
      : []),
  ];
}
