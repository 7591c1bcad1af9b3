import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { Definition, Language, Step } from '../../process/definition/schema.ts';
import type { DocumentStore } from '../document/document-store.ts';
import type { History } from '../document/history.ts';
import { changeStep } from './edits/change-step.ts';
import { stepName } from './labels/things-name.ts';
import type { Overlay } from './flow/overlay.ts';
import type { TextPlace } from './texts-editor/text-place.ts';

/** What the inspector is about: nothing, the process as a whole, steps, one connection, or notes and areas alone. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'process' }
  /** `with`: notes and areas that are selected along. */
  | { readonly kind: 'steps'; readonly ids: readonly string[]; readonly with?: readonly string[] }
  | { readonly kind: 'connection'; readonly from: string; readonly exit: string }
  | { readonly kind: 'notes'; readonly ids: readonly string[] };

export type Editing = {
  readonly store: DocumentStore<Definition>;
  readonly language: Language;
  /** Viewers and recruiters look; designers and administrators edit, on a phone once drawing is turned on. */
  readonly readOnly: boolean;
  readonly mayDraw: boolean;
  /** What is published; undefined where nothing is yet. */
  readonly liveVersionId: string | undefined;
  readonly select: (selection: Selection) => void;
  /** Brings steps into view and selects them; a text that is open closes for them, unless `keepsText`. */
  readonly focusSteps: (ids: readonly string[], how?: { readonly keepsText: boolean }) => void;
  /** Opens a text beside the drawing, in the place of the inspector, at one of its channels and languages. */
  readonly openText: (textId: string, at?: TextPlace) => void;
  /** Opens the scenarios that are saved with the process, below the drawing. */
  readonly openScenarios: () => void;
  /** Lays something over the drawing instead of the path of the longest silence; undefined takes it away again. */
  readonly layOver: (overlay: Overlay | undefined) => void;
};

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing was used outside the canvas page');
  return editing;
}

/** A part of the history; what reads it is drawn anew when that part has become another object. */
export function useHistoryOf<Part>(pick: (history: History<Definition>) => Part): Part {
  const { store } = useEditing();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** The drawing as it is now; what only closes an entry of the history draws nothing anew. */
export function useDefinition(): Definition {
  return useHistoryOf(presentOf);
}

const presentOf = ({ present }: History<Definition>) => present;

/** A part of the drawing that stands in it as it is; edits elsewhere in the drawing draw nothing anew of what reads it. */
export function useDefinitionOf<Part>(pick: (definition: Definition) => Part): Part {
  return useHistoryOf(({ present }) => pick(present));
}

/** All of a drawing that stands on the paper: everything but its texts. */
export type OnPaper = Omit<Definition, 'texts'>;

/** The drawing as it stands on the paper: what is written into a text draws nothing anew of what reads it. */
export function useOnPaper(): OnPaper {
  const last = useRef<OnPaper>(undefined);
  return useHistoryOf(({ present }) => {
    if (last.current === undefined || !isSamePaper(present, last.current)) last.current = present;
    return last.current;
  });
}

function isSamePaper(one: OnPaper, other: OnPaper): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Definition>;
  keys.delete('texts');
  return [...keys].every((key) => (one as Definition)[key] === (other as Definition)[key]);
}

/** Changes a step's settings as one entry per `gesture`; `label` is a key below `edit.` in the texts. */
export function useChangeStep<S extends Step>(
  stepId: string,
): (change: (step: S) => S, label: string, gesture?: string) => void {
  const { store } = useEditing();
  return (change, label, gesture) =>
    store.edit(
      { key: label, of: stepName(store.get().present, stepId) },
      (definition) => {
        const step = definition.steps[stepId];
        return step ? changeStep(definition, stepId, change(step as S)) : definition;
      },
      gesture && `${stepId}.${gesture}`,
    );
}
