/** Moves the words of a search from an address that was kept from before, or written by hand, to the history: names stand in no address. */
export function takeWordsFromAddress(): void {
  const address = new URL(location.href);
  const words = address.searchParams.get('search');
  if (words === null) return;
  address.searchParams.delete('search');
  // As the router keeps the state of an entry.
  history.replaceState({ usr: { words } }, '', address);
}
