import type { CompiledRule } from './compile-rule.ts';
import type { WordingFinding } from './contract.ts';
import type { Reading } from './reading.ts';
import { rewrites } from './rewrites.ts';
import { sentenceSpan } from './sentence-span.ts';

type Span = { readonly from: number; readonly to: number };

/** Where a rule finds something to say of a text; `plain` is the text as patterns read it. */
export function matchesOf(compiled: CompiledRule, reading: Reading, plain: string, text: string): WordingFinding[] {
  const { rule } = compiled;
  let innocent: Span[] | undefined;
  const isInnocent = (span: Span) => {
    innocent ??= compiled.innocent ? spansOf(compiled.innocent, plain) : [];
    return innocent.some(({ from, to }) => span.from < to && from < span.to);
  };
  return compiled.searches.flatMap(({ find, instead, hint }) =>
    spansOf(find, plain)
      .filter((span) => !isInnocent(span) && isMeant(compiled, reading, plain, span, hint))
      .map(({ from, to }) => ({
        from,
        to,
        code: rule.code,
        severity: rule.severity,
        reason: rule.reason,
        suggestion: {
          say: rule.say,
          ...withRewrite(rule.code, reading.language),
          ...(instead === undefined ? {} : { replacement: asBegun(instead, text.charAt(from)) }),
        },
      })),
  );
}

function isMeant(compiled: CompiledRule, reading: Reading, plain: string, span: Span, hint: boolean): boolean {
  const { from, to } = sentenceSpan(plain, span.from);
  const sentence = plain.slice(from, to);
  if (has(compiled.excusedBy, sentence)) return false;
  if (hint && has(reading.ofTheWork, sentence)) return false;
  if (has(reading.ofTheReader, plain.slice(span.from, span.to))) return true;
  return !has(compiled.innocentSentence, sentence) && !has(reading.retells, sentence);
}

function has(find: RegExp | undefined, text: string): boolean {
  if (!find) return false;
  find.lastIndex = 0;
  return find.test(text);
}

/** As `matchAll`, without a copy of the expression for each text. */
function spansOf(find: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  find.lastIndex = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    spans.push({ from: match.index, to: match.index + match[0].length });
    if (match[0] === '') find.lastIndex += 1;
  }
  return spans;
}

/** A sentence that began with a capital does so afterwards. */
function asBegun(instead: string, first: string): string {
  const isCapital = first !== first.toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

function withRewrite(code: string, language: Reading['language']): { rewrite?: string } {
  const rewrite = rewrites[code]?.[language];
  return rewrite === undefined ? {} : { rewrite };
}
