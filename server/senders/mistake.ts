export type Words = readonly [sv: string, en: string];

/** What is wrong with one field of a sender: where it is in the body, what kind of mistake, and what is said of it. */
export type Mistake = readonly [path: string, code: string, words: Words];
