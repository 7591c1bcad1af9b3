import type { WordingFinding } from '../contract.ts';
import { rewrites } from '../rewrites.ts';
import { type CompiledLanguage, type CompiledRule, fillerAtom } from './compile-language.ts';
import { matchPattern, type Read } from './match-pattern.ts';
import type { Span } from './occurrences.ts';
import type { Pattern } from './parse-pattern.ts';
import { toTokens } from './to-tokens.ts';

type Found = Span & { readonly instead: string | undefined };

/** Everything that the rules of a language find in a text, in no order. */
export function findByRules(text: string, compiled: CompiledLanguage): WordingFinding[] {
  const tokens = toTokens(text, compiled.language);
  const occurrences = compiled.index.find(tokens);
  const fillers = new Set(occurrences.of(fillerAtom).map(({ start }) => start));
  const read: Read = { tokens, occurrences, isFiller: tokens.map((_, index) => fillers.has(index)) };
  const retold = sentencesWith(compiled.retells, read);
  const ofTheWork = sentencesWith(compiled.frames, read);
  const isIn = (sentences: ReadonlySet<number>) => (span: Span) => sentences.has(tokens[span.start]?.sentence ?? -1);
  return compiled.rules.flatMap((rule) => {
    const told = [...spansOf(rule.says, read), ...spansOf(rule.hints, read).filter((span) => !isIn(ofTheWork)(span))];
    const found = [...spansOf(rule.always, read), ...told.filter((span) => !isIn(retold)(span))];
    return withoutInnocent(found, rule, read).map((one) => toFinding(one, rule, compiled, read, text));
  });
}

function sentencesWith(patterns: readonly Pattern[], read: Read): ReadonlySet<number> {
  return new Set(spansOf(patterns, read).map(({ start }) => read.tokens[start]?.sentence ?? -1));
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
