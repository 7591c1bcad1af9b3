import * as english from './english/verbs.ts';
import type { Sentence } from './composed.ts';
import type { CompetencyInText } from './contract.ts';
import * as swedish from './swedish/verbs.ts';
import { tidy } from './tidy.ts';
import { withoutCapital } from './tokens.ts';

/**
 * A level's sentence said to the candidate by `say`, which gets its words; undefined where it does not begin with a verb in the past, as
 * those of the library do.
 */
export function sayAnchor(
  anchor: string,
  inText: CompetencyInText,
  language: 'sv' | 'en',
  say: (words: Readonly<Record<string, string>>) => Sentence,
): Sentence | undefined {
  // A level names nobody, so nothing in it has to be turned.
  const plain = withoutCapital(tidy(anchor));
  const first = /^\p{L}+/u.exec(plain)?.[0] ?? '';
  if (!(language === 'sv' ? swedish : english).isPast(first)) return undefined;
  const noun = language === 'sv' ? `${inText.sv.possessive} ${inText.sv.indefinite}` : inText.en.noun;
  return say({ noun, definite: inText.sv.definite, verb: first, rest: plain.slice(first.length) });
}
