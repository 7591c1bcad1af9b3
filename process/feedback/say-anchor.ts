import type { Chance } from './chance.ts';
import { englishFrames } from './english/frames.ts';
import type { Stage } from './input.ts';
import { swedishFrames } from './swedish/frames.ts';
import * as english from './english/verbs.ts';
import * as swedish from './swedish/verbs.ts';
import { tidy } from './tidy.ts';
import { withCapital, withoutCapital } from './tokens.ts';

/** A level's sentence said to the candidate; undefined where it does not begin with a verb in the past, as those of the library do. */
export function sayAnchor(
  anchor: string,
  { stage, isAgain }: { readonly stage: Stage; readonly isAgain: boolean },
  language: 'sv' | 'en',
  chance: Chance,
): string | undefined {
  // A level names nobody, so nothing in it has to be turned.
  const plain = withoutCapital(tidy(anchor));
  const first = /^\p{L}+/u.exec(plain)?.[0] ?? '';
  if (!(language === 'sv' ? swedish : english).isPast(first)) return undefined;
  const rest = plain.slice(first.length);
  const place = withCapital((language === 'sv' ? swedishFrames : englishFrames).inStage[stage]);
  const ways =
    language === 'sv'
      ? [`${place} ${first} du${rest}.`, isAgain ? `Dessutom ${first} du${rest}.` : `Du ${first}${rest}.`]
      : [`${place}, you ${first}${rest}.`, isAgain ? `You also ${first}${rest}.` : `You ${first}${rest}.`];
  const said = chance.pick(ways, (way) => way);
  if (said) chance.hear(said);
  return said;
}
