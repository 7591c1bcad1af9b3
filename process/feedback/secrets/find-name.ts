import { mark } from '../candidate-mark.ts';
import { toTokens } from '../tokens.ts';
import { firstNames } from './first-names.ts';
import { isKnownCapital } from './known-capitals.ts';

// Words that begin a sentence within quotation marks.
const quoteStarts = new Set(
  'jag vi det hur vad när är kan vill ska har får berätta varför vem vilken ja nej först då du ni den i what how when why who which is can do i we it that you yes no first let then tell would could'.split(
    ' ',
  ),
);

/** A word that is, or may be, the name of somebody other than the candidate; undefined where there is none. */
export function findName(text: string, others: readonly string[]): string | undefined {
  const known = new Set(
    others.flatMap((name) => name.toLowerCase().split(/[\s-]+/u)).filter((part) => part.length > 1),
  );
  const tokens = toTokens(text);
  return tokens.find(({ isWord }, at) => isWord && isName(tokens, at, known))?.text;
}

function isName(tokens: ReturnType<typeof toTokens>, at: number, known: ReadonlySet<string>): boolean {
  const word = tokens[at]?.text ?? '';
  const bare = word.toLowerCase().replace(/'?s$/u, '');
  if (bare === mark || word.startsWith(mark)) return false;
  const lower = word.toLowerCase();
  if (known.has(lower) || known.has(bare) || firstNames.has(lower) || firstNames.has(bare)) return true;
  if (lower.split('-').some((part) => known.has(part) || firstNames.has(part))) return true;
  if (!/^\p{Lu}/u.test(word) || word === 'I' || isKnownCapital(word)) return false;
  // Initials: "A.K." or "AK"; a letter by itself is a class or a driving licence.
  if (/^\p{Lu}{2}$/u.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return tokens[at + 1]?.text.startsWith('.') === true && at + 2 < tokens.length;
  return !mayBegin(tokens, at, lower) || isFullName(tokens, at);
}

function mayBegin(tokens: ReturnType<typeof toTokens>, at: number, lower: string): boolean {
  const before = tokens[at - 1]?.text;
  if (before === undefined || at === 1) return before === undefined || !/\p{L}/u.test(before);
  if (/["'(]\s*$/u.test(before)) return quoteStarts.has(lower);
  return /[.!?]["')]*\s+$/u.test(before);
}

// "Lena Berg tyckte …": two capitals at the beginning are a name.
function isFullName(tokens: ReturnType<typeof toTokens>, at: number): boolean {
  const next = tokens[at + 2]?.text ?? '';
  return tokens[at + 1]?.text === ' ' && /^\p{Lu}\p{Ll}/u.test(next) && !next.startsWith(mark) && !isKnownCapital(next);
}
