import type { BenchContext, BenchRow } from '../contract.ts';
import { type Fault, faults } from '../faults/faults.ts';
import { openTheatre, type Outcome, runFault } from '../faults/run-fault.ts';
import { measured } from '../measured.ts';

export const name = 'kill';

const none = { of: 'value', atMost: 0 } as const;

/** Every fault in a burst of candidates, on a Besked of real processes of its own; counted at the peers. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const size = { cases: context.size('cases', 200), times: 3, awayMs: 30_000, boundMs: 120_000 };
  const chosen = faultsNamed(context.fault);
  const theatre = await openTheatre();
  const rows: BenchRow[] = [];
  try {
    for (const fault of chosen) {
      const begun = performance.now();
      const seed = Math.floor(Math.random() * 2 ** 31);
      const outcome = await runFault(theatre, fault, { ...size, seed });
      const seconds = Math.round((performance.now() - begun) / 1_000);
      context.say(`${fault.name}: ${tell(outcome)} (seed ${seed}, ${seconds} s)`);
      for (const wrong of outcome.wrong.slice(0, 5)) context.say(wrong);
      rows.push(...rowsOf(fault.name, outcome));
    }
    return rows;
  } finally {
    await theatre.close();
  }
}

function faultsNamed(part: string | null): readonly Fault[] {
  const all: readonly Fault[] = Object.values(faults).flat();
  const chosen = all.filter(({ name }) => name.toLowerCase().includes((part ?? '').toLowerCase()));
  if (chosen.length === 0)
    throw new Error(`No fault is called ${part}; there are ${all.map(({ name }) => name).join(', ')}`);
  return chosen;
}

function tell({ cases, lost, double, doubleAfterUnclear, late }: Outcome): string {
  return `${cases} cases, ${lost} lost, ${double} double, ${doubleAfterUnclear} double after unclear, ${late} late`;
}

function rowsOf(fault: string, { cases, lost, double, doubleAfterUnclear, late }: Outcome): BenchRow[] {
  const row = (metric: string, value: number, goal?: typeof none) =>
    measured({
      bench: name,
      metric: `${fault}: ${metric}`,
      value,
      unit: `of ${cases}`,
      ...(goal === undefined ? {} : { goal }),
    });
  return [
    row('lost', lost, none),
    row('double', double, none),
    row('double after unclear', doubleAfterUnclear),
    row('late', late, none),
  ];
}
