/** Words that begin a sentence with when, where or how it was. */
export const openers: ReadonlySet<string> = new Set(
  'when in on at during after before while with for from through throughout as once under without despite instead given'.split(
    ' ',
  ),
);
