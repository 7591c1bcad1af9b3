/** Words that begin a sentence with when, where or how it was, after which the verb comes before its subject. */
export const openers: ReadonlySet<string> = new Set(
  'när då i på under vid efter inför från genom hos med om för till ur utifrån kring först sedan redan utan medan innan trots tack'.split(
    ' ',
  ),
);
