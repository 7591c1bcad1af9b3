import type { Chance } from './chance.ts';
import { waysToLink as englishLinks, waysToSay as englishWays } from './english/say-point.ts';
import { isClean } from './is-clean.ts';
import { waysToLink as swedishLinks, waysToSay as swedishWays } from './swedish/say-point.ts';
import type { Turned } from './tongue.ts';

const inSwedish = { waysToSay: swedishWays, waysToLink: swedishLinks };
const inEnglish = { waysToSay: englishWays, waysToLink: englishLinks };

/** One or two sentences that say one thing. */
export type Said = string[];

/** What is wished of the sentences of a point. */
export type Wish = {
  readonly shows: 'strength' | 'development';
  /** Another point of the same kind was said before. */
  readonly isAgain: boolean;
  readonly withSituation: boolean;
  readonly withImpact: boolean;
};

/** The sentences that say a piece of evidence, in words that differ from what was said just before. */
export function sayPoint(turned: Turned, wish: Wish, language: 'sv' | 'en', chance: Chance): Said {
  const { waysToSay, waysToLink } = language === 'sv' ? inSwedish : inEnglish;
  const shown: Turned = wish.withSituation ? turned : { ...turned, situation: null };
  const main = pickClean(waysToSay(shown, wish), (way) => way, language, chance) ?? '';
  const chain = [main, ...turned.more.map((sentence) => sentence.replace(/\.$/u, ''))];
  const last = chain.at(-1) ?? '';
  const links: Said[] = wish.withImpact && turned.impact ? waysToLink(last, turned.impact) : [[`${last}.`]];
  // The sentence before is the same in all links, so what tells them apart is how they go on.
  const openingOf = (way: Said) => way.at(-1)?.slice(way.length > 1 ? 0 : last.length + 2) ?? '';
  const link = pickClean(links, openingOf, language, chance) ?? [];
  const said = [...chain.slice(0, -1).map((sentence) => `${sentence}.`), ...link];
  for (const sentence of said) chance.hear(sentence);
  if (link.length === 1) chance.hear(openingOf(link));
  return said;
}

/** The plainest sentences that say a piece of evidence. */
export function sayPlainly(turned: Turned, language: 'sv' | 'en'): Said {
  const { waysToSay, waysToLink } = language === 'sv' ? inSwedish : inEnglish;
  const [main = ''] = waysToSay(turned, { shows: 'strength', isAgain: false, withSituation: true, withImpact: true });
  const links = turned.impact ? waysToLink(main, turned.impact) : [];
  return [...(links.find((way) => way.length > 1) ?? links[0] ?? [`${main}.`]), ...turned.more];
}

// A wording that the lint refuses may come of two harmless parts put together, so another is taken.
function pickClean<Way extends string | Said>(
  ways: readonly Way[],
  openingOf: (way: Way) => string,
  language: 'sv' | 'en',
  chance: Chance,
): Way | undefined {
  if (ways.length < 2) return ways[0];
  const clean = ways.filter((way) => isClean(typeof way === 'string' ? way : way.join(' '), language));
  return chance.pick(clean.length > 0 ? clean : ways, openingOf);
}
