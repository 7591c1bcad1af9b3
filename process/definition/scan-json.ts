export type Scan =
  | { readonly kind: 'ok' }
  | { readonly kind: 'tooDeep'; readonly path: readonly (string | number)[] }
  | { readonly kind: 'duplicateKey'; readonly path: readonly (string | number)[]; readonly key: string }
  | { readonly kind: 'forbiddenKey'; readonly path: readonly (string | number)[]; readonly key: string }
  | { readonly kind: 'brokenText'; readonly path: readonly (string | number)[] };

type Open = { readonly keys: Set<string> | null; key: string; index: number; expectsKey: boolean };

/** Keys that mean something else to JavaScript than to whoever wrote them. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through text that is known to be JSON for what `JSON.parse` swallows: an object with the same key twice (the first is lost),
 * keys of JavaScript's own, characters that no database keeps, and nesting deeper than `mostDepth`. Without recursion, so that no depth can break it.
 */
export function scanJson(text: string, mostDepth: number): Scan {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const inside = open.at(-1);
    if (character === '"') {
      const end = endOfString(text, at);
      if (isBroken(text.slice(at, end + 1))) return { kind: 'brokenText', path: pathOf(open) };
      if (inside?.keys && inside.expectsKey) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        if (forbidden.has(key)) return { kind: 'forbiddenKey', path: pathOf(open, true), key };
        if (inside.keys.has(key)) return { kind: 'duplicateKey', path: pathOf(open, true), key };
        inside.keys.add(key);
        inside.key = key;
        inside.expectsKey = false;
      }
      at = end;
    } else if (character === '{' || character === '[') {
      if (open.length >= mostDepth) return { kind: 'tooDeep', path: pathOf(open) };
      open.push({ keys: character === '{' ? new Set() : null, key: '', index: 0, expectsKey: true });
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === ',' && inside) {
      inside.index += 1;
      inside.expectsKey = true;
    }
  }
  return { kind: 'ok' };
}

/**
 * NUL and half surrogate pairs: JSON knows them, PostgreSQL refuses them. And what stands for a letter that was lost when a file in another
 * encoding was read as UTF-8.
 */
function isBroken(quoted: string): boolean {
  if (quoted.includes('\ufffd')) return true;
  if (!quoted.includes('\\u')) return !quoted.isWellFormed();
  const string = JSON.parse(quoted) as string;
  return string.includes('\0') || !string.isWellFormed();
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function pathOf(open: readonly Open[], ofObject = false): (string | number)[] {
  const within = ofObject ? open.slice(0, -1) : open;
  return within.map((one) => (one.keys ? one.key : one.index));
}
