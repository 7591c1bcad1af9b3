import type { Instant } from '../../../process/interpreter/contract.ts';

/** Heights of the rows of the axis from above: dates, visits, marks. */
export const rows = { dates: 16, visits: 22, marks: 24 } as const;

/** From an instant to pixels from the left edge. */
export type Scale = (at: Instant) => number;
