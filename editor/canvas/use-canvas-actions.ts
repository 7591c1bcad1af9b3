import { useReactFlow } from '@xyflow/react';
import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../process/definition/schema.ts';
import { inLanguage } from '../shell/language.ts';
import { showRefusal, showToast } from '../shell/toast.tsx';
import { nextToRemoved } from './actions/next-to-removed.ts';
import { nextToUndone } from './actions/next-to-undone.ts';
import { useAdding } from './actions/use-adding.ts';
import { useArranging } from './actions/use-arranging.ts';
import { useWalking } from './actions/use-walking.ts';
import { say } from './announcing/say.ts';
import { type ClipboardActions, useClipboard } from './clipboard/use-clipboard.ts';
import type { Place } from './edits/add-step.ts';
import { disconnect } from './edits/disconnect.ts';
import { duplicateMarks, idsOfMarkCopies } from './edits/duplicate-marks.ts';
import { duplicateSteps, idsOfCopies } from './edits/duplicate-steps.ts';
import { removeMarks } from './edits/remove-marks.ts';
import { removeSteps, withoutStart } from './edits/remove-steps.ts';
import type { Editing, Selection } from './editing.ts';
import type { Drop } from './flow/drop.ts';
import { focusNode } from './flow/focus-node.ts';
import { focusedNodeId } from './flow/focused-node-id.ts';
import { markNodeId } from './flow/mark-id.ts';
import { useThings } from './flow/use-things.ts';
import { labelWords } from './labels/label-words.ts';
import { stepName, thingsName } from './labels/things-name.ts';
import { toSelection } from './selecting/standing.ts';
import { undoLater } from './undo-later.ts';
import { exitName } from './steps/exit-name.ts';
import type { NewKind } from './steps/new-step.ts';

export type CanvasActions = ClipboardActions & {
  /** Where nothing says otherwise, a step is added after the selected one, connected to its first open exit. */
  readonly add: (kind: NewKind, drop?: Drop) => void;
  /** In the middle of what is seen, where nothing says otherwise. */
  readonly addNote: (at?: Place) => void;
  /** Around what is selected, else in the middle of what is seen, where nothing says otherwise. */
  readonly addArea: (at?: Place) => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
  readonly canDuplicate: boolean;
  readonly canTidy: boolean;
  /** Lays out the selected steps where several are selected, else the whole drawing. */
  readonly tidy: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly arrange: ReturnType<typeof useArranging>;
  readonly walking: ReturnType<typeof useWalking>;
  /** How many steps, notes and areas are selected. */
  readonly selected: number;
  readonly view: ReturnType<typeof useViewing>;
};

