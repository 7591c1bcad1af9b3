import { dayBounds } from '../contract/proof-bounds.ts';

/** How many took so many days, by the days. */
type Spread = ReadonlyMap<number, number>;

/** The days of the one in the middle, the lower of two; null of nobody. */
export function medianOf(spread: Spread): number | null {
  const total = [...spread.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [days, count] of [...spread].sort(([one], [other]) => one - other)) {
    seen += count;
    if (seen * 2 >= total && count > 0) return days;
  }
  return null;
}

/** How many took at most so many days as each bound says and more than the one before, and at last more than all. */
export function sharesOf(spread: Spread): number[] {
  const shares = Array.from({ length: dayBounds.length + 1 }, () => 0);
  for (const [days, count] of spread) {
    const place = dayBounds.findIndex((bound) => days <= bound);
    const at = place < 0 ? dayBounds.length : place;
    shares[at] = (shares[at] ?? 0) + count;
  }
  return shares;
}
