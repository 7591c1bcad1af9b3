import type { Piece } from './pieces.ts';

/** Which piece of the second list each piece of the first is, by the longest run of alike pieces in one order. */
export function matchPieces(some: readonly Piece[], others: readonly Piece[]): Map<number, number> {
  const lengths = longestFrom(some, others);
  const matched = new Map<number, number>();
  let [one, other] = [0, 0];
  while (one < some.length && other < others.length) {
    if (some[one]?.text === others[other]?.text) {
      matched.set(one, other);
      one += 1;
      other += 1;
    } else if (at(lengths, one + 1, other) >= at(lengths, one, other + 1)) one += 1;
    else other += 1;
  }
  return matched;
}

// How many pieces are alike, in order, from these two places on.
function longestFrom(some: readonly Piece[], others: readonly Piece[]): number[][] {
  const lengths = Array.from({ length: some.length + 1 }, () => Array.from({ length: others.length + 1 }, () => 0));
  for (let one = some.length - 1; one >= 0; one -= 1) {
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const row = lengths[one];
      if (!row) continue;
      row[other] =
        some[one]?.text === others[other]?.text
          ? at(lengths, one + 1, other + 1) + 1
          : Math.max(at(lengths, one + 1, other), at(lengths, one, other + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], one: number, other: number): number {
  return lengths[one]?.[other] ?? 0;
}
