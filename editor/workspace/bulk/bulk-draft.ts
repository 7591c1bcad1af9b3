import type { BatchBody } from '../../../server/contract/decision-batches.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';

type Exit = BoardStep['exits'][number];
export const parts = ['feedbackText', 'strength', 'development'] as const;
export type Part = (typeof parts)[number];
export type Written = { readonly sv: string; readonly en: string };

/** What has been written on the sheet for many; all as typed. */
export type BulkDraft = {
  readonly exitId: string | null;
  readonly reason: string;
  readonly texts: Readonly<Record<Part, Written>>;
  /** Why words that block are sent all the same. */
  readonly override: string;
};

const nothing: Written = { sv: '', en: '' };
export const emptyBulkDraft: BulkDraft = {
  exitId: null,
  reason: '',
  texts: { feedbackText: nothing, strength: nothing, development: nothing },
  override: '',
};

/** The parts that an exit owes a candidate. */
export function partsOf({ owes }: Pick<Exit, 'owes'>): readonly Part[] {
  if (owes === 'text') return ['feedbackText'];
  return owes === 'strengthAndDevelopment' ? ['strength', 'development'] : [];
}

/** The choice that a sheet stands for; what the exit does not owe is left out, so that nothing unseen is sent. */
export function bulkBodyOf(
  { reason, texts }: Pick<BulkDraft, 'reason' | 'texts'>,
  exit: Exit,
  stepId: string,
  applicationIds: readonly string[],
): BatchBody {
  const given = partsOf(exit).map((part) => [part, writtenIn(texts[part])] as const);
  return {
    stepId,
    exitId: exit.id,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...Object.fromEntries(given.filter(([, written]) => Object.keys(written).length > 0)),
    applicationIds: [...applicationIds],
  };
}

function writtenIn(written: Written): Partial<Written> {
  return Object.fromEntries(Object.entries(written).filter(([, text]) => text.trim() !== ''));
}
