import { mark } from '../candidate-mark.ts';

/** How a word speaks of the candidate, and by which pronoun. */
export type CandidateWord = {
  readonly as: 'subject' | 'object' | 'owner' | 'objectOrOwner' | 'self' | 'either';
  readonly kind: 'she' | 'he' | 'they' | 'name';
};

const words: Readonly<Record<string, CandidateWord>> = {
  she: { as: 'subject', kind: 'she' },
  her: { as: 'objectOrOwner', kind: 'she' },
  herself: { as: 'self', kind: 'she' },
  he: { as: 'subject', kind: 'he' },
  him: { as: 'object', kind: 'he' },
  his: { as: 'owner', kind: 'he' },
  himself: { as: 'self', kind: 'he' },
  they: { as: 'subject', kind: 'they' },
  them: { as: 'object', kind: 'they' },
  their: { as: 'owner', kind: 'they' },
  themselves: { as: 'self', kind: 'they' },
  themself: { as: 'self', kind: 'they' },
  you: { as: 'either', kind: 'name' },
  your: { as: 'owner', kind: 'name' },
  [mark]: { as: 'either', kind: 'name' },
  [`${mark}s`]: { as: 'owner', kind: 'name' },
};

/** What the word says of the candidate; undefined where it says nothing of them. */
export function candidateWord(word: string): CandidateWord | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(words, lower) ? words[lower] : undefined;
}

/** Whether the word can be the candidate as the subject of a clause. */
export function isCandidateSubject(word: string | undefined): boolean {
  const as = word === undefined ? undefined : candidateWord(word)?.as;
  return as === 'subject' || as === 'either';
}
