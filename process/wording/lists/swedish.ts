import type { LanguageLists } from './contract.ts';
import { people } from './sv/people.ts';
import { age } from './sv/age.ts';
import { origin } from './sv/origin.ts';
import { faith } from './sv/faith.ts';
import { body } from './sv/body.ts';
import { family } from './sv/family.ts';
import { health } from './sv/health.ts';
import { character } from './sv/character.ts';
import { comparison } from './sv/comparison.ts';
import { numbers } from './sv/numbers.ts';
import { promises } from './sv/promises.ts';
import { scores } from './sv/scores.ts';
import { blame } from './sv/blame.ts';
import { sentences } from './sv/sentences.ts';
import { traits } from './sv/traits.ts';
import { names } from './sv/names.ts';

const retells = `
  {you} !({stance}) (*ade|*nde|*rde|*lde|*kte|*gde|*ste|*pte|*mde|*dde) & -({rivals}|jämfört|jämförelse|pinsam*|tyckte|än du|intryck|poäng|gränsen|procent|%)
  {you} {did} & -(jämfört|jämförelse|pinsam*|intryck)
  {did} {you} & -(jämfört|jämförelse|pinsam*|intryck)
  {you} har ~1 (arbetat|lett|undervisat|kört|byggt|drivit|ansvarat|skrivit|utbildat|vårdat|använt|planerat|god kunskap|god vana|erfarenhet av) & -({rivals}|överkvalificerad*|för mycket)
  {setting} & -(jämfört|pinsam*|svag%|usel%)
`;

const frames = `
  {told}
  # retells what was told or done of the work
  {you} ~1 {told}
  {told} ~1 {you}
  {told} ~2 hur
  {told} ~2 (varför|vad|vilka|vilken|när)
  # the work and those it is done for
  {client}
  {work}
  hade (gärna)? velat (se|höra|veta)
  hade varit bra att (se|höra|veta)
`;

/** The words of Swedish, and how its sentences speak of the work. */
export const swedish: LanguageLists = {
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
