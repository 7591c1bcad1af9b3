import { describe, expect, test } from 'vitest';
import { addStep } from '../../../../editor/canvas/edits/add-step.ts';
import { connect } from '../../../../editor/canvas/edits/connect.ts';
import { duplicateSteps } from '../../../../editor/canvas/edits/duplicate-steps.ts';
import { insertStep } from '../../../../editor/canvas/edits/insert-step.ts';
import { moveSteps } from '../../../../editor/canvas/edits/move-steps.ts';
import { removeSteps } from '../../../../editor/canvas/edits/remove-steps.ts';
import { changeStepId } from '../../../../editor/canvas/edits/rename-step.ts';
import { applyEdit, redo, startHistory, undo } from '../../../../editor/document/history.ts';
import { type Definition, definitionSchema } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';

const nurse = gallery[0]?.definition as Definition;
const [start = '', second = ''] = Object.keys(nurse.steps);
const wait = {
  kind: 'wait',
  name: { sv: 'Vänta' },
  for: { kind: 'span', span: { amount: 1, unit: 'hours' } },
} as const;
const added = { stepId: 'pause-here', step: wait, at: { x: 5, y: 5 } };
const [exit, target] = Object.entries(nurse.connections[start]!)[0]!;

const edits: Readonly<Record<string, (definition: Definition) => Definition>> = {
  'add a step': (definition) => addStep(definition, added),
  'insert a step into a connection': (definition) => insertStep(definition, added, start, exit),
  'remove a step': (definition) => removeSteps(definition, [second]),
  'move a step': (definition) => moveSteps(definition, { [second]: { x: 1, y: 2 } }),
  'duplicate a step': (definition) => duplicateSteps(definition, [second]),
  'change an id': (definition) => changeStepId(definition, second, 'another-name'),
};

describe.each(Object.entries(edits))('%s', (_, edit) => {
  const done = applyEdit(startHistory(nurse), 'edit', edit(nurse));
  test('changes the drawing and leaves it a definition', () => {
    expect(done.present).not.toEqual(nurse);
    expect(definitionSchema.safeParse(done.present).success).toBe(true);
  });
  test('is undone', () => expect(undo(done).present).toBe(nurse));
  test('is redone', () => expect(redo(undo(done)).present).toBe(done.present));
});

test('an inserted step stands between what was connected', () => {
  const result = insertStep(nurse, added, start, exit);
  expect([result.connections[start]?.[exit], result.connections['pause-here']?.next]).toEqual(['pause-here', target]);
});

test('nothing leads to a removed step', () => {
  const { connections } = removeSteps(nurse, [second]);
  expect(Object.values(connections).flatMap((exits) => Object.values(exits))).not.toContain(second);
});

test('nothing can be connected to the start, and the start cannot be removed', () => {
  expect(connect(nurse, second, 'next', start)).toBe(nurse);
  expect(removeSteps(nurse, [start])).toBe(nurse);
});
