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
  /** Required fields, the same for all who lack them; and by application where they differ. */
  readonly fields: Readonly<Record<string, string>>;
  readonly fieldsOf: FieldsOf;
  /** Why words that block are sent all the same. */
  readonly override: string;
  /** The same for all, or to each what their own scorecards say. */
  readonly words: 'same' | 'own';
};

export type FieldsOf = Readonly<Record<string, Readonly<Record<string, string>>>>;

const nothing: Written = { sv: '', en: '' };
export const emptyBulkDraft: BulkDraft = {
  exitId: null,
  reason: '',
  texts: { feedbackText: nothing, strength: nothing, development: nothing },
  fields: {},
  fieldsOf: {},
  override: '',
  words: 'same',
};

/** The parts that an exit owes a candidate. */
export function partsOf({ owes }: Pick<Exit, 'owes'>): readonly Part[] {
  if (owes === 'text') return ['feedbackText'];
  return owes === 'strengthAndDevelopment' ? ['strength', 'development'] : [];
}

/** The choice that a sheet stands for; what the exit does not owe is left out, so that nothing unseen is sent. */
export function bulkBodyOf(
  { reason, texts, words, ...draft }: Pick<BulkDraft, 'reason' | 'texts' | 'fields' | 'fieldsOf' | 'words'>,
  exit: Exit,
  stepId: string,
  applicationIds: readonly string[],
): BatchBody {
  const given = partsOf(exit).map((part) => [part, writtenIn(texts[part])] as const);
  const fields = filledIn(draft.fields, exit);
  const fieldsOf = Object.fromEntries(
    applicationIds
      .map((id) => [id, filledIn(draft.fieldsOf[id] ?? {}, exit)] as const)
      .filter(([, values]) => Object.keys(values).length > 0),
  );
  return {
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(Object.keys(fieldsOf).length > 0 ? { fieldsOf } : {}),
    stepId,
    exitId: exit.id,
    words,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    ...Object.fromEntries(given.filter(([, written]) => Object.keys(written).length > 0)),
    applicationIds: [...applicationIds],
  };
}

function writtenIn(written: Written): Partial<Written> {
  return Object.fromEntries(Object.entries(written).filter(([, text]) => text.trim() !== ''));
}

/** The values that an exit asks for; the server reads them as their fields want it. */
function filledIn(values: Readonly<Record<string, string>>, { requires }: Exit): Record<string, string> {
  return Object.fromEntries(
    requires.flatMap(({ id }) => ((values[id] ?? '').trim() === '' ? [] : [[id, values[id] ?? '']])),
  );
}
