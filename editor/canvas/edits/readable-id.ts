const longest = 48;
const reserved = new Set(['constructor', 'prototype']);

/** An id made of a name: "Intervju med chef" becomes `intervju-med-chef`; `-2`, `-3` … where `taken` has it already. */
export function readableId(name: string, taken: Iterable<string>, fallback: string): string {
  const used = new Set([...taken, ...reserved]);
  const base = slugOf(name) || fallback;
  if (!used.has(base)) return base;
  for (let count = 2; ; count += 1) {
    const tail = `-${count}`;
    const id = `${base.slice(0, longest - tail.length).replace(/-+$/, '')}${tail}`;
    if (!used.has(id)) return id;
  }
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
}
