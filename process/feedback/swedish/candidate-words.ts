import { mark } from '../candidate-mark.ts';

/** How a word speaks of the candidate: as subject, object or owner, and by which pronoun. */
export type CandidateWord = {
  readonly as: 'subject' | 'object' | 'owner' | 'either';
  /** Words of one kind only may stand in one text; a name goes with all. */
  readonly kind: 'hon' | 'han' | 'hen' | 'name';
};

const words: Readonly<Record<string, CandidateWord>> = {
  hon: { as: 'subject', kind: 'hon' },
  henne: { as: 'object', kind: 'hon' },
  hennes: { as: 'owner', kind: 'hon' },
  han: { as: 'subject', kind: 'han' },
  honom: { as: 'object', kind: 'han' },
  hans: { as: 'owner', kind: 'han' },
  hen: { as: 'either', kind: 'hen' },
  henom: { as: 'object', kind: 'hen' },
  hens: { as: 'owner', kind: 'hen' },
  du: { as: 'subject', kind: 'name' },
  kandidaten: { as: 'either', kind: 'name' },
  kandidatens: { as: 'owner', kind: 'name' },
  sökanden: { as: 'either', kind: 'name' },
  sökandens: { as: 'owner', kind: 'name' },
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
