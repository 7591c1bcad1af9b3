export type Place = {
  /** What stands after the question mark. */
  readonly search: string;
  /** What the browser's history keeps of it, unseen. */
  readonly state: { readonly words: string } | null;
};

/** Where a view is: the words that are looked for are names, so the history keeps them beside the address, and all else stands in it. */
export function placeOf(view: URLSearchParams): Place {
  const address = new URLSearchParams(view);
  address.delete('search');
  const words = view.get('search') ?? '';
  return { search: address.toString(), state: words === '' ? null : { words } };
}
