import EmailReplyParser from 'email-reply-parser';
import { cutText } from '../../process/texts/cut-text.ts';

const longest = 20_000;

/** Outlook in Swedish, which the library does not know. */
const swedishOutlook = /^(?:_{8,}\s*\n)?[*]?Från:[*]? .+\n[*]?(?:Skickat|Datum):[*]? .+\n/m;

/** What somebody wrote, without what they answered to; the whole text where nothing else is left. At most 20,000 characters. */
export function withoutHistory(text: string): string {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  const cut = cutText(plain, 10 * longest).split(swedishOutlook)[0] ?? '';
  const own = new EmailReplyParser().parseReply(cut).trim();
  return cutText(own === '' ? plain.trim() : own, longest);
}
