/** A part of a text, from the first sign up to the one behind the last. */
export type Range = { readonly from: number; readonly to: number };

/** Other words in the place of some, and what is selected afterwards. */
export type Edit = Range & { readonly words: string; readonly then: Range };

/** The lines that a range touches, whole. */
export function linesOf(text: string, { from, to }: Range): Range {
  // A line that is only selected up to its beginning is not meant.
  const last = to > from && text[to - 1] === '\n' ? to - 1 : to;
  const end = text.indexOf('\n', last);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end === -1 ? text.length : end };
}

/** Puts `after` in the place of `range`, and leaves what is the same at both ends as it is: the browser takes back what it was given. */
export function editOf(text: string, range: Range, after: string, then: Range): Edit | undefined {
  const before = text.slice(range.from, range.to);
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    from: range.from + head,
    to: range.to - tail,
    words: after.slice(head, after.length - tail),
    then,
  };
}
