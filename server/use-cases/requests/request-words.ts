import type { PageWords } from '../../page-messages/contract.ts';
import { deletionWords } from './deletion-words.ts';
import { meritsWords } from './merits-words.ts';
import type { Known } from './tell-of-request.ts';

/** What the answer to a request says, of either kind. */
export function requestWords(
  { kind, text }: { readonly kind: string; readonly text: string | null },
  known: Known,
): PageWords {
  const said = { ...known, text: text ?? '' };
  return kind === 'merits' ? meritsWords(said) : deletionWords(said);
}
