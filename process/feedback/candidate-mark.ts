import type { Candidate } from './tongue.ts';

/** What stands for the candidate's name while a text is turned; a word of small letters that no language has. */
export const mark = 'xkandidatx';

/** Whether the candidate's mark was left in a text that was turned: then the text was not understood. */
export function hasMark(text: string): boolean {
  return text.includes(mark);
}

/** The text with each full or first name of the candidate as the mark, and as the mark with an s where it is a genitive. */
export function markCandidate(text: string, { firstName, lastName }: Candidate): string {
  const first = escape(firstName.trim());
  const last = lastName?.trim() ? escape(lastName.trim()) : undefined;
  if (first === '') return text;
  const names = last === undefined ? first : `${first} ${last}|${first}|${last}`;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})('?s)?(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(found, (_, genitive: string | undefined) => (genitive === undefined ? mark : `${mark}s`));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
