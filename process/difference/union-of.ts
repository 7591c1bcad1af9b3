/** The keys of two records, in the order of the second one, those that only the first has last. */
export function unionOf(one: object | undefined, other: object | undefined): string[] {
  return [...new Set([...Object.keys(other ?? {}), ...Object.keys(one ?? {})])];
}
