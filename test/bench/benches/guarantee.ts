import fc from 'fast-check';
import { anythingMayHappen } from '../../process/interpreter/properties.ts';
import { silenceHolds } from '../../process/interpreter/random-silence.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { fireRows } from '../fire/fire-rows.ts';
import { measured } from '../measured.ts';

export const name = 'guarantee';

/**
 * What is promised, under fire: each fault around a send by every way, counted at the providers; and the interpreter's properties over random
 * processes and random orders of events, with a new seed each time. A failure says its seed.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const messages = context.size('cases', 1_000);
  const random = context.size('cases', 10_000);
  return [
    ...(await fireRows(context, name, messages)),
    ...(context.fault === null ? propertyRows(context, random) : []),
  ];
}

function propertyRows(context: BenchContext, cases: number): BenchRow[] {
  return [
    ...held(context, `${cases} random processes`, () => fc.check(anythingMayHappen(), { numRuns: cases })),
    ...held(context, `${cases} random runs, silence above the bound`, () =>
      fc.check(silenceHolds(), { numRuns: cases }),
    ),
  ];
}

type Checked = { failed: boolean; seed: number; counterexamplePath: string | null; errorInstance: unknown };

function held(context: BenchContext, metric: string, check: () => Checked): BenchRow[] {
  const begun = performance.now();
  const { failed, seed, counterexamplePath, errorInstance } = check();
  if (failed) context.say(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance)}`);
  const goal = { of: 'value', atMost: 0 } as const;
  return [
    measured({ bench: name, metric, value: failed ? 1 : 0, unit: 'broken', goal }),
    measured({ bench: name, metric: `${metric}, time`, value: (performance.now() - begun) / 1_000, unit: 's' }),
  ];
}
