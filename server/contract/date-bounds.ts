const yearOf = (now: number): number => new Date(now).getUTCFullYear();

/** The first day of last year: of what is given as missing, an earlier date is a year that was typed half or wrong. */
export const leastDate = (now: number): string => `${yearOf(now) - 1}-01-01`;

/** The last day of the year after next: a run sleeps until the date, and one that is farther off is typed wrong, too. */
export const mostDate = (now: number): string => `${yearOf(now) + 2}-12-31`;
