type Place = { readonly limit: number; readonly after?: string };
type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** The items of a list page after page, to its end or until there are `most` of them. */
export async function everyPage<Item>(
  read: (place: Place) => Promise<Page<Item>>,
  most = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const all: Item[] = [];
  let after: string | null = null;
  do {
    const page: Page<Item> = await read({ limit: 200, ...(after === null ? {} : { after }) });
    all.push(...page.items);
    after = page.next;
  } while (after !== null && all.length < most);
  return all;
}
