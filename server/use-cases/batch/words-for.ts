import { boxesOf } from '../../../process/feedback/boxes.ts';
import type { BatchBody, BatchPreviewItem } from '../../contract/decision-batches.ts';
import type { PublishedVersion } from '../load-versions.ts';
import type { OwnWords } from '../own-words/find-own-words.ts';
import { type BatchTexts, parts, textsFrom, type Words } from './batch-texts.ts';

export type WordsFor = {
  readonly texts: BatchTexts;
  readonly whose: BatchPreviewItem['whose'];
  readonly why: BatchPreviewItem['why'];
  /** What the words were read with; undefined where they rest on nothing of the person's own. */
  readonly own: OwnWords | undefined;
  readonly isWritten: boolean;
};

/** What one of many is told: the own words that are kept for them, or what is written for all. */
export function wordsFor(
  own: OwnWords | undefined,
  version: PublishedVersion,
  { words, texts, stepId, exitId }: Pick<BatchBody, 'words' | 'stepId' | 'exitId'> & { readonly texts: BatchTexts },
): WordsFor {
  const same = { texts, whose: 'general', why: null, own: undefined, isWritten: true } as const;
  if (words === undefined || boxesOf(owesOf(version, { stepId, exitId })).length === 0) return same;
  if (own?.whose === 'edited' || (words === 'own' && own?.whose === 'composed'))
    return { texts: textsFrom(own.words as Words), whose: own.whose, why: null, own, isWritten: true };
  if (words === 'same') return same;
  if (own?.whose === 'general') return { ...same, why: own.why, own };
  // Nothing can be said yet of what they would lack.
  return { ...same, texts: textsFrom(Object.fromEntries(parts.map((part) => [part, '–']))), isWritten: false };
}

function owesOf({ definition }: PublishedVersion, { stepId, exitId }: { stepId: string; exitId: string }) {
  const step = definition.steps[stepId];
  const exit = step?.kind === 'stage' && Object.hasOwn(step.exits, exitId) ? step.exits[exitId] : undefined;
  return exit?.owes ?? 'nothing';
}
