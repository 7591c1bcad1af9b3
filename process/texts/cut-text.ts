// Kept: to make one takes longer than to cut a text with it.
const signs = new Intl.Segmenter();

/** The beginning of a text, at most so long (as `length` counts), that ends with a whole sign: half of one cannot be stored. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = signs.segment(text).containing(most)?.index ?? most;
  // A sign of marks without end is cut as well, but no character in two.
  return end > 0 ? text.slice(0, end) : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
