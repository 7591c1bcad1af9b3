import type { Chance } from './chance.ts';
import type { Sentence } from './composed.ts';
import { englishFrames } from './english/frames.ts';
import { swedishFrames } from './swedish/frames.ts';

/** Writes a sentence of the frames: `key` is its place in them ("outcome.reject"), `words` what stands in braces. */
export type FrameWriter = (key: string, words?: Readonly<Record<string, string>>) => Sentence;

const briefWays = 2;

/** A writer that varies its wordings and notes what it has said; a brief one keeps to the shortest. */
export function createFrameWriter(language: 'sv' | 'en', chance: Chance, isBrief = false): FrameWriter {
  const frames = language === 'sv' ? swedishFrames : englishFrames;
  return (key, words = {}) => {
    const all = waysAt(frames, key).map((way, at) => ({ at, text: fill(way, words) }));
    const ways = isBrief ? all.toSorted((one, other) => one.text.length - other.text.length).slice(0, briefWays) : all;
    const said = chance.pick(ways, ({ text }) => text);
    if (!said) throw new Error(`There is no frame ${key}`);
    chance.hear(said.text);
    return { text: said.text, source: { kind: 'frame', id: `${key}.${said.at}` } };
  };
}

function waysAt(frames: object, key: string): readonly string[] {
  const found = key.split('.').reduce<unknown>((within, part) => (within as Record<string, unknown>)[part], frames);
  return found as readonly string[];
}

function fill(way: string, words: Readonly<Record<string, string>>): string {
  return way.replace(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? '');
}
