/** Whose scorecard it is; `lastName` is never written, but known to be the candidate's. */
export type Candidate = { readonly firstName: string; readonly lastName?: string };

/** A sentence about the candidate, or one that is whole as it stands. `rest` begins with its blank or is empty. */
export type Statement =
  | { readonly kind: 'predicate'; readonly verb: string; readonly rest: string }
  | { readonly kind: 'whole'; readonly text: string };

/** What came of it. `so` follows the sentence before it; a clause can stand alone, and be turned round unless it points back. */
export type Impact =
  | { readonly kind: 'so'; readonly text: string }
  | {
      readonly kind: 'clause';
      readonly subject: string;
      readonly verb: string;
      readonly rest: string;
      readonly pointsBack: boolean;
    };

/** An item of evidence as parts of a letter to the candidate. */
export type Turned = {
  /** An adverbial with a small first letter: "när vi talade om nattpasset". */
  readonly situation: string | null;
  readonly behaviour: Statement;
  /** Further sentences of the behaviour, whole. */
  readonly more: readonly string[];
  readonly impact: Impact | null;
  /** Fields that could not be turned and are left out by themselves. */
  readonly dropped: readonly ('situation' | 'impact')[];
};
