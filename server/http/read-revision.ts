import { ifMatch } from './if-match.ts';

/** The revision that a change was made from, as If-Match brings it; refuses where it is missing or none. */
export const readRevision = (header: string | undefined): number => Number(ifMatch(header, '\\d{1,9}'));
