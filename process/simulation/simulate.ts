import { createSimulation } from './create-simulation.ts';
import type { SimulatedRun } from './record.ts';
import type { SimulationInput } from './setting.ts';

/** One candidate from applying to the end of the run (or of the time simulated). Pure: the same input gives the same run. */
export function simulate(input: SimulationInput): SimulatedRun {
  return createSimulation(input).run();
}
