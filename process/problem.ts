/** A sentence in both languages of the product. */
export type BothLanguages = { readonly sv: string; readonly en: string };

/**
 * One thing wrong with a drawing. A wrong drawing is data: checks report all problems at once and never throw.
 * `error` stops publishing, `warning` does not.
 */
export type Problem = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly stepId?: string;
  readonly exitId?: string;
  readonly textId?: string;
  /** Where in the process file, as keys from the top. */
  readonly path: readonly (string | number)[];
  readonly message: BothLanguages;
  readonly hint: BothLanguages;
};
