/** The first day of last year: of what is given as missing, an earlier date is a year that was typed half or wrong. */
export const leastDate = (now: number): string => `${new Date(now).getUTCFullYear() - 1}-01-01`;
