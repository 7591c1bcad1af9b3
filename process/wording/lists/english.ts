import type { LanguageLists } from './contract.ts';
import { people } from './en/people.ts';
import { age } from './en/age.ts';
import { origin } from './en/origin.ts';
import { faith } from './en/faith.ts';
import { body } from './en/body.ts';
import { family } from './en/family.ts';
import { health } from './en/health.ts';
import { character } from './en/character.ts';
import { comparison } from './en/comparison.ts';
import { numbers } from './en/numbers.ts';
import { promises } from './en/promises.ts';
import { scores } from './en/scores.ts';
import { blame } from './en/blame.ts';
import { sentences } from './en/sentences.ts';
import { traits } from './en/traits.ts';
import { names } from './en/names.ts';

const retells = `
  you !({stance}) (*ed) & -({rivals}|compared|embarrass*|thought you|than you|impression|points|per cent|%|had you|if you|out of)
  you {did} & -(compared|embarrass*|impression|had you|if you|fool|burnout|out of)
  you have ~1 (worked|led|taught|driven|built|run|managed|trained|written|cared|held|used|planned|supported|served|experience of) & -({rivals}|overqualified|too)
  {setting} & -(compared|embarrass*|weak*|fool|poor)
`;

const frames = `
  {told}
  {you} ~1 {told}
  {client}
  {work}
  would have liked to (see|hear|know)
`;

/** The words of English, and how its sentences speak of the work. */
export const english: LanguageLists = {
  lists: {
    ...people,
    ...age,
    ...origin,
    ...faith,
    ...body,
    ...family,
    ...health,
    ...character,
    ...comparison,
    ...numbers,
    ...promises,
    ...scores,
    ...blame,
    ...sentences,
    ...traits,
    ...names,
  },
  retells,
  frames,
};
