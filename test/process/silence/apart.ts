import { expect } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import * as drawn from '../interpreter/definitions.ts';
import { found } from './one-week.ts';

/** The longest silence from each step of two drawings is the same in one drawing as where nobody goes the other way: nothing reckoned for the one is told of the other. */
export function expectApart(left: Definition, right: Definition): void {
  const together = found(sideBySide(left, right)).perStage;
  const alone = { ...within('left', left, right), ...within('right', left, right) };
  for (const [stepId, ms] of Object.entries(alone)) expect(`${stepId} ${together[stepId]?.ms}`).toBe(`${stepId} ${ms}`);
}

function within(side: 'left' | 'right', left: Definition, right: Definition): Record<string, number> {
  const { perStage } = found(sideBySide(left, right, side));
  return Object.fromEntries(Object.entries(perStage).map(([stepId, { ms }]) => [stepId, ms]));
}

/** Whoever has a licence goes the left way; or all go the same way, and nobody the other. */
function sideBySide(left: Definition, right: Definition, only?: 'left' | 'right'): Definition {
  const sides = Object.entries({ left, right });
  const steps = sides.flatMap(([side, chain]) =>
    Object.entries(chain.steps).flatMap(([id, step]) => (id === 'start' ? [] : [[`${side}-${id}`, step] as const])),
  );
  const connections = sides.flatMap(([side, chain]) =>
    Object.entries(chain.connections).flatMap(([id, exits]) =>
      id === 'start'
        ? []
        : [
            [
              `${side}-${id}`,
              Object.fromEntries(Object.entries(exits).map(([exit, to]) => [exit, `${side}-${to}`])),
            ] as const,
          ],
    ),
  );
  const fork = { licensed: `${only ?? 'left'}-s0`, otherwise: `${only ?? 'right'}-s0` };
  return drawn.definitionOf(
    { start: drawn.start, fork: drawn.branch, ...Object.fromEntries(steps) },
    { start: { next: 'fork' }, fork, ...Object.fromEntries(connections) },
  );
}
