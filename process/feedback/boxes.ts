import type { StageExit } from '../definition/schema.ts';
import type { Composed, Paragraph, Part } from './composed.ts';
import { keepEdits, type Kept } from './keep-edits.ts';
import { piecesOf, textOf } from './pieces.ts';

export type BoxKey = 'feedbackText' | 'strength' | 'development';

/** What the recruiter wrote in a box, and what had been suggested then. */
export type Edited = { readonly base: Composed; readonly text: string };

/** The boxes that an exit's feedback is written into; none where it owes nothing. */
export function boxesOf(owes: StageExit['owes']): readonly BoxKey[] {
  if (owes === 'nothing') return [];
  return owes === 'text' ? ['feedbackText'] : ['strength', 'development'];
}

/** The part of the letter that goes into a box: greeting, decision and signature stand in the message already. */
export function forBox(composed: Composed, key: BoxKey): Composed {
  const parts: readonly Part[] =
    key === 'feedbackText' ? ['strengths', 'development'] : [key === 'strength' ? 'strengths' : 'development'];
  const paragraphs = composed.paragraphs.filter(({ part }) => parts.includes(part));
  return { ...composed, paragraphs: key === 'feedbackText' ? paragraphs : withoutFrames(paragraphs) };
}

/** What stands in a box: the suggestion, or with what was written by hand kept in it. */
export function inBox(suggested: Composed, edited: Edited | undefined, channel: 'email' | 'sms'): Kept {
  if (edited) return keepEdits(edited.base, edited.text, suggested, channel);
  const pieces = piecesOf(suggested.paragraphs, channel);
  return { pieces, text: textOf(pieces), overruled: [] };
}

// The message names its boxes, so a sentence that announces what comes would say it twice.
function withoutFrames(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs
    .map(({ part, sentences }) => ({ part, sentences: sentences.filter(({ source }) => source.kind !== 'frame') }))
    .filter(({ sentences }) => sentences.length > 0);
}
