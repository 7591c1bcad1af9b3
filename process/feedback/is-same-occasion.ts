const mostWords = 5;

/** Whether two adverbials tell of one occasion: the same words, or short ones of the same thing ("under lektionen", "under provlektionen"). */
export function isSameOccasion(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [words, others] = [one, other].map((text) => text.toLowerCase().split(' ')) as [string[], string[]];
  if (words.join(' ') === others.join(' ')) return true;
  if (Math.max(words.length, others.length) > mostWords) return false;
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  return fewer.every((word) =>
    more.some((known) => known === word || isCompoundOf(known, word) || isCompoundOf(word, known)),
  );
}

// "provlektionen" is a "lektionen"; short words end many others by chance.
function isCompoundOf(whole: string, part: string): boolean {
  return part.length > mostWords && whole.endsWith(part);
}
