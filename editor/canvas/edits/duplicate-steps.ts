import type { Definition } from '../../../process/definition/schema.ts';
import { addStep } from './add-step.ts';
import { connect } from './connect.ts';
import { readableId } from './readable-id.ts';

const offset = 48;

/** The ids that copies of these steps would get, by the id of the original; the start is not copied. */
export function idsOfCopies(definition: Definition, stepIds: readonly string[]): Map<string, string> {
  const taken = new Set(Object.keys(definition.steps));
  const copies = new Map<string, string>();
  for (const id of stepIds) {
    if (!definition.steps[id] || definition.steps[id].kind === 'start') continue;
    const copy = readableId(id.replace(/-\d+$/, ''), taken, id);
    taken.add(copy);
    copies.set(id, copy);
  }
  return copies;
}

/** Copies of these steps a little below, with the connections among them. They share the texts of the originals. */
export function duplicateSteps(definition: Definition, stepIds: readonly string[]): Definition {
  const copies = idsOfCopies(definition, stepIds);
  let result = definition;
  for (const [id, copy] of copies) {
    const step = definition.steps[id];
    const place = definition.layout.steps[id] ?? { x: 0, y: 0 };
    if (step) result = addStep(result, { stepId: copy, step, at: { x: place.x + offset, y: place.y + offset } });
  }
  for (const [id, copy] of copies)
    for (const [exit, to] of Object.entries(definition.connections[id] ?? {})) {
      const target = copies.get(to);
      if (target) result = connect(result, copy, exit, target);
    }
  return result;
}
