import { createRandom } from '../simulation/random.ts';

/** Chooses among ways to say a thing, alike for the same seed. */
export type Chance = {
  /** One of the ways, rather one whose beginning has not been heard, and not one that begins as the last sentence did; undefined of none. */
  pick<Way>(ways: readonly Way[], openingOf: (way: Way) => string): Way | undefined;
  /** Notes how a sentence begins. */
  hear(sentence: string): void;
  /** Whether the sentence begins as the last one did. */
  repeats(sentence: string): boolean;
};

/** A chance whose choices follow from the seed and from what has been heard. */
export function createChance(seed: string): Chance {
  const random = createRandom(hash(seed));
  const heard: string[] = [];
  const hear = (sentence: string) => {
    heard.push(openingOf(sentence));
  };
  return {
    hear,
    repeats: (sentence) => heard.at(-1) === openingOf(sentence),
    pick: (ways, opening) => pickFresh(ways, (way) => openingOf(opening(way)), heard, random.next()),
  };
}

function pickFresh<Way>(
  ways: readonly Way[],
  opening: (way: Way) => string,
  heard: readonly string[],
  drawn: number,
): Way | undefined {
  const start = Math.floor(drawn * ways.length);
  const turned = [...ways.slice(start), ...ways.slice(0, start)];
  const age = (way: Way) => heard.length - 1 - heard.lastIndexOf(opening(way));
  const isFresh = (way: Way) => !heard.includes(opening(way));
  return turned.find(isFresh) ?? turned.toSorted((one, other) => age(other) - age(one))[0];
}

// Two words: "In the case" and "In the presentation" sound alike after each other, "You said" and "You also" do not.
function openingOf(sentence: string): string {
  return sentence
    .toLowerCase()
    .split(/[\s,.:]+/u)
    .slice(0, 2)
    .join(' ');
}

// FNV-1a: other text, another seed.
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  return mixed >>> 0;
}
