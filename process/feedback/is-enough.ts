import type { StageExit } from '../definition/schema.ts';
import { boxesOf, forBox } from './boxes.ts';
import type { Composed } from './composed.ts';

/**
 * Whether the scorecards gave enough for feedback of one's own: something for each box that the exit owes, and after a meeting both a strength and
 * something to develop.
 */
export function isEnough(composed: Composed, owes: StageExit['owes']): boolean {
  const lacks = composed.leftOut.some(({ reason }) => reason === 'nothingStrong' || reason === 'nothingToDevelop');
  return !lacks && boxesOf(owes).every((box) => forBox(composed, box).paragraphs.length > 0);
}
