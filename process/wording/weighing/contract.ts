/** What the words of one language weigh, as fitted to the corpora by `test/fixtures/wording/fit-weights.ts`. */
export type Weights = {
  /** One letter for each bucket that weighs anything: how many others lie before it, counted from `#`; `~` is 56 more. */
  readonly gaps: string;
  /** One letter for each of them: how many steps what falls there weighs, counted from `P`. */
  readonly buckets: string;
  /** By the code of a rule: the words and lists that tell that a sentence is of its kind, with how clearly. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** Something in a sentence that weighs, with the tokens that it is made of. */
export type Feature = { readonly name: string; readonly start: number; readonly end: number };
