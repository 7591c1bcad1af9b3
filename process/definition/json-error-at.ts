type Expected = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'colon' | 'comma' | 'end';

/**
 * Where text first stops being JSON, counted in characters from 0; the length of the text where more was to come, or where nothing is
 * wrong. Engines word their errors each in their own way, and some without a place. Without recursion, so that no depth can break it.
 */
export function jsonErrorAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma');
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (' \t\r\n'.includes(sign)) at += 1;
    else if (expected === 'value' || expected === 'valueOrClose') {
      if (sign === '{' || sign === '[') {
        open.push(sign);
        expected = sign === '{' ? 'keyOrClose' : 'valueOrClose';
        at += 1;
      } else if (sign === ']' && expected === 'valueOrClose') {
        open.pop();
        expected = after();
        at += 1;
      } else {
        const token = tokenAt(text, at);
        if (token.isBroken) return token.end;
        expected = after();
        at = token.end;
      }
    } else if (sign === '"' && (expected === 'key' || expected === 'keyOrClose')) {
      const key = stringAt(text, at);
      if (key.isBroken) return key.end;
      expected = 'colon';
      at = key.end;
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
      at += 1;
    } else if (sign === ',' && expected === 'comma') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (closes(sign, open.at(-1), expected)) {
      open.pop();
      expected = after();
      at += 1;
    } else return at;
  }
  return text.length;
}

function closes(sign: string, open: '{' | '[' | undefined, expected: Expected): boolean {
  if (sign === '}') return open === '{' && (expected === 'comma' || expected === 'keyOrClose');
  return sign === ']' && open === '[' && expected === 'comma';
}

/** A string, a number or a word, up to its end, or up to the first sign that does not belong. */
type Token = { readonly end: number; readonly isBroken: boolean };

function tokenAt(text: string, start: number): Token {
  if (text[start] === '"') return stringAt(text, start);
  for (const word of ['true', 'false', 'null'])
    if (text.startsWith(word, start)) return { end: start + word.length, isBroken: false };
  const number = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,400})?/y;
  number.lastIndex = start;
  return number.test(text) ? { end: number.lastIndex, isBroken: false } : { end: start, isBroken: true };
}

function stringAt(text: string, start: number): Token {
  let at = start + 1;
  for (; at < text.length && text[at] !== '"'; at += 1) {
    if ((text[at] ?? '') < ' ') return { end: at, isBroken: true };
    if (text[at] !== '\\') continue;
    at += 1;
    const isCode = /^u[\da-fA-F]{4}$/.test(text.slice(at, at + 5));
    if (isCode) at += 4;
    else if (at < text.length && !'"\\/bfnrt'.includes(text[at] ?? '')) return { end: at, isBroken: true };
  }
  return { end: at + 1, isBroken: at >= text.length };
}
