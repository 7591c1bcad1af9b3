/** What a difference between two drawings and a merge of three say. Types only; pure as all of `process/`. */
import type { Definition } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';

/** One setting that is another one, in words; null where it is not there on that side. */
export type SettingChange = {
  readonly name: BothLanguages;
  readonly from: BothLanguages | null;
  readonly to: BothLanguages | null;
  /** Ids of the people whom the words speak of as a named person, in the order of the words; who they are is not in the drawing. */
  readonly people: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** Keys from what the change is about. */
  readonly path: readonly string[];
};

/** Added, removed, changed in meaning, or moved on the canvas only. */
export type How = 'added' | 'removed' | 'changed' | 'moved';

/** What a change is about, by its ids in the process file. */
export type Subject =
  | { readonly kind: 'step'; readonly stepId: string }
  | { readonly kind: 'exit'; readonly stepId: string; readonly exitId: string }
  | { readonly kind: 'connection'; readonly stepId: string; readonly exitId: string }
  | { readonly kind: 'text'; readonly textId: string }
  | { readonly kind: 'field'; readonly fieldId: string }
  | { readonly kind: 'scenario'; readonly scenarioId: string }
  /** Something drawn that has no meaning: a note, or what else the layout lists. */
  | { readonly kind: 'note'; readonly list: string; readonly noteId: string }
  | { readonly kind: 'policy'; readonly key: string }
  | { readonly kind: 'process'; readonly key: string };

export type Change = {
  readonly about: Subject;
  readonly how: How;
  /** What it is called, with its kind: 'The stage "Urval"'. */
  readonly name: BothLanguages;
  readonly settings: readonly SettingChange[];
};

/** What two people may change each without touching the other's: a step with its ways out, a text, a field, a rule, a scenario, a note. */
export type UnitKind = 'step' | 'text' | 'field' | 'scenario' | 'note' | 'policy' | 'process';
export type UnitKey = `${UnitKind}/${string}`;
export type Side = 'mine' | 'theirs';

export type MergedUnit = {
  readonly key: UnitKey;
  readonly name: BothLanguages;
  /** Whose it is now; `both`: the same change was made twice. */
  readonly from: Side | 'both';
  /** Both changed it, and not alike: `from` is what was chosen. */
  readonly isConflict: boolean;
  /** What each did to it since the base. */
  readonly mine: readonly Change[];
  readonly theirs: readonly Change[];
};

/** Two drafts, and the one that both were made from. */
export type Three = { readonly base: Definition; readonly mine: Definition; readonly theirs: Definition };

export type Merge = {
  readonly merged: Definition;
  /** Everything that either of them changed. */
  readonly units: readonly MergedUnit[];
  /** Steps of mine that got another id, because somebody else had added one under the same. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Fields of mine that got another id, likewise. */
  readonly renamedFields: Readonly<Record<string, string>>;
  /** Connections that led to a step that is gone. */
  readonly loosened: readonly { readonly stepId: string; readonly exitId: string }[];
};
