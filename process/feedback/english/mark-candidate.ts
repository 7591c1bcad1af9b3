import { mark, markCandidate as markNames } from '../candidate-mark.ts';
import type { Candidate } from '../tongue.ts';

/** The text with the candidate's name, and "the candidate" or "the applicant", as the mark. */
export function markCandidate(text: string, candidate: Candidate): string {
  return markNames(text, candidate).replace(
    /(?<!\p{L})the (?:candidate|applicant)('s)?(?!\p{L})/giu,
    (_, genitive: string | undefined) => (genitive === undefined ? mark : `${mark}s`),
  );
}
