/** The id itself, or with `-2`, `-3` … where it is taken; never longer than an id may be. */
export function freeId(base: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? '' : `-${count}`;
    const id = `${base.slice(0, 48 - tail.length)}${tail}`;
    if (!used.has(id)) return id;
  }
}
