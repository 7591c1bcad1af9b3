import fc from 'fast-check';
import type { Transit } from '../../../process/interpreter/contract.ts';
import { randomDefinition } from './random-definition.ts';
import { RandomRun, randomDraws } from './random-run.ts';

/**
 * Whatever happens in whatever order: never throws, the same input gives the same output, the input is not changed, no message or
 * notice has a key twice, no obligation is forgotten, and once people and drivers act the run ends with none open (G1).
 */
export const anythingMayHappen = (transit?: Transit) =>
  fc.property(randomDefinition, randomDraws, (definition, draws) => {
    const run = new RandomRun(definition, transit);
    for (const draw of draws) run.happen(draw);
    run.finish();
  });
