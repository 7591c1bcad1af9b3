import { collectItems } from './collect-items.ts';
import { composeWith } from './compose-with.ts';
import type { Composed } from './composed.ts';
import { detailsFor, mostSegments } from './details.ts';
import type { ComposeInput } from './input.ts';
import { segmentsOf } from './to-text.ts';

/**
 * A letter or an SMS to the candidate from what the scorecards tell, each sentence with its source. It holds no score, no note and no name but the
 * candidate's and the signer's; what cannot be told is in `leftOut` with its reason. The same input gives the same text.
 */
export function composeFeedback(input: ComposeInput): Composed {
  const items = collectItems(input);
  const details = detailsFor(input);
  for (const detail of details) {
    const composed = composeWith(items, input, detail);
    if (input.channel === 'email' || segmentsOf(composed) <= mostSegments[input.length]) return composed;
  }
  return composeWith(items, input, details.at(-1) ?? details[0]);
}
