import { bullet, heading, number } from '../../../../process/texts/markup.ts';
import { type Atom, type Mark, readAtoms, writeAtoms } from './atoms.ts';
import { type Edit, editOf, linesOf, type Range } from './edit.ts';

const sign: Readonly<Record<Mark, string>> = { strong: '**', emphasis: '*' };

/** A line of a text, read: where its content begins, and which of its atoms are meant. */
type Line = { readonly at: number; readonly lead: string; readonly atoms: readonly Atom[]; readonly meant: Range };

/**
 * Marks what is selected, or the word at the cursor, or takes the mark away where all of it has it. Undefined where the mail could not show it.
 * Where there is no word, a pair of signs is put around the cursor, and taken away again.
 */
export function toggleMark(text: string, range: Range, mark: Mark): Edit | undefined {
  const region = linesOf(text, range);
  const lines = readLines(text, region, range);
  if (!lines.some(isMeant)) {
    // Signs before the mark of a list or heading would take its meaning away.
    const at = Math.max(range.from, lines[0]?.at ?? 0);
    return range.from === range.to ? togglePair(text, at, sign[mark]) : undefined;
  }
  const isOn = !isMarked(lines, mark);
  const other: Mark = mark === 'strong' ? 'emphasis' : 'strong';
  const changed = lines.map((line) =>
    isMeant(line)
      ? (rewrite(line, { [mark]: isOn }) ?? rewrite(line, { [mark]: isOn, [other]: false }))
      : { ...writeAtoms(line.atoms), ...line },
  );
  let at = region.from;
  let then: Range | undefined;
  const written: string[] = [];
  for (const line of changed) {
    if (line === undefined) return undefined;
    const begin = at + line.lead.length;
    written.push(line.lead + line.text);
    if (isMeant(line))
      then = {
        from: then?.from ?? begin + (line.starts[line.meant.from] ?? 0),
        to: begin + endOf(line, line.meant.to),
      };
    at += line.lead.length + line.text.length + 1;
  }
  if (!then) return undefined;
  return editOf(text, region, written.join('\n'), then);
}

/** Whether all that is selected, or the word at the cursor, has that mark. */
export function hasMark(text: string, range: Range, mark: Mark): boolean {
  const lines = readLines(text, linesOf(text, range), range);
  return lines.some(isMeant) && isMarked(lines, mark);
}

const isMeant = ({ meant }: Line) => meant.to > meant.from;
const isMarked = (lines: readonly Line[], mark: Mark) =>
  lines.every(({ atoms, meant }) =>
    atoms.slice(meant.from, meant.to).every((atom) => atom[mark] || atom.text.trim() === ''),
  );

function readLines(text: string, region: Range, range: Range): Line[] {
  let at = region.from;
  return text
    .slice(region.from, region.to)
    .split('\n')
    .map((whole) => {
      const lead = leadOf(whole);
      const atoms = readAtoms(whole.slice(lead.length));
      const begin = at + lead.length;
      at += whole.length + 1;
      return { at: begin, lead, atoms, meant: meantOf(atoms, { from: range.from - begin, to: range.to - begin }) };
    });
}

/** The mark of a list or heading that a line begins with. */
const leadOf = (line: string) => [bullet, number, heading].map((one) => one.exec(line)?.[0]).find(Boolean) ?? '';

/** Which atoms a selection touches, without the space around them; for a cursor the word that it stands in. */
function meantOf(atoms: readonly Atom[], { from, to }: Range): Range {
  const { text, starts } = writeAtoms(atoms);
  const touches = (index: number) => (starts[index] ?? 0) < to && (starts[index] ?? 0) + lengthOf(atoms[index]) > from;
  if (from === to) return wordAt(atoms, starts, Math.max(0, Math.min(from, text.length)));
  let [first, last] = [0, atoms.length];
  const isOut = (index: number) => !touches(index) || atoms[index]?.text.trim() === '';
  while (first < last && isOut(first)) first += 1;
  while (last > first && isOut(last - 1)) last -= 1;
  const isLogic = atoms.slice(first, last).every((atom) => atom.text.startsWith('{%') || atom.text.trim() === '');
  return isLogic ? { from: 0, to: 0 } : { from: first, to: last };
}

function wordAt(atoms: readonly Atom[], starts: readonly number[], at: number): Range {
  const isOfWord = (index: number) => /^(?:[\p{L}\p{M}\p{N}'’-]|\{\{|\[)/u.test(atoms[index]?.text ?? '');
  // Behind its last sign the cursor still is in a word.
  const isThere = (index: number) => (starts[index] ?? 0) <= at && at <= (starts[index] ?? 0) + lengthOf(atoms[index]);
  const found = atoms.findIndex((_, index) => isThere(index) && isOfWord(index));
  if (found === -1) return { from: 0, to: 0 };
  let [from, to] = [found, found + 1];
  while (isOfWord(from - 1)) from -= 1;
  while (isOfWord(to)) to += 1;
  return { from, to };
}

const lengthOf = (atom: Atom | undefined) => atom?.text.length ?? 0;
const endOf = ({ starts, atoms }: { starts: readonly number[]; atoms: readonly Atom[] }, to: number) =>
  (starts[to - 1] ?? 0) + lengthOf(atoms[to - 1]);

/** The line with other marks; undefined where the mail would read it otherwise. */
function rewrite(line: Line, marks: Partial<Record<Mark, boolean>>) {
  const { meant } = line;
  const wanted = line.atoms.map((atom, index) =>
    index >= meant.from && index < meant.to ? { ...atom, ...marks } : atom,
  );
  const atoms = withoutEdges(withoutEdges(wanted, 'strong'), 'emphasis');
  const written = writeAtoms(atoms);
  const isRead = isSame(readAtoms(written.text), atoms) && leadOf(line.lead + written.text) === line.lead;
  return isRead ? { ...line, atoms, ...written } : undefined;
}

/** A mark neither begins nor ends with a space: the mail would show its signs. */
function withoutEdges(atoms: readonly Atom[], mark: Mark): Atom[] {
  const clear = (from: readonly Atom[]) => {
    let isBefore = false;
    return from.map((atom) => {
      const isOn: boolean = atom[mark] && (isBefore || atom.text.trim() !== '');
      isBefore = isOn;
      return { ...atom, [mark]: isOn };
    });
  };
  return clear(clear(atoms).reverse()).reverse();
}

const isSame = (one: readonly Atom[], other: readonly Atom[]) => JSON.stringify(one) === JSON.stringify(other);

function togglePair(text: string, at: number, signs: string): Edit {
  const [before, after] = [/\**$/.exec(text.slice(0, at))?.[0] ?? '', /^\**/.exec(text.slice(at))?.[0] ?? ''];
  const isPair = before === signs && after === signs;
  const from = at - (isPair ? signs.length : 0);
  const then = isPair ? from : at + signs.length;
  const words = isPair ? '' : signs + signs;
  return { from, to: at + (isPair ? signs.length : 0), words, then: { from: then, to: then } };
}