/** What buttons, keys and menus do with the drawing; each is one entry of the history. */
export function useCanvasActions(editing: Editing, selection: Selection): CanvasActions {
  const { store, readOnly } = editing;
  const things = useThings(selection);
  const arrange = useArranging(editing, things);
  const stepBack = (way: 'undo' | 'redo') => () => {
    if (readOnly) return;
    const { past, future, present } = store.get();
    const entry = way === 'undo' ? past.at(-1) : future.at(-1);
    const held = [...things.steps, ...things.marks.map(markNodeId), focusedNodeId()].filter((id) => id !== undefined);
    store[way]();
    if (!entry) say(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo');
    else say(way === 'undo' ? 'undone' : 'redone', { what: labelWords(entry.label, editing.language) });
    const next = nextToUndone(present, store.get().present, held);
    if (next === undefined) return;
    // Under another id it is the same step, and stays selected.
    if (!Object.hasOwn(present.steps, next)) editing.select({ kind: 'steps', ids: [next] });
    if (isOnDrawing()) focusNode(next);
  };
  const latest: CanvasActions = {
    ...useAdding(editing, selection, things),
    ...useClipboard(editing, things),
    ...useRemoving(editing, selection),
    arrange,
    tidy: arrange.tidy,
    walking: useWalking(editing, selection, things),
    get canDuplicate() {
      return things.marks.length > 0 || things.steps.some((id) => kindOf(store.get().present, id) !== 'start');
    },
    canTidy: things.steps.length > 0,
    selected: things.steps.length + things.marks.length,
    undo: stepBack('undo'),
    redo: stepBack('redo'),
    view: useViewing([...things.steps, ...things.marks.map(markNodeId)]),
  };
  // They know nothing else that changes: with the same of both they do the same, and what shows them need not be drawn anew.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => latest, [editing, selection]);
}

/** Whether the keyboard is on the drawing or at the settings of what is on it, and not at a button, say, that undoes. */
function isOnDrawing(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.closest('.react-flow, #inspector') !== null;
}

const kindOf = ({ steps }: Definition, id: string) => steps[id]?.kind;

/** Says why nothing happens, to the eye and, since a toast is heard, to the ear. */
const refuse = (why: string) => showRefusal(i18next.t(`said:${why}`), '');

/** Removes and duplicates what is selected. */
function useRemoving({ store, readOnly, language, select, focusSteps }: Editing, selection: Selection) {
  const { t } = useTranslation('canvas');
  const steps = selection.kind === 'steps' ? selection.ids : [];
  const marks = selection.kind === 'notes' ? selection.ids : selection.kind === 'steps' ? (selection.with ?? []) : [];

  const remove = () => {
    if (readOnly || selection.kind === 'nothing' || selection.kind === 'process') return;
    if (selection.kind === 'connection') return removeConnection(selection.from, selection.exit);
    const before = store.get();
    const leaving = withoutStart(before.present, steps);
    const what = thingsName(before.present, leaving, marks);
    store.edit({ key: 'edit.remove', of: what }, (now) => removeMarks(removeSteps(now, leaving), marks));
    if (store.get() === before) return refuse('startStays');
    say('removed', { name: inLanguage(what, language) });
    if (leaving.length > 0) showToast(t('removed', { count: leaving.length }), undoLater(store, before));
    select({ kind: 'nothing' });
    const beside = nextToRemoved(before.present, leaving);
    if (beside !== undefined) focusNode(beside);
  };
  const removeConnection = (from: string, exit: string) => {
    const { present } = store.get();
    const name = stepName(present, from);
    const step = present.steps[from];
    store.edit({ key: 'edit.disconnect', of: name }, (now) => disconnect(now, from, exit));
    if (step) say('disconnected', { from: inLanguage(name, language), exit: exitName(step, exit, language) });
    select({ kind: 'nothing' });
    focusNode(from);
  };
  const duplicate = () => {
    if (readOnly) return;
    const { present } = store.get();
    const copies = [...idsOfCopies(present, steps).values()];
    const copiedMarks = [...idsOfMarkCopies(present, marks).values()];
    const [first] = [...copies, ...copiedMarks.map(markNodeId)];
    if (first === undefined) return steps.length > 0 ? refuse('copyOfStart') : say('selectFirst');
    const what = thingsName(present, steps, marks);
    store.edit({ key: 'edit.duplicate', of: what }, (now) => duplicateMarks(duplicateSteps(now, steps), marks));
    say('duplicated', { name: inLanguage(what, language) });
    if (copiedMarks.length === 0) focusSteps(copies);
    else select(toSelection(copies, copiedMarks));
    focusNode(first);
  };
  return { remove, duplicate };
}

/** Brings the drawing, or what is selected of it, into view. */
function useViewing(selected: readonly string[]) {
  const { fitView, zoomIn, zoomOut, zoomTo } = useReactFlow();
  const duration = 200;
  return {
    fit: () => void fitView({ duration, padding: 0.12 }),
    fitSelection: () => {
      if (selected.length === 0) say('selectFirst');
      else void fitView({ nodes: selected.map((id) => ({ id })), duration, padding: 0.2, maxZoom: 1.2 });
    },
    zoomIn: () => void zoomIn({ duration }),
    zoomOut: () => void zoomOut({ duration }),
    zoomActual: () => void zoomTo(1, { duration }),
  };
}
