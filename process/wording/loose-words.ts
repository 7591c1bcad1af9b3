import type { WordingLanguage } from './contract.ts';

/** Words that can stand between those that carry the meaning: how much, how often, where in the interview, and what a verb needs. */
export const looseWords: Readonly<Record<WordingLanguage, ReadonlySet<string>>> = {
  sv: toSet(`
    lite litet ganska väldigt mycket för alltför allt rätt nog kanske något aningen tyvärr fortfarande ändå också
    helt så extremt oerhört sagt inte aldrig ofta ibland mest dessutom både väl alldeles otroligt redan bara
    nästan faktiskt snarare mer mindre och eller tämligen genuint jätte tillräckligt riktigt minst emellertid
    dock ju stundtals tidvis periodvis överlag generellt verkligen vi oss mig man jag som att ut vara ett intryck
    intrycket av en över fram dig sig i under på vid intervjun intervjuerna samtalet mötet gruppövningen gång
    dagen caset presentationen arbetsprovet person du har hade
  `),
  en: toSet(`
    a an as to too bit little rather quite very so somewhat slightly far way pretty really don't do not does did
    didn't doesn't aren't weren't just still simply perhaps never overly fairly extremely incredibly honestly
    frankly also both more less and or like of being be were was sometimes often generally kind sort enough all
    that already probably terribly most the rude unfortunately sadly particularly genuinely at times somehow
    always occasionally clearly obviously unusually across over off in during on our interview interviews
    conversation meeting call session presentation us me you them someone somebody person impression yourself
    behaviour behavior manner tone throughout your answers come came seem seemed have had been i we re is wasn't
    isn't
  `),
};

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
