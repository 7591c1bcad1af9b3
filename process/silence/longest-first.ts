import { msPerDay } from '../calendar/days.ts';

type Long = { readonly longest: number };

/** The longest first, in the order given among equals. It is sorted a day of length at a time, as far as somebody looks: seldom beyond the first. */
export class LongestFirst<T extends Long> {
  private readonly sorted: T[] = [];
  private rest: readonly T[];

  constructor(all: readonly T[]) {
    this.rest = all;
  }

  /** The one at that place; undefined behind the last. */
  at(place: number): T | undefined {
    while (place >= this.sorted.length && this.rest.length > 0) this.sortMore();
    return this.sorted[place];
  }

  private sortMore(): void {
    let longest = Number.NEGATIVE_INFINITY;
    for (const one of this.rest) longest = Math.max(longest, one.longest);
    const rest: T[] = [];
    const next: T[] = [];
    for (const one of this.rest) (one.longest >= longest - msPerDay ? next : rest).push(one);
    for (const one of next.sort((left, right) => (left.longest === right.longest ? 0 : right.longest - left.longest)))
      this.sorted.push(one);
    this.rest = rest;
  }
}
