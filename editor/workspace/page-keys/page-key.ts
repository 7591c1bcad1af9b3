/** One row of a page's keys: the ways to press it, and what it does in the reader's language. */
export type PageKey = { readonly keys: readonly string[]; readonly does: string };
