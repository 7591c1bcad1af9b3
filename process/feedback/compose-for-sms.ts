import { smsSize } from '../texts/gsm7.ts';
import { collectItems } from './collect-items.ts';
import { composeWith } from './compose-with.ts';
import type { Composed, Part } from './composed.ts';
import { detailsFor, mostSegments } from './details.ts';
import type { ComposeInput } from './input.ts';
import { readingEase } from './reading-ease.ts';
import { toText } from './to-text.ts';

const parts: readonly Part[] = ['strengths', 'development'];

/**
 * The feedback alone, for an SMS that has words of its own: the strengths and the development in the longest form with which the whole goes in the segments
 * of its length (two, or three). `around` is the rest of the message as the candidate reads it. Where nothing fits it is the shortest form.
 */
export function composeForSms(input: ComposeInput, around: string): Composed {
  const ofSms: ComposeInput = { ...input, channel: 'sms' };
  const items = collectItems(ofSms);
  const [longest, ...shorter] = detailsFor(ofSms);
  let body = bodyOf(composeWith(items, ofSms, longest), ofSms);
  for (const detail of shorter) {
    if (smsSize(`${around} ${toText(body, 'sms')}`).segments <= mostSegments[input.length]) return body;
    body = bodyOf(composeWith(items, ofSms, detail), ofSms);
  }
  return body;
}

function bodyOf(composed: Composed, { language }: ComposeInput): Composed {
  const paragraphs = composed.paragraphs.filter(({ part }) => parts.includes(part));
  return { ...composed, paragraphs, readingEase: readingEase(toText({ paragraphs }, 'sms'), language) };
}
