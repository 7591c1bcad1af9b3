import { keepHere, readHere } from '../page/kept-here.ts';
import { type Draft, emptyDraft } from './decision-body.ts';

/** What was typed about one candidate in one visit, by exit, and which exit was chosen last. */
export type KeptDecision = {
  readonly last: string | null;
  readonly byExit: Readonly<Record<string, Draft>>;
};

const nothing: KeptDecision = { last: null, byExit: {} };

/** What has been written for a decision and not been decided; nothing of a form that is not ours. */
export function readDecision(key: string): KeptDecision {
  const kept = readHere(key);
  if (typeof kept !== 'object' || kept === null || !('byExit' in kept) || !('last' in kept)) return nothing;
  const { byExit, last } = kept;
  if (typeof byExit !== 'object' || byExit === null) return nothing;
  const drafts = Object.entries(byExit).filter((one): one is [string, Draft] => isDraft(one[1]));
  return { last: typeof last === 'string' ? last : null, byExit: Object.fromEntries(drafts) };
}

/** Keeps a draft under its exit, where something has been written; what was written for other exits stays. */
export function keepDraft(key: string, draft: Draft): void {
  if (draft.exitId === null) return;
  const { [draft.exitId]: _before, ...others } = readDecision(key).byExit;
  const byExit = hasText(draft) ? { ...others, [draft.exitId]: draft } : others;
  keepHere(key, Object.keys(byExit).length === 0 ? undefined : { last: draft.exitId, byExit });
}

const texts = ['reason', 'feedbackText', 'strength', 'development', 'override'] as const;

/** Whether anything has been written that would be missed. */
export const hasText = (draft: Draft): boolean =>
  texts.some((name) => draft[name].trim() !== '') || Object.values(draft.fields).some((value) => value !== '');

function isDraft(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(emptyDraft).every(([name, empty]) => empty === null || typeof given[name] === typeof empty);
}
