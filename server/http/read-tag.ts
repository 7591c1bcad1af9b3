import { ifMatch } from './if-match.ts';

/** The tag of what a change was made from, as If-Match brings it; `*` stands for whatever there is. Refuses where it is missing or none. */
export const readTag = (header: string | undefined): string => ifMatch(header, '[0-9a-f]{20}|\\*');
