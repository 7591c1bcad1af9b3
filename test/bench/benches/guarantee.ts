import fc from 'fast-check';
import { anythingMayHappen } from '../../process/interpreter/properties.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { measured } from '../measured.ts';

export const name = 'guarantee';

/** The interpreter's properties over random processes and random orders of events, with a new seed each time; a failure says its seed. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const cases = context.size('cases', 10_000);
  const begun = performance.now();
  const { failed, seed, counterexamplePath, errorInstance } = fc.check(anythingMayHappen(), { numRuns: cases });
  if (failed) context.say(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance)}`);
  const broken = failed ? 1 : 0;
  return [
    measured({
      bench: name,
      metric: `${cases} random processes`,
      value: broken,
      unit: 'broken',
      goal: { of: 'value', atMost: 0 },
    }),
    measured({ bench: name, metric: 'time', value: (performance.now() - begun) / 1_000, unit: 's' }),
  ];
}
