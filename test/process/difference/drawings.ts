import type { Definition, StageStep } from '../../../process/definition/schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';

const found = gallery.find(({ definition }) => definition.id === 'nurse');
if (!found) throw new Error('The gallery has no nurse process');

/** The nurse process as the gallery has it. */
export const nurse: Definition = found.definition;

/** A copy of the nurse process with something done to it. */
export function nurseWith(change: (draft: Definition) => void): Definition {
  const draft = structuredClone(nurse);
  change(draft);
  return draft;
}

export function stageOf(draft: Definition, stepId: string): StageStep {
  const step = draft.steps[stepId];
  if (step?.kind !== 'stage') throw new Error(`${stepId} is no stage`);
  return step;
}

/** Another stage under that id, with the exits of the screening. */
export function addStage(draft: Definition, stepId: string, sv: string): void {
  draft.steps[stepId] = { ...structuredClone(stageOf(draft, 'screening')), name: { sv, en: sv } };
  draft.connections[stepId] = { ...draft.connections['screening'] };
  draft.layout.steps[stepId] = { x: 0, y: 900 };
}
