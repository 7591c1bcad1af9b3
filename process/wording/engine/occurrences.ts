/** Words of a text from the one, up to and without the other. */
export type Span = { readonly start: number; readonly end: number };

/** Where the words and phrases of each atom stand in a text. */
export class Occurrences {
  readonly #own: ReadonlyMap<string, readonly Span[]>;
  readonly #named: ReadonlyMap<string, readonly string[]>;
  readonly #whole = new Map<string, readonly Span[]>();

  constructor(own: ReadonlyMap<string, readonly Span[]>, named: ReadonlyMap<string, readonly string[]>) {
    this.#own = own;
    this.#named = named;
  }

  /** Those of an atom itself and of every list that it names. */
  of(atom: string): readonly Span[] {
    const known = this.#whole.get(atom);
    if (known) return known;
    const lists = this.#named.get(atom) ?? [];
    const own = this.#own.get(atom) ?? [];
    const whole = lists.length === 0 ? own : [...own, ...lists.flatMap((list) => this.of(list))];
    this.#whole.set(atom, whole);
    return whole;
  }
}
