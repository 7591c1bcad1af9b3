/** Every phrase that a group stands for: `(see (to it)?|look)` is “see”, “see to it” and “look”. */
export function spell(group: string): readonly string[] {
  const open = group.indexOf('(');
  if (open === -1) return [group];
  const close = closing(group, open);
  const isOptional = group.charAt(close + 1) === '?';
  const before = group.slice(0, open);
  const after = group.slice(close + (isOptional ? 2 : 1));
  const inside = alternatives(group.slice(open + 1, close));
  if (before === '' && after === '' && !isOptional) return inside.flatMap(spell);
  return [...inside, ...(isOptional ? [''] : [])].flatMap((one) =>
    spell(`${before}${one}${after}`.replace(/ +/g, ' ').trim()),
  );
}

function closing(group: string, open: number): number {
  let depth = 0;
  for (let index = open; index < group.length; index += 1) {
    if (group.charAt(index) === '(') depth += 1;
    if (group.charAt(index) === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`A bracket is left open: ${group}`);
}

function alternatives(inside: string): readonly string[] {
  if (!inside.includes('(')) return inside.split('|');
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < inside.length; index += 1) {
    const letter = inside.charAt(index);
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter !== '|' || depth > 0) continue;
    found.push(inside.slice(start, index));
    start = index + 1;
  }
  return [...found, inside.slice(start)];
}
