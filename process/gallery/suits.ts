/** What kind of recruitment a ready process is made for; a process may suit several. */
export const suits = ['manyApplicants', 'licensed', 'specialists', 'leaders', 'students', 'colleagues'] as const;
export type Suit = (typeof suits)[number];
