import { smsSize } from '../texts/gsm7.ts';
import type { Composed, Paragraph, Part } from './composed.ts';

/** The text as the channel carries it: a letter in paragraphs, or an SMS on one line. With `parts` those parts of it alone. */
export function toText(
  { paragraphs }: Pick<Composed, 'paragraphs'>,
  channel: 'email' | 'sms',
  parts?: readonly Part[],
): string {
  const wanted = paragraphs.filter(({ part }) => parts === undefined || parts.includes(part));
  return wanted.map(paragraphText).join(channel === 'sms' ? ' ' : '\n\n');
}

/** The sentences of a paragraph, with a blank between them. */
export function paragraphText({ sentences }: Pick<Paragraph, 'sentences'>): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** In how many SMS segments the text goes. */
export function segmentsOf(composed: Pick<Composed, 'paragraphs'>): number {
  return smsSize(toText(composed, 'sms')).segments;
}
