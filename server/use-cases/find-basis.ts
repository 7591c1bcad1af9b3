import type { z } from 'zod';
import type { basisSchema } from '../contract/applications.ts';
import type { Mistake } from '../http/mistakes.ts';
import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';

/** As it is kept: of a scorecard its id and the number of the revision. */
export type StoredBasis = Pick<z.infer<typeof basisSchema>, 'sentences'> & {
  /** Of one decision for many alone. */
  readonly whose?: Whose | undefined;
  readonly scorecards: { readonly id: string; readonly number: number }[];
};

/** Whose words somebody is told; null where none are owed. */
export type Whose = z.infer<typeof basisSchema>['whose'];

type Visit = { readonly applicationId: string; readonly stepId: string; readonly visit: number };
type Words = {
  readonly feedbackText?: string | undefined;
  readonly strength?: string | undefined;
  readonly development?: string | undefined;
  readonly sentences?: readonly StoredBasis['sentences'][number][] | undefined;
  readonly whose?: Whose | undefined;
};

/**
 * What a decision stands on at this moment (requirement G6): the scorecards of the visit with the revision that each has, and what its composed
 * sentences come from. Refuses a sentence that is outside of the words, or from a scorecard that is not in.
 */
export async function findBasis(transaction: Transaction, visit: Visit, words: Words): Promise<StoredBasis> {
  const rows = await transaction.scorecard.findMany({
    where: visit,
    select: { id: true, revisions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 } },
    orderBy: { submittedAt: 'asc' },
  });
  const scorecards = rows.map(({ id, revisions }) => ({ id, number: revisions[0]?.number ?? 1 }));
  const sentences = [...(words.sentences ?? [])];
  const errors = sentences.flatMap((sentence, at): Mistake[] => {
    const code = faultOf(sentence, words, scorecards);
    return code === null ? [] : [{ path: `body.sentences.${at}`, code }];
  });
  if (errors.length > 0) throw new Refusal('invalid', { errors });
  return { scorecards, sentences, ...(words.whose ? { whose: words.whose } : {}) };
}

function faultOf(
  { part, from, to, source }: StoredBasis['sentences'][number],
  words: Words,
  scorecards: StoredBasis['scorecards'],
): 'outsideText' | 'unknownScorecard' | null {
  if (from >= to || to > (words[part] ?? '').length) return 'outsideText';
  if (source.kind !== 'evidence') return null;
  return scorecards.some(({ id }) => id === source.scorecardId) ? null : 'unknownScorecard';
}
