import { bullet, heading, number } from '../../../../process/texts/markup.ts';
import { type Edit, editOf, linesOf, type Range } from './edit.ts';

type ListKind = 'bullets' | 'numbers';

const lead: Readonly<Record<ListKind, RegExp>> = { bullets: bullet, numbers: number };
/** A line that says nothing itself: in a list it would be an empty item. */
const silent = /^\s*(?:\{%[^%]*%\}\s*)*$/;

/** Makes a list of the lines that are touched, one of the other kind, or none any more where they are one of this kind. */
export function toggleList(text: string, range: Range, kind: ListKind): Edit | undefined {
  const region = linesOf(text, range);
  const lines = text.slice(region.from, region.to).split('\n');
  const isItem = isItemAmong(lines);
  const isOn = !hasList(text, range, kind);
  let count = 0;
  const changed = lines.map((line) => {
    if (!isItem(line)) return line;
    count += 1;
    const content = line.replace(bullet, '').replace(number, '').replace(heading, '');
    return isOn ? `${kind === 'bullets' ? '-' : `${count}.`} ${content}` : content;
  });
  const after = changed.join('\n');
  // A cursor stays by its words; lines that were selected stay selected, whole.
  const shift = after.length - (region.to - region.from);
  const caret = Math.max(region.from, range.to + shift);
  const then = range.from === range.to ? { from: caret, to: caret } : { from: region.from, to: region.to + shift };
  return editOf(text, region, after, then);
}

/** Whether all lines that are touched are items of that kind. */
export function hasList(text: string, range: Range, kind: ListKind): boolean {
  const { from, to } = linesOf(text, range);
  const lines = text.slice(from, to).split('\n');
  return lines.filter(isItemAmong(lines)).every((line) => lead[kind].test(line));
}

/** An empty line alone is one that is about to be written. */
function isItemAmong(lines: readonly string[]): (line: string) => boolean {
  return lines.length === 1 ? () => true : (line) => !silent.test(line);
}
