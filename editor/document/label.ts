/** What an edit did: a key below the texts of who shows it, and the name of what it was done to, by language. */
export type Label = string | { readonly key: string; readonly of: Readonly<Partial<Record<string, string>>> };
