import { mapReferences } from '../../../process/definition/map-references.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { copyThings } from '../clipboard/copy-things.ts';
import { newTexts, textIds } from '../clipboard/new-texts.ts';
import { withOwnQuestions } from '../clipboard/with-own-questions.ts';
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

/**
 * Copies of these steps a little below, with the connections among them. What is asked in a copy has an id of its own, and copies that read
 * an answer read that of the copy. They share the texts of the originals, but for those that read such an answer.
 */
export function duplicateSteps(definition: Definition, stepIds: readonly string[]): Definition {
  const copies = idsOfCopies(definition, stepIds);
  const copied = withOwnQuestions(copyThings(definition, [...copies.keys()], []), definition);
  const texts = textIds(definition.texts, copied.texts);
  const map = {
    text: (id: string) => texts.get(id) ?? id,
    field: (id: string) => id,
    step: (id: string) => copies.get(id) ?? id,
  };
  let result: Definition = {
    ...definition,
    texts: { ...definition.texts, ...newTexts(definition, copied.texts, texts) },
  };
  for (const [id, copy] of copies) {
    const step = copied.steps[id];
    const place = definition.layout.steps[id] ?? { x: 0, y: 0 };
    const at = { x: place.x + offset, y: place.y + offset };
    if (step) result = addStep(result, { stepId: copy, step: mapReferences(step, map), at });
  }
  for (const [id, copy] of copies)
    for (const [exit, to] of Object.entries(definition.connections[id] ?? {})) {
      const target = copies.get(to);
      if (target) result = connect(result, copy, exit, target);
    }
  return result;
}
