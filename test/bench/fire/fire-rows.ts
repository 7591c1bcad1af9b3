import type { BenchContext, BenchRow, BenchServices } from '../contract.ts';
import { clockOfUndo } from '../engine/clock-of-undo.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import { measured } from '../measured.ts';
import { type Fault, fireFaults, type MailBy } from './faults.ts';
import { printCounts } from './print-counts.ts';
import { quietenDeaths } from './quieten-deaths.ts';
import { type Count, runBurst } from './run-burst.ts';
import type { Stage } from './stage.ts';
import { clockOfDays, dayDrawing, stopWorkers } from './stopped-workers.ts';
import { withStage } from './with-stage.ts';
import { withWrongClock } from './with-wrong-clock.ts';

const none = { of: 'value', atMost: 0 } as const;

/** Each fault by every way, so many messages of each: a line of what came wrong of them, which has to be nothing. */
export async function fireRows(context: BenchContext, bench: string, messages: number): Promise<BenchRow[]> {
  const faults = faultsNamed(context.fault);
  const services = await context.services();
  quietenDeaths();
  const counts: Count[] = [];
  let violations = 0;
  for (const mailBy of ['resend', 'smtp'] as const) {
    const given = { ...services, mailBy, definition: faultsDrawing(), clock: clockOfUndo() };
    await withStage(given, async (stage) => {
      counts.push(...(await runBurst(stage, faultsBy(faults, mailBy), sizeOf(messages))));
      if (mailBy === 'resend' && context.fault === null) counts.push(...(await wrongClockCounts(stage, messages)));
      violations += stage.peers.resend.violations.length + stage.peers.twilio.violations.length;
    });
  }
  const stopped = context.fault === null ? await stoppedRows(services, bench, messages) : [];
  context.say(printCounts(counts));
  for (const wrong of counts.flatMap((count) => count.wrong).slice(0, 5)) context.say(wrong);
  return [
    ...counts.flatMap((count) => rowsOf(bench, count)),
    ...stopped,
    measured({ bench, metric: 'calls that a specification forbids', value: violations, unit: 'calls', goal: none }),
  ];
}

const hour = 3_600_000;

/** What has to be looked up, by a worker whose machine is an hour ahead and by one that is an hour behind. */
async function wrongClockCounts(stage: Stage, messages: number): Promise<Count[]> {
  const lookedUp = fireFaults.filter(({ name }) => /then no answer|then cut off|and not accepted/.test(name));
  const counts: Count[] = [];
  for (const [off, words] of [
    [hour, 'an hour ahead'],
    [-hour, 'an hour behind'],
  ] as const) {
    const faults = lookedUp.map((fault) => ({ ...fault, name: `${fault.name}, worker's clock ${words}` }));
    const few = { each: Math.min(25, Math.ceil(messages / 2)), patienceMs: 180_000 };
    counts.push(...(await withWrongClock(stage, off, () => runBurst(stage, faults, few))));
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

function faultsNamed(part: string | null): readonly Fault[] {
  const chosen = fireFaults.filter(({ name }) => name.toLowerCase().includes((part ?? '').toLowerCase()));
  if (chosen.length === 0)
    throw new Error(`No fault is called ${part}; there are ${fireFaults.map(({ name }) => name).join(', ')}`);
  return chosen;
}

/** Text messages are struck beside Resend's mails, once. */
function faultsBy(faults: readonly Fault[], mailBy: MailBy): readonly Fault[] {
  if (mailBy === 'resend') return faults;
  return faults.flatMap((fault) => (fault.ways.includes('smtp') ? [{ ...fault, ways: ['smtp'] as const }] : []));
}

/** Every candidate gets two messages. With more candidates than a machine takes at once, waiting is longer. */
function sizeOf(messages: number) {
  const each = Math.max(1, Math.ceil(messages / 2));
  return { each, patienceMs: 60_000 + each * 6_000 };
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
