/** The words of one language: named lists, and the patterns by which a sentence speaks of the work. */
export type LanguageLists = {
  /** Words and phrases by the name of their list, with commas between; `# sense` marks are those of `inflect`. */
  readonly lists: Readonly<Record<string, string>>;
  /** Patterns; only what is always wrong counts in a sentence where one of them stands. */
  readonly retells: string;
  /** Patterns; a hint means nothing in a sentence where one of them stands. */
  readonly frames: string;
};
