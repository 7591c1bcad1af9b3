/** A mail body: simple Markdown-like blocks. HTML is not part of it and stands there as text. */
export type Block =
  | { readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'button'; readonly label: readonly Inline[]; readonly url: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly (readonly Inline[])[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly content: readonly Inline[]; readonly url: string };

export const bullet = /^\s{0,3}[-*]\s+/;
export const number = /^\s{0,3}\d{1,3}[.)]\s+/;
export const heading = /^#{1,3}\s+/;

/**
 * The blocks of a body: paragraphs apart by an empty line, `#` headings, `-` and `1.` lists, **strong**, *emphasis*, [text](address)
 * and bare web addresses. A paragraph that is one named link alone becomes a button. A backslash takes any sign's meaning away.
 */
export function parseMarkup(text: string): Block[] {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  return paragraphs.flatMap((paragraph) =>
    groupsOf(paragraph.split('\n').filter((line) => line.trim() !== '')).map(toBlock),
  );
}

type Group = { readonly kind: 'heading' | 'bullets' | 'numbers' | 'lines'; readonly lines: string[] };

function groupsOf(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const kind = heading.test(line)
      ? 'heading'
      : bullet.test(line)
        ? 'bullets'
        : number.test(line)
          ? 'numbers'
          : 'lines';
    const last = groups.at(-1);
    if (last && last.kind === kind && kind !== 'heading') last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups;
}

function toBlock({ kind, lines }: Group): Block {
  if (kind === 'heading') return { kind, content: parseInline((lines[0] ?? '').replace(heading, '')) };
  if (kind === 'lines') return toParagraph(parseInline(lines.map((line) => line.trim()).join('\n')));
  const marker = kind === 'bullets' ? bullet : number;
  return {
    kind: 'list',
    isNumbered: kind === 'numbers',
    items: lines.map((line) => parseInline(line.replace(marker, ''))),
  };
}

function toParagraph(content: readonly Inline[]): Block {
  const [only, ...others] = content;
  if (only?.kind !== 'link' || others.length > 0) return { kind: 'paragraph', content };
  const isBare = only.content.length === 1 && only.content[0]?.kind === 'text' && only.content[0].text === only.url;
  return isBare ? { kind: 'paragraph', content } : { kind: 'button', label: only.content, url: only.url };
}

type Found = { readonly node: Inline; readonly end: number };

function parseInline(text: string): Inline[] {
  const nodes: Inline[] = [];
  // A closing sign that was sought once and not found is not sought again: a line of stars must not take quadratic time.
  const missing = new Set<string>();
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain) nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    if (text[at] === '\\' && isPunctuation(text[at + 1])) {
      plain += text[at + 1];
      at += 2;
      continue;
    }
    const found = special(text, at, missing);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return nodes;
}

function special(text: string, at: number, missing: Set<string>): Found | undefined {
  switch (text[at]) {
    case '\n':
      return { node: { kind: 'break' }, end: at + 1 };
    case '*':
      return text[at + 1] === '*'
        ? marked(text, at, '**', 'strong', missing)
        : marked(text, at, '*', 'emphasis', missing);
    case '[':
      return namedLink(text, at, missing);
    case '<':
      return angleLink(text, at, missing);
    case 'h':
      return bareLink(text, at);
    default:
      return undefined;
  }
}

function marked(
  text: string,
  at: number,
  sign: string,
  kind: 'strong' | 'emphasis',
  missing: Set<string>,
): Found | undefined {
  const begin = at + sign.length;
  const end = closing(text, begin, sign, missing);
  if (end === undefined || end === begin || /\s/.test(text[begin] ?? ' ')) return undefined;
  return { node: { kind, content: parseInline(text.slice(begin, end)) }, end: end + sign.length };
}

function namedLink(text: string, at: number, missing: Set<string>): Found | undefined {
  const middle = closing(text, at + 1, '](', missing);
  const end = middle === undefined ? undefined : closing(text, middle + 2, ')', missing);
  if (middle === undefined || end === undefined) return undefined;
  const url = safeUrl(unescape(text.slice(middle + 2, end)).replace(/^<|>$/g, ''));
  const label = text.slice(at + 1, middle);
  if (!url || label.includes('\n') || label.trim() === '') return undefined;
  const content: Inline[] = [{ kind: 'text', text: unescape(label) }];
  return { node: { kind: 'link', content, url }, end: end + 1 };
}

function angleLink(text: string, at: number, missing: Set<string>): Found | undefined {
  const end = closing(text, at + 1, '>', missing);
  const url = end === undefined ? undefined : safeUrl(text.slice(at + 1, end));
  return end === undefined || !url ? undefined : { node: linkTo(url), end: end + 1 };
}

function bareLink(text: string, at: number): Found | undefined {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  const found = /^https?:\/\/[^\s<>\\"]+[^\s<>\\".,;:!?)*\]]/.exec(text.slice(at, at + 2_000))?.[0];
  const url = found && safeUrl(found);
  return url ? { node: linkTo(url), end: at + found.length } : undefined;
}

const linkTo = (url: string): Inline => ({ kind: 'link', content: [{ kind: 'text', text: url }], url });

function closing(text: string, from: number, sign: string, missing: Set<string>): number | undefined {
  if (missing.has(sign)) return undefined;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(sign, at)) return at;
  }
  missing.add(sign);
  return undefined;
}

/** The address where it is one for the web, mail or telephone, and nothing else (no javascript:, no data:). */
export function safeUrl(raw: string): string | undefined {
  const url = raw.trim();
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"'\\]+$/i.test(url) ? url : undefined;
}

const isPunctuation = (sign: string | undefined): boolean => sign !== undefined && /^[!-/:-@[-`{-~]$/.test(sign);
const unescape = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
