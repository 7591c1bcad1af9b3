import { expect } from 'vitest';
import type { Fault } from '../bench/faults/faults.ts';
import { runFault, type Theatre } from '../bench/faults/run-fault.ts';

const size = { cases: 20, times: 2, awayMs: 5_000, boundMs: 120_000 };

/** Lets the fault happen in a small burst: nobody is left without what was promised, and nobody hears twice what we could have known of. */
export async function expectNoHarm(theatre: Theatre, fault: Fault): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { lost, double, late, wrong } = await runFault(theatre, fault, { ...size, seed });
  expect({ lost, double, late }, `seed ${seed}\n${wrong.join('\n')}`).toEqual({ lost: 0, double: 0, late: 0 });
}
