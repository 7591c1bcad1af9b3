import type { WordingFinding } from '../contract.ts';
import { rewrites } from '../rewrites.ts';
import type { CompiledLanguage, CompiledRule } from './compile-language.ts';
import { matchPattern, type Read } from './match-pattern.ts';
import type { Span } from './occurrences.ts';
import type { Pattern } from './parse-pattern.ts';

type Found = Span & { readonly instead: string | undefined };

/** Everything that the rules of a language find in a text, in no order; in sentences that are clearly harmless only what is always wrong. */
export function findByRules(
  text: string,
  read: Read,
  compiled: CompiledLanguage,
  harmless: ReadonlySet<number>,
): WordingFinding[] {
  const retold = sentencesWith(compiled.retells, read);
  const ofTheWork = sentencesWith(compiled.frames, read);
  const isIn = (sentences: ReadonlySet<number>) => (span: Span) => sentences.has(tokenAt(read, span).sentence);
  return compiled.rules.flatMap((rule) => {
    const told = [...spansOf(rule.says, read), ...spansOf(rule.hints, read).filter((span) => !isIn(ofTheWork)(span))];
    const meant = told.filter((span) => !isIn(retold)(span) && !isIn(harmless)(span));
    const found = [...spansOf(rule.always, read), ...meant];
    return withoutInnocent(found, rule, read).map((one) => toFinding(one, rule, compiled, read, text));
  });
}

const tokenAt = ({ tokens }: Read, { start }: Span) => tokens[start] ?? { sentence: -1 };

function sentencesWith(patterns: readonly Pattern[], read: Read): ReadonlySet<number> {
  return new Set(spansOf(patterns, read).map((span) => tokenAt(read, span).sentence));
}

function withoutInnocent(found: readonly Found[], { not }: CompiledRule, read: Read): readonly Found[] {
  if (found.length === 0 || not.length === 0) return found;
  const innocent = spansOf(not, read);
  return found.filter((span) => !innocent.some(({ start, end }) => span.start < end && start < span.end));
}

function spansOf(patterns: readonly Pattern[], read: Read): Found[] {
  return patterns.flatMap((pattern) =>
    matchPattern(pattern, read).map((span) => ({ ...span, instead: pattern.instead })),
  );
}

function toFinding(
  { start, end, instead }: Found,
  { rule }: CompiledRule,
  { language }: CompiledLanguage,
  { tokens }: Read,
  text: string,
): WordingFinding {
  const from = tokens[start]?.from ?? 0;
  const rewrite = rewrites[rule.code]?.[language];
  return {
    from,
    to: tokens[end - 1]?.to ?? from,
    code: rule.code,
    severity: rule.severity,
    reason: rule.reason,
    suggestion: {
      say: rule.say,
      ...(rewrite === undefined ? {} : { rewrite }),
      ...(instead === undefined ? {} : { replacement: asBegun(instead, text.charAt(from)) }),
    },
  };
}

/** A sentence that began with a capital does so afterwards. */
function asBegun(instead: string, first: string): string {
  const isCapital = first !== first.toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
