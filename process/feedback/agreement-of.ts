import type { Rating } from './contract.ts';

/** How far a panel agrees on one competency: its levels, and what their distance means in a word. */
export type Agreement = {
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many have assessed it. */
  readonly count: number;
  readonly kind: 'nobody' | 'one' | 'same' | 'near' | 'apart' | 'farApart';
};

/** The agreement of the levels that were given; "not assessed" takes no side. */
export function agreementOf(levels: readonly Rating['level'][]): Agreement {
  const given = levels.filter((level) => level !== null);
  if (given.length === 0) return { lowest: null, highest: null, count: 0, kind: 'nobody' };
  const [lowest, highest] = [Math.min(...given), Math.max(...given)];
  return { lowest, highest, count: given.length, kind: given.length === 1 ? 'one' : kindOf(highest - lowest) };
}

function kindOf(spread: number): Agreement['kind'] {
  if (spread === 0) return 'same';
  if (spread === 1) return 'near';
  return spread === 2 ? 'apart' : 'farApart';
}
