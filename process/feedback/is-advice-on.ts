import type { Sentence } from './composed.ts';
import type { Stage } from './input.ts';

const stemLength = 4;
const shortest = 4;

/**
 * Whether a competency's way on answers what was just said of somebody: it speaks of the same things, and does not only say the fault back as
 * advice. What somebody wrote in an application or said on the telephone was told and not done, so how to do it is no advice on it.
 */
export function isAdviceOn(way: string, said: readonly Sentence[], stage: Stage): boolean {
  if (stage === 'application' || stage === 'telephone') return false;
  const known = new Set(said.flatMap(({ text }) => stemsOf(text)));
  const stems = stemsOf(way);
  const shared = stems.filter((stem) => known.has(stem)).length;
  return shared > 0 && shared * 2 < stems.length;
}

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortest).map((word) => word.slice(0, stemLength)))];
}
