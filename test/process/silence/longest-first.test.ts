import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LongestFirst } from '../../../process/silence/longest-first.ts';

const hour = 3_600_000;
const long = fc
  .oneof(
    fc.integer({ min: -5, max: 100 }).map((hours) => hours * hour),
    fc.constant(Number.POSITIVE_INFINITY),
  )
  .map((longest) => ({ longest }));

it('has the longest first and equals in the order given, for whoever looks, however far', () => {
  const property = fc.property(fc.array(long), fc.nat(20), (all, looked) => {
    const sorted = all.toSorted((left, right) => (left.longest === right.longest ? 0 : right.longest - left.longest));
    const ranked = new LongestFirst(all);
    for (let place = 0; place < looked; place += 1) expect(ranked.at(place)).toBe(sorted[place]);
    expect([...sorted, undefined].map((_, place) => ranked.at(place))).toEqual([...sorted, undefined]);
  });
  fc.assert(property, { seed: 20261128 });
});
