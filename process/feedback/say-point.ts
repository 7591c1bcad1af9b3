import type { Chance } from './chance.ts';
import * as english from './english/say-point.ts';
import * as swedish from './swedish/say-point.ts';
import type { Turned } from './tongue.ts';

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
  const { waysToSay, waysToLink } = language === 'sv' ? swedish : english;
  const shown: Turned = wish.withSituation ? turned : { ...turned, situation: null };
  const main = chance.pick(waysToSay(shown, wish), (way) => way) ?? '';
  const impact = wish.withImpact ? turned.impact : null;
  const links: Said[] = impact === null || turned.more.length > 0 ? [[`${main}.`]] : waysToLink(main, impact);
  // The sentence is the same in all links, so what tells them apart is how the next one goes on.
  const said = chance.pick(links, (way) => way.at(-1)?.slice(way.length > 1 ? 0 : main.length + 2) ?? '') ?? [];
  const after = turned.more.length > 0 && impact !== null ? lastWords(turned, impact, waysToLink, chance) : turned.more;
  for (const sentence of [...said, ...after]) chance.hear(sentence);
  return [...said, ...after];
}

function lastWords(
  turned: Turned,
  impact: NonNullable<Turned['impact']>,
  link: (main: string, impact: NonNullable<Turned['impact']>) => Said[],
  chance: Chance,
): Said {
  const last = turned.more.at(-1)?.replace(/\.$/u, '') ?? '';
  const said = chance.pick(link(last, impact), (way) => way.at(-1) ?? '') ?? [];
  return [...turned.more.slice(0, -1), ...said];
}
