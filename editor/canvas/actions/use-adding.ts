import { inLanguage } from '../../shell/language.ts';
import { say } from '../announcing/say.ts';
import { addStep, type AddedStep, type Place } from '../edits/add-step.ts';
import { areasOf, putArea } from '../edits/change-areas.ts';
import { putNote } from '../edits/change-notes.ts';
import { connect } from '../edits/connect.ts';
import { insertStep } from '../edits/insert-step.ts';
import { makeRoom } from '../edits/make-room.ts';
import { freePlace, openExitOf, placeAfter, placeInto } from '../edits/place-new-step.ts';
import { readableId } from '../edits/readable-id.ts';
import type { Editing, Selection } from '../editing.ts';
import type { Drop } from '../flow/drop.ts';
import { focusNode } from '../flow/focus-node.ts';
import { markNodeId } from '../flow/mark-id.ts';
import type { Things } from '../flow/use-things.ts';
import { stepName } from '../labels/things-name.ts';
import { boundsOf } from '../layout/box.ts';
import { areaAround } from '../layout/carry-marks.ts';
import { type NewKind, newStep } from '../steps/new-step.ts';
import type { Definition } from '../../../process/definition/schema.ts';

/** Adds steps, notes and areas; each is one entry of the history and is said. */
export function useAdding(
  { store, readOnly, language, select, focusSteps }: Editing,
  selection: Selection,
  things: Things,
) {
  const add = (kind: NewKind, drop?: Drop) => {
    if (readOnly) return;
    const now = store.get().present;
    const added = newStep(now, kind);
    const place = drop ?? placeOf(now, selection, things);
    const sizes = things.sizes();
    // What follows makes room for what is put into its connection.
    const at = place.into ? place.at : freePlace(now, place.at, sizes);
    const step = { ...added, at: { x: Math.round(at.x), y: Math.round(at.y) } };
    store.edit({ key: 'edit.add', of: added.step.name }, (definition) => withStep(definition, step, place, sizes));
    sayAdded(now, added.step.name, place, language);
    if (drop) select({ kind: 'steps', ids: [added.stepId] });
    else focusSteps([added.stepId]);
    focusNode(added.stepId);
  };

  const addNote = (at?: Place) => {
    if (readOnly) return;
    const now = store.get().present;
    const id = markId(now, 'note');
    const { x, y } = freePlace(now, at ?? things.centre(), things.sizes());
    const note = { id, x: Math.round(x), y: Math.round(y), width: 240, height: 120, text: '' };
    store.edit('edit.addNote', (definition) => putNote(definition, note));
    say('noteAdded');
    select({ kind: 'notes', ids: [id] });
    focusNode(markNodeId(id), 'words');
  };

  const addArea = (at?: Place) => {
    if (readOnly) return;
    const now = store.get().present;
    const id = markId(now, 'area');
    const around = at ? undefined : boundsOf(things.boxes());
    const { x, y } = at ?? things.centre();
    const rect = around
      ? areaAround(around)
      : { x: Math.round(x - 240), y: Math.round(y - 160), width: 480, height: 320 };
    store.edit('edit.addArea', (definition) => putArea(definition, { id, ...rect, name: '', colour: 'blue' }));
    say('areaAdded');
    select({ kind: 'notes', ids: [id] });
    focusNode(markNodeId(id), 'words');
  };
  return { add, addNote, addArea };
}

function withStep(
  definition: Definition,
  step: AddedStep,
  { into, after }: Drop,
  sizes: ReturnType<Things['sizes']>,
): Definition {
  if (into) return makeRoom(insertStep(definition, step, into.step, into.exit), step.stepId, into.step, sizes);
  const result = addStep(definition, step);
  return after ? connect(result, after.step, after.exit, step.stepId) : result;
}

/** After the selected step where one of its exits is open, into the selected connection, else in the middle of what is seen. */
function placeOf(definition: Definition, selection: Selection, things: Things): Drop {
  if (selection.kind === 'connection') {
    const { from: step, exit } = selection;
    return { at: placeInto(definition, step, exit, things.sizes()), into: { step, exit } };
  }
  const [step] = things.steps;
  const exit = step === undefined || things.steps.length > 1 ? undefined : openExitOf(definition, step);
  return step !== undefined && exit !== undefined
    ? { at: placeAfter(definition, step, things.sizes()), after: { step, exit } }
    : { at: things.centre() };
}

function sayAdded(
  before: Definition,
  name: AddedStep['step']['name'],
  { into, after }: Drop,
  language: 'sv' | 'en',
): void {
  const named = (id: string) => inLanguage(stepName(before, id), language);
  const words = { name: inLanguage(name, language) };
  const next = into && before.connections[into.step]?.[into.exit];
  if (into && next !== undefined) say('inserted', { ...words, after: named(into.step), before: named(next) });
  else if (after) say('addedAfter', { ...words, after: named(after.step) });
  else say('added', words);
}

function markId(definition: Definition, kind: 'note' | 'area'): string {
  const taken = [...definition.layout.notes, ...areasOf(definition)].map(({ id }) => id);
  return readableId(kind, taken, kind);
}
