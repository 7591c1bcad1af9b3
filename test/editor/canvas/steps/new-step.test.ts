import { expect, it } from 'vitest';
import { addStep } from '../../../../editor/canvas/edits/add-step.ts';
import { newStep } from '../../../../editor/canvas/steps/new-step.ts';
import { askersOf } from '../../../../process/definition/askers-of.ts';
import { emptyDefinition } from '../../../../process/definition/empty-definition.ts';

it('every new question has an id that no other step asks by, and decides', () => {
  const add = (now: ReturnType<typeof emptyDefinition>) => addStep(now, { ...newStep(now, 'ask'), at: { x: 0, y: 0 } });
  const twice = add(add(emptyDefinition('Nattsköterska')));
  expect([...askersOf(twice)]).toEqual([
    ['answer', ['ask']],
    ['answer-2', ['ask-2']],
  ]);
  expect(twice.steps['ask-2']).toMatchObject({ decides: 'answer-2' });
});
