/** What the words of one language weigh, as fitted to the corpora by `test/fixtures/wording/fit-weights.ts`. */
export type Weights = {
  /** One letter for each bucket: how many sixteenths what falls there weighs, counted from `P`. */
  readonly buckets: string;
  /** By the code of a rule: the words and lists that tell that a sentence is of its kind, with how clearly. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** Something in a sentence that weighs, with the tokens that it is made of. */
export type Feature = { readonly name: string; readonly start: number; readonly end: number };
