import type { Instant } from '../interpreter/contract.ts';

/** Instants in the order found. One that was kept is the same object for all steps that are entered at these very instants. */
export type Moments = readonly Instant[];

/** Keeps each list of instants once, however often it is made. */
export class KeptLists {
  private readonly known = new Map<string, Moments[]>();

  keep(list: Moments): Moments {
    const alike = madeOnce(this.known, `${list.length} ${list[0]} ${list.at(-1)}`, () => []);
    const found = alike.find((one) => one.every((at, index) => at === list[index]));
    if (!found) alike.push(list);
    return found ?? list;
  }
}

/** What was reckoned for a kept list, by all else that it hangs on: one reckoning for all steps alike. */
export class PerList<T> {
  private readonly known = new Map<Moments, Map<string, T>>();

  /** `key` names all but the list that `make` looks at. */
  of(list: Moments, key: string, make: () => T): T {
    return madeOnce(
      madeOnce(this.known, list, () => new Map<string, T>()),
      key,
      make,
    );
  }
}

export function madeOnce<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let found = known.get(key);
  if (found === undefined) {
    found = make();
    known.set(key, found);
  }
  return found;
}
