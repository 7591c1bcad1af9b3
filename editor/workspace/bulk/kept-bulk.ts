import { type BulkDraft, emptyBulkDraft } from './bulk-draft.ts';

/** What was written for many in a stage, by exit, and for which it was last. */
type KeptBulk = {
  readonly last: string | null;
  readonly byExit: Readonly<Record<string, BulkDraft>>;
};

const nothing: KeptBulk = { last: null, byExit: {} };

/** Where what somebody writes for many in a stage is kept in this browser. */
export const bulkKey = (userId: string, jobId: string, stepId: string) =>
  `besked.bulk.${[userId, jobId, stepId].join('/')}`;

/** What is kept; nothing of a form that is not ours. */
export function keptBulkOf(value: unknown): KeptBulk {
  if (typeof value !== 'object' || value === null || !('byExit' in value) || !('last' in value)) return nothing;
  const { byExit, last } = value;
  if (typeof byExit !== 'object' || byExit === null) return nothing;
  const drafts = Object.entries(byExit).filter((one): one is [string, BulkDraft] => isDraft(one[1]));
  return { last: typeof last === 'string' ? last : null, byExit: Object.fromEntries(drafts) };
}

/** What was written for an exit; for the one that was written for last where none is asked for. */
export function draftFor({ last, byExit }: KeptBulk, asked: string | null): BulkDraft {
  const exitId = asked ?? last;
  // One that was kept before has not all that can be chosen by now.
  return { ...emptyBulkDraft, exitId, ...(exitId === null ? {} : byExit[exitId]) };
}

/**
 * Keeps a draft under its exit, where something is written, and no longer under `left`, the exit that it was written for until now; what was written for
 * others stays. Undefined where nothing is left.
 */
export function withDraft({ byExit }: KeptBulk, draft: BulkDraft, left = draft.exitId): KeptBulk | undefined {
  const others = Object.entries(byExit).filter(([exitId]) => exitId !== left && exitId !== draft.exitId);
  const own = draft.exitId !== null && hasText(draft) ? [[draft.exitId, draft] as const] : [];
  const kept = Object.fromEntries([...others, ...own]);
  return Object.keys(kept).length === 0 ? undefined : { last: draft.exitId, byExit: kept };
}

/** Puts a draft under its exit where nothing is being written for that one; what is being written for others stays, and stays the one that comes first. */
export function withBroughtBack(kept: KeptBulk, draft: BulkDraft): KeptBulk | undefined {
  if (draft.exitId === null || Object.hasOwn(kept.byExit, draft.exitId)) return withLast(kept);
  const both = withDraft(kept, draft);
  return both && { ...both, last: kept.last ?? both.last };
}

const withLast = (kept: KeptBulk) => (Object.keys(kept.byExit).length === 0 ? undefined : kept);

/** Whether anything has been written that would be missed. */
export const hasText = ({ reason, override, texts, fields, fieldsOf, words }: BulkDraft): boolean =>
  words === 'own' ||
  [reason, override, ...Object.values(texts).flatMap(({ sv, en }) => [sv, en]), ...Object.values(fields)].some(
    (text) => text.trim() !== '',
  ) ||
  Object.keys(fieldsOf).length > 0;

function isDraft(value: unknown): value is BulkDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { exitId, reason, override, texts, fields, fieldsOf } = value as Partial<BulkDraft>;
  const areTexts = [reason, override].every((text) => typeof text === 'string');
  const areObjects = [texts, fields, fieldsOf].every((one) => typeof one === 'object' && one !== null);
  if (!areTexts || !areObjects || (exitId !== null && typeof exitId !== 'string')) return false;
  return Object.keys(emptyBulkDraft.texts).every((part) => {
    const written = texts?.[part as keyof BulkDraft['texts']];
    return typeof written?.sv === 'string' && typeof written.en === 'string';
  });
}
