import { saysMobile } from './map-headings.ts';

/** A column that is not taken, and the one that means the same and is. */
export type LeftOut = { readonly heading: string; readonly instead: string };
export type Heading = {
  readonly heading: string;
  /** What it fills; null where it is left out. */
  readonly target: string | null;
  /** Whether nothing stands under it. */
  readonly isEmpty: boolean;
};

/** One heading for each target: the one with cells before an empty one, mobile numbers before others, else the first; the others are told. */
export function fillOnce(headings: readonly Heading[]): {
  readonly columns: Record<string, string | null>;
  readonly leftOut: readonly LeftOut[];
} {
  const best = new Map<string | null, Heading>();
  for (const one of headings) {
    const other = best.get(one.target);
    if (!other || rankOf(one) > rankOf(other)) best.set(one.target, one);
  }
  const isTaken = ({ heading, target }: Heading) => target !== null && best.get(target)?.heading === heading;
  return {
    columns: Object.fromEntries(headings.map((one) => [one.heading, isTaken(one) ? one.target : null])),
    leftOut: headings.flatMap((one) =>
      one.target === null || isTaken(one)
        ? []
        : [{ heading: one.heading, instead: best.get(one.target)?.heading ?? '' }],
    ),
  };
}

const rankOf = ({ heading, target, isEmpty }: Heading): number =>
  (isEmpty ? 0 : 2) + (target === 'phone' && saysMobile(heading) ? 1 : 0);

/** The headings of a list, each once, for what a column fills is kept by its heading; one that comes again gets a number. */
export function nameApart(headings: readonly string[]): string[] {
  const given = new Set(headings);
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    let count = (counts.get(heading) ?? 0) + 1;
    if (count > 1) while (given.has(numbered(heading, count))) count += 1;
    counts.set(heading, count);
    return count === 1 ? heading : numbered(heading, count);
  });
}

const numbered = (heading: string, count: number): string => `${heading} (${count})`.trim();
