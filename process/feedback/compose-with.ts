import { createChance } from './chance.ts';
import { choosePoints } from './choose-points.ts';
import type { Item } from './collect-items.ts';
import type { Composed } from './composed.ts';
import type { Detail } from './details.ts';
import type { ComposeInput } from './input.ts';
import { readingEase } from './reading-ease.ts';
import { toText } from './to-text.ts';
import { writeParagraphs } from './write-paragraphs.ts';

/** The text of this much detail, whether or not it fits its channel. */
export function composeWith(items: readonly Item[], input: ComposeInput, detail: Detail): Composed {
  const { points, leftOut } = choosePoints(items, input, detail);
  const paragraphs = writeParagraphs(points, input, detail, createChance(`${input.seed} ${input.candidate.firstName}`));
  return { paragraphs, leftOut, readingEase: readingEase(toText({ paragraphs }, input.channel), input.language) };
}
