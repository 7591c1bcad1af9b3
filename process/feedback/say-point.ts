import type { Chance } from './chance.ts';
import { waysToLink as englishLinks } from './english/link-impact.ts';
import { tellGap as englishGap } from './english/tell-gap.ts';
import { waysToSay as englishWays } from './english/say-point.ts';
import type { Leading } from './frames.ts';
import { isClean } from './is-clean.ts';
import { waysToLink as swedishLinks } from './swedish/link-impact.ts';
import { waysToSay as swedishWays } from './swedish/say-point.ts';
import { tellGap as swedishGap } from './swedish/tell-gap.ts';
import { withCapital, withoutCapital } from './tokens.ts';
import type { Impact, Turned } from './tongue.ts';

const inSwedish = { waysToSay: swedishWays, waysToLink: swedishLinks, tellGap: swedishGap };
const inEnglish = { waysToSay: englishWays, waysToLink: englishLinks, tellGap: englishGap };

/** One or two sentences that say one thing. */
export type Said = string[];

/** A way to say what somebody did, a sentence without its full stop. */
export type Way = {
  readonly main: string;
  /** Says in words that it was good: what came of it is then a sentence of its own. */
  readonly isPraise?: boolean;
  /** Praise that ends with what was done, so what came of it can be joined. */
  readonly isOpen?: boolean;
  /** What tells it from others that begin alike: the praise that it ends with. */
  readonly ending?: string;
  /** Clumsier than the others, for where those would begin as the sentence before. */
  readonly isSpare?: boolean;
};

/** What is wished of the sentences of a point. */
export type Wish = {
  readonly shows: 'strength' | 'development';
  /** Another point of the same kind was said before. */
  readonly isAgain: boolean;
  readonly withSituation: boolean;
  readonly withImpact: boolean;
  /** Whether it is to say by itself that it was good, as no sentence before it does. */
  readonly praises?: boolean;
  /** It stands against the strengths before it: "however". */
  readonly contrasts?: boolean;
  /** It goes on after a colon. */
  readonly continues?: boolean;
  /** It says itself that something was missing or went wrong. */
  readonly leads?: Leading;
};

/** The sentences that say a piece of evidence, in words that differ from what was said just before. */
export function sayPoint(turned: Turned, wish: Wish, language: 'sv' | 'en', chance: Chance): Said {
  const { waysToSay, tellGap } = language === 'sv' ? inSwedish : inEnglish;
  const asked: Turned = {
    ...turned,
    situation: wish.withSituation ? turned.situation : null,
    impact: wish.withImpact ? turned.impact : null,
  };
  const shown = wish.shows === 'development' ? tellGap(asked) : asked;
  const way = pickWay(waysToSay(shown, wish), wish, language, chance) ?? { main: '' };
  if (way.ending !== undefined) chance.hear(way.ending);
  const main = wish.continues ? withoutCapital(way.main).replace(/^I(?= )/u, 'i') : way.main;
  const chain = [main, ...turned.more.map((sentence) => sentence.replace(/\.$/u, ''))];
  const said = [
    ...chain.slice(0, -1).map((sentence) => `${sentence}.`),
    ...link(chain.at(-1) ?? '', shown.impact, way, wish, language, chance),
  ];
  for (const sentence of said) chance.hear(sentence);
  return said;
}

/** Whether the sentence of a strength can say by itself that it was good. */
export function canPraise(turned: Turned, language: 'sv' | 'en'): boolean {
  const { waysToSay } = language === 'sv' ? inSwedish : inEnglish;
  const ways = waysToSay(turned, { shows: 'strength', isAgain: false, withSituation: true, withImpact: true });
  return ways.some(({ isPraise, isSpare, main }) => isPraise && !isSpare && isClean(main, language));
}

/** The plainest sentences that say a piece of evidence. */
export function sayPlainly(turned: Turned, language: 'sv' | 'en'): Said {
  const { waysToSay } = language === 'sv' ? inSwedish : inEnglish;
  const [way] = waysToSay(turned, { shows: 'strength', isAgain: false, withSituation: true, withImpact: true });
  return [...linkPlainly(way?.main ?? '', turned.impact), ...turned.more];
}

function linkPlainly(main: string, impact: Impact | null): Said {
  if (impact === null) return [`${main}.`];
  if (impact.kind === 'so') return [`${main}, ${impact.text}.`];
  return [`${main}.`, `${withCapital(impact.subject)} ${impact.verb}${impact.rest}.`];
}

function link(last: string, impact: Impact | null, way: Way, wish: Wish, language: 'sv' | 'en', chance: Chance): Said {
  if (impact === null) return [`${last}.`];
  const { waysToLink } = language === 'sv' ? inSwedish : inEnglish;
  const links = waysToLink(last, impact, { shows: wish.shows, isPraise: way.isPraise === true && way.isOpen !== true });
  // The sentence before is the same in all links, so what tells them apart is how they go on.
  const openingOf = (one: Said) => one.at(-1)?.slice(one.length > 1 ? 0 : last.length + 2) ?? '';
  const isFine = (one: Said) => isClean(one.join(' '), language);
  const chosen = pickFine(links, openingOf, isFine, chance) ?? [`${last}.`];
  // Joined or not, how it goes on is heard, so that the next goes on in another way.
  if (chosen.length === 1) chance.hear(openingOf(chosen));
  return chosen;
}

function pickWay(ways: readonly Way[], wish: Wish, language: 'sv' | 'en', chance: Chance): Way | undefined {
  const usual = ways.filter(({ isSpare }) => !isSpare);
  const wished = usual.filter(({ isPraise }) => wish.praises === undefined || (isPraise === true) === wish.praises);
  const isFine = ({ main }: Way) => isClean(main, language);
  const chosen =
    pickFine(wished.length > 0 ? wished : usual, ({ main, ending }) => ending ?? main, isFine, chance) ?? ways[0];
  if (!chosen || wish.continues || !chance.repeats(chosen.main)) return chosen;
  return ways.find((way) => !chance.repeats(way.main) && isFine(way)) ?? chosen;
}

// A wording that the lint refuses may come of two harmless parts put together, so another is taken; where all are refused, the last.
function pickFine<One>(
  ways: readonly One[],
  openingOf: (way: One) => string,
  isFine: (way: One) => boolean,
  chance: Chance,
): One | undefined {
  const chosen = chance.pick(ways, openingOf);
  if (chosen === undefined || ways.length === 1 || isFine(chosen)) return chosen;
  const others = ways.filter((way) => way !== chosen);
  return pickFine(others, openingOf, isFine, chance);
}
