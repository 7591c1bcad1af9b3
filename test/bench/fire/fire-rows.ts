import type { BenchContext, BenchRow, BenchServices } from '../contract.ts';
import { clockOfUndo } from '../engine/clock-of-undo.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import { measured } from '../measured.ts';
import { type Fault, fireFaults, type MailBy, type Way } from './faults.ts';
import { printCounts } from './print-counts.ts';
import { quietenDeaths } from './quieten-deaths.ts';
import type { Count } from './count-verdicts.ts';
import { createRunningTable, type RunningTable } from './running-table.ts';
import { runServedWaves, runWaves } from './run-waves.ts';
import { allFaults, type From, servedFaults } from './served-faults.ts';
import { clockOfDays, dayDrawing, stopWorkers } from './stopped-workers.ts';
import { changeClocks } from './change-clocks.ts';
import { withStage } from './with-stage.ts';
import { countWithWrongClock, wrongClocks } from './wrong-clocks.ts';

const none = { of: 'value', atMost: 0 } as const;

/** Each fault by every way, so many messages of each: a line of what came wrong of them, which has to be nothing. */
export async function fireRows(context: BenchContext, bench: string, messages: number): Promise<BenchRow[]> {
  refuseUnknown(context.fault);
  const wanted = wantedOf(context.fault);
  const services = await context.services();
  quietenDeaths();
  const table = createRunningTable(context);
  const each = Math.max(1, Math.ceil(messages / 2));
  const lane = async (mailBy: MailBy) => {
    for (const some of bySilence(faultsBy(fireFaults.flatMap(wanted), mailBy)))
      await runWaves({ context, services, mailBy, faults: some, each, table });
  };
  const served = async (from: From, mailBy: MailBy) => {
    const those = faultsBy(servedFaults[from].flatMap(wanted), mailBy);
    await runServedWaves(from, { context, services, mailBy, faults: those, each: messages, table });
  };
  // Beside one another: a mail server's five connections wait for what hangs, and the others keep the machine busy.
  await Promise.all([lane('resend'), lane('smtp')]);
  for (const from of ['page', 'staff'] as const) await Promise.all([served(from, 'resend'), served(from, 'smtp')]);
  await clockScenes(context, services, messages, table);
  const stopped = isWanted(context.fault, stoppedName) ? await stoppedRows(services, bench, messages) : [];
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

const nightsName = 'the nights in which the clocks are changed';
const stoppedName = 'workers stopped for 48 h across a promise';

async function clockScenes(
  context: BenchContext,
  services: BenchServices,
  messages: number,
  table: RunningTable,
): Promise<void> {
  const each = Math.min(25, Math.ceil(messages / 2));
  for (const scene of wrongClocks.filter(({ name }) => isWanted(context.fault, name))) {
    context.say(`guarantee: ${scene.name}`);
    const given = { ...services, mailBy: 'resend' as const, definition: faultsDrawing(), clock: clockOfUndo() };
    await withStage(given, async (stage) => table.add(stage.peers, await countWithWrongClock(stage, scene, each)));
  }
  if (!isWanted(context.fault, nightsName)) return;
  context.say(`guarantee: ${nightsName}`);
  await changeClocks(services, table, each);
}

async function stoppedRows(services: BenchServices, bench: string, messages: number): Promise<BenchRow[]> {
  const given = { ...services, mailBy: 'resend' as const, definition: dayDrawing(), clock: clockOfDays() };
  const each = Math.min(25, Math.ceil(messages / 4));
  const { cases, tookMs, ...wrong } = await withStage(given, (stage) => stopWorkers(stage, each));
  const row = { bench, unit: `of ${cases} candidates`, goal: none };
  return [
    ...Object.entries(wrong).map(([what, value]) => measured({ ...row, metric: `${stoppedName}: ${what}`, value })),
    measured({
      ...{ bench, metric: `${stoppedName}: the last has left`, value: tookMs / 1_000, unit: 's after the start' },
      goal: { of: 'value', atMost: 60 },
    }),
  ];
}

/** Of a fault its ways of whose name, or that of the fault, has that in it: `, smtp`. */
const wantedOf =
  (part: string | null) =>
  (fault: Fault): readonly Fault[] => {
    const ways = fault.ways.filter((way) => isWanted(part, `${fault.name}, ${way}`));
    return ways.length === 0 ? [] : [{ ...fault, ways }];
  };

function refuseUnknown(part: string | null): void {
  const names = [...wrongClocks.map(({ name }) => name), nightsName, stoppedName];
  const isKnown = allFaults.flatMap(wantedOf(part)).length > 0 || names.some((name) => isWanted(part, name));
  const known = [...allFaults.map(({ name }) => name), ...names];
  if (!isKnown) throw new Error(`No fault is called ${part}; there are ${known.join(', ')}`);
}

const isWanted = (part: string | null, name: string) => name.toLowerCase().includes((part ?? '').toLowerCase());

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
