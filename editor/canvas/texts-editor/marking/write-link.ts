import { safeUrl } from '../../../../process/texts/markup.ts';
import { readAtoms } from './atoms.ts';
import type { Edit, Range } from './edit.ts';

/** A link of a text, or what shall become one: where it stands, its words and its address, which is empty as long as it is none. */
export type LinkAt = Range & { readonly words: string; readonly address: string };

const named = /\[((?:\{\{[^}\n]*\}\}|(?!\{\{)[^\]\n])*)\]\(([^)\n]*)\)/g;

/** The link that the selection or the cursor is in; else the selection itself, without marks, which no link has within its words. */
export function linkAt(text: string, selected: Range): LinkAt {
  const { from, to } = withTags(text, selected);
  for (const { index, 0: all, 1: words = '', 2: address = '' } of text.matchAll(named))
    if (index <= from && to <= index + all.length) {
      // Between two links the cursor is in neither.
      if (from < to || (index < from && to < index + all.length))
        return { from: index, to: index + all.length, words: words.replaceAll('\\]', ']'), address };
    }
  const words = text
    .slice(from, to)
    .split('\n')
    .map((line) => readAtoms(line).map((atom) => wordsOf(atom.text)))
    .map((atoms) => atoms.join('').trim())
    .join(' ');
  return { from, to, words: words.trim(), address: '' };
}

/** With the whole of a value or condition that is selected in part. */
function withTags(text: string, { from, to }: Range): Range {
  const isWithin = (at: number, begin: number, end: number) => begin < at && at < end;
  let range = { from, to };
  for (const { index, 0: tag } of text.matchAll(/\{\{.*?\}\}|\{%.*?%\}/g)) {
    const end = index + tag.length;
    if (isWithin(from, index, end)) range = { ...range, from: index };
    if (isWithin(to, index, end)) range = { ...range, to: end };
  }
  return range;
}

const wordsOf = (text: string) => (text.startsWith('[') && text.length > 1 ? text.replace(named, '$1') : text);

/** Where a range of a text stands by now; undefined where the text has changed within it. */
export function rangeIn(before: string, { from, to }: Range, now: string): Range | undefined {
  if (now.startsWith(before.slice(0, to))) return { from, to };
  const moved = now.length - before.length;
  return from + moved >= 0 && now.endsWith(before.slice(from)) ? { from: from + moved, to: to + moved } : undefined;
}

/** Writes the link into its place with these words (the address itself where there are none); without an address the words stay alone. */
export function writeLink({ from, to }: Range, words: string, address: string): Edit {
  const shown = words.trim() || address;
  const link = address === '' ? shown : `[${shown.replace(/(?<!\\)\](?!["'])/g, '\\]')}](${address})`;
  return { from, to, words: link, then: { from: from + link.length, to: from + link.length } };
}

/** The address as the mail links to it: with what was left out before it; undefined where it is none for the web, mail or telephone. */
export function toAddress(typed: string): string | undefined {
  const address = typed.trim().replaceAll(')', '%29');
  if (/^\{\{[^{}]+\}\}$/.test(address)) return address;
  // What a value says is not known yet.
  const isGood = (one: string) => safeUrl(one.replace(/\{\{[^{}]*\}\}/g, 'x')) !== undefined;
  if (isGood(address)) return address;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  const digits = address.replace(/[\s()-]/g, '').replaceAll('%29', '');
  if (/^\+?\d{5,15}$/.test(digits)) return `tel:${digits}`;
  return /^[^\s@/:]+\.[^\s@/:]{2,}(?::\d+)?(?:[/?#]\S*)?$/.test(address) && isGood(`https://${address}`)
    ? `https://${address}`
    : undefined;
}
