/** The item one place further up (-1) or down (1); unchanged at the edge. */
export function moved<T>(items: readonly T[], at: number, by: -1 | 1): T[] {
  const result = [...items];
  const [item] = result.splice(at, 1);
  if (item === undefined || at + by < 0 || at + by > result.length) return [...items];
  result.splice(at + by, 0, item);
  return result;
}
