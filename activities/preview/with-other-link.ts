import { type Shown, shownRow } from '../advance/carry-out-messages.ts';
import { hashOf, type Rendered } from '../advance/render-message.ts';
import type { Channel } from '../../process/definition/schema.ts';

/** A text as it is frozen for the channel that it is tried by. */
export type Frozen = Shown & { readonly channel: Channel };
type Link = { readonly from: string; readonly to: string };

/** The columns of a frozen text with another link in all of its forms; null where the old one stands in none. */
export function withOtherLink(shown: Frozen, link: Link): (Shown & { readonly hash: string }) | null {
  const { email, sms }: Rendered = { ...shown.rendered, ...ownForm(shown) };
  const before = { ...(email && { email }), ...(sms && { sms }) };
  const after = changed(before, link);
  return JSON.stringify(after) === JSON.stringify(before)
    ? null
    : { ...shownRow(after, shown.channel), hash: hashOf(after) };
}

function ownForm({ subject, text, html, ics, channel }: Frozen): Rendered {
  if (text === null) return {};
  return channel === 'sms' ? { sms: { text } } : { email: { subject: subject ?? '', text, html: html ?? '', ics } };
}

function changed({ email, sms }: Rendered, link: Link): Rendered {
  const { from, to } = link;
  const other = (words: string) => words.replaceAll(from, to);
  return {
    ...(email && {
      email: {
        subject: email.subject,
        text: other(email.text),
        html: other(email.html),
        ics: email.ics && inFolded(email.ics, link),
      },
    }),
    ...(sms && { sms: { text: other(sms.text) } }),
  };
}

/** In a calendar's lines, which are broken after 75 octets wherever that is. */
function inFolded(lines: string, { from, to }: Link): string {
  const pattern = [...from].map((letter) => letter.replace(/[^A-Za-z0-9]/, String.raw`\$&`)).join('(?:\r\n )?');
  return lines.replaceAll(new RegExp(pattern, 'g'), (found) => {
    const letters = [...to];
    const same = found.replaceAll(/\r\n |./g, (piece) => (piece.length > 1 ? piece : (letters.shift() ?? '')));
    return same + letters.join('');
  });
}
