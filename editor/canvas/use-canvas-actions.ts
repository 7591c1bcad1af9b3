import { useReactFlow } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../shell/toast.tsx';
import { addStep } from './edits/add-step.ts';
import { putNote, removeNotes } from './edits/change-notes.ts';
import { connect } from './edits/connect.ts';
import { disconnect } from './edits/disconnect.ts';
import { duplicateSteps, idsOfCopies } from './edits/duplicate-steps.ts';
import { insertStep } from './edits/insert-step.ts';
import { freePlace, openExitOf, placeAfter } from './edits/place-new-step.ts';
import { readableId } from './edits/readable-id.ts';
import { removeSteps } from './edits/remove-steps.ts';
import { type Size, tidyUp } from './edits/tidy-up.ts';
import type { Editing, Selection } from './editing.ts';
import type { Drop } from './flow/process-canvas.tsx';
import { type NewKind, newStep } from './steps/new-step.ts';

export type CanvasActions = {
  /** Where nothing says otherwise, a step is added after the selected one, connected to its first open exit. */
  readonly add: (kind: NewKind, drop?: Drop) => void;
  readonly addNote: () => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly canDuplicate: boolean;
  /** Lays out the selected steps where several are selected, else the whole drawing. */
  readonly tidy: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** What buttons, keys and menus do with the drawing; each is one entry of the history. */
export function useCanvasActions(
  { store, readOnly, select, focusSteps }: Editing,
  selection: Selection,
): CanvasActions {
  const { t } = useTranslation('canvas');
  const { screenToFlowPosition, getNodes } = useReactFlow();
  const centre = () => screenToFlowPosition({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
  const sizes = () => {
    const found: Record<string, Size> = {};
    for (const { id, measured } of getNodes())
      if (measured?.width && measured.height) found[id] = { width: measured.width, height: measured.height };
    return found;
  };
  const chosen = selection.kind === 'steps' ? selection.ids : [];

  const add = (kind: NewKind, drop?: Drop) => {
    if (readOnly) return;
    const now = store.get().present;
    const added = newStep(now, kind);
    const [after] = chosen;
    const exit = after === undefined || chosen.length > 1 ? undefined : openExitOf(now, after);
    const place =
      drop ??
      (after !== undefined && exit !== undefined
        ? { at: placeAfter(now, after, sizes()), after: { step: after, exit } }
        : { at: centre() });
    const at = freePlace(now, place.at, sizes());
    store.edit('edit.add', (definition) => {
      const step = { ...added, at: { x: Math.round(at.x), y: Math.round(at.y) } };
      if (place.into) return insertStep(definition, step, place.into.step, place.into.exit);
      const result = addStep(definition, step);
      return place.after ? connect(result, place.after.step, place.after.exit, added.stepId) : result;
    });
    if (drop) select({ kind: 'steps', ids: [added.stepId] });
    else focusSteps([added.stepId]);
  };

  const remove = () => {
    if (readOnly) return;
    if (selection.kind === 'steps') {
      const before = store.get();
      store.edit('edit.remove', (definition) => removeSteps(definition, selection.ids));
      if (store.get() !== before) showToast(t('removed', { count: selection.ids.length }), store.undo);
    }
    if (selection.kind === 'connection')
      store.edit('edit.disconnect', (definition) => disconnect(definition, selection.from, selection.exit));
    if (selection.kind === 'notes') store.edit('edit.remove', (definition) => removeNotes(definition, selection.ids));
    select({ kind: 'nothing' });
  };

  return {
    add,
    remove,
    canDuplicate: chosen.length > 0,
    addNote: () => {
      const now = store.get().present;
      const id = readableId('note', [...now.layout.notes.map((note) => note.id), ...Object.keys(now.steps)], 'note');
      const { x, y } = freePlace(now, centre(), sizes());
      store.edit('edit.addNote', (definition) =>
        putNote(definition, { id, x: Math.round(x), y: Math.round(y), width: 240, height: 120, text: '' }),
      );
      select({ kind: 'notes', ids: [id] });
    },
    duplicate: () => {
      if (readOnly || chosen.length === 0) return;
      const copies = [...idsOfCopies(store.get().present, chosen).values()];
      store.edit('edit.duplicate', (definition) => duplicateSteps(definition, chosen));
      if (copies.length > 0) focusSteps(copies);
    },
    tidy: () => {
      if (readOnly) return;
      const sizesNow = sizes();
      const only = chosen.length > 1 ? chosen : undefined;
      store.edit('edit.tidy', (definition) => tidyUp(definition, sizesNow, only));
    },
    undo: () => {
      if (!readOnly) store.undo();
    },
    redo: () => {
      if (!readOnly) store.redo();
    },
  };
}
