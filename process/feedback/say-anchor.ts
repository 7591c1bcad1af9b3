import type { Chance } from './chance.ts';
import { englishFrames } from './english/frames.ts';
import * as english from './english/index.ts';
import type { Stage } from './input.ts';
import { swedishFrames } from './swedish/frames.ts';
import * as swedish from './swedish/index.ts';
import { tidy } from './tidy.ts';
import { withCapital } from './tokens.ts';

const nobody = { firstName: '' };

/** A level's sentence said to the candidate; undefined where it is no clause without its subject. */
export function sayAnchor(
  anchor: string,
  { stage, isAgain }: { readonly stage: Stage; readonly isAgain: boolean },
  language: 'sv' | 'en',
  chance: Chance,
): string | undefined {
  const tongue = language === 'sv' ? swedish : english;
  const turned = tongue.turnBehaviour(tidy(anchor), nobody);
  if (turned?.kind !== 'predicate') return undefined;
  const { verb, rest } = turned;
  const place = withCapital((language === 'sv' ? swedishFrames : englishFrames).inStage[stage]);
  const ways =
    language === 'sv'
      ? [`${place} ${verb} du${rest}.`, isAgain ? `Dessutom ${verb} du${rest}.` : `Du ${verb}${rest}.`]
      : [`${place}, you ${verb}${rest}.`, isAgain ? `You also ${verb}${rest}.` : `You ${verb}${rest}.`];
  const said = chance.pick(ways, (way) => way);
  if (said) chance.hear(said);
  return said;
}
