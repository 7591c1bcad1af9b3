import { expect, test } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { carryOver } from '../../../process/difference/carry-over.ts';
import { nurseWith, stageOf } from './drawings.ts';

const within = (...promises: readonly (readonly [stepId: string, amount: number])[]) =>
  nurseWith((draft) => {
    for (const [stepId, amount] of promises) stageOf(draft, stepId).promise.within = { amount, unit: 'workingDays' };
  });
const promised = (drawing: Definition, stepId: string) => {
  const step = drawing.steps[stepId];
  return step?.kind === 'stage' ? step.promise.within.amount : undefined;
};
const made = { from: within(['screening', 9]), to: within(['screening', 3]) };

test('a change is brought into a drawing that was made before it, and what is otherwise there stays', () => {
  const carried = carryOver(within(['screening', 9], ['references', 8]), made, 'theirs');
  expect([promised(carried, 'screening'), promised(carried, 'references')]).toEqual([3, 8]);
});

test('where both changed the same thing it is said whose stays', () => {
  expect(promised(carryOver(within(['screening', 7]), made, 'theirs'), 'screening')).toBe(3);
  expect(promised(carryOver(within(['screening', 7]), made, 'mine'), 'screening')).toBe(7);
});
