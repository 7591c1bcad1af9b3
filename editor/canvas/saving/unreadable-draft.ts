/** The newest draft is not as this version of the editor has drafts: a newer one has drawn it, or something is wrong with it. Asking again changes nothing. */
export class UnreadableDraft extends Error {
  readonly by: string | null;
  readonly at: string;

  constructor({ by, at }: { readonly by: string | null; readonly at: string }) {
    super('the newest draft cannot be read');
    this.by = by;
    this.at = at;
  }
}
