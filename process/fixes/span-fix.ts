import { formatDuration } from '../calendar/format-duration.ts';
import type { Span } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix } from './contract.ts';

/** A fix that puts a length of time at a place; `say` makes its label of the length in words. */
export function spanFix(
  path: readonly (string | number)[],
  span: Span,
  say: { readonly sv: (words: string) => string; readonly en: (words: string) => string },
): Fix {
  return {
    id: `${path.at(-1)}:${span.amount}${span.unit}`,
    label: { sv: say.sv(formatDuration(span, 'sv')), en: say.en(formatDuration(span, 'en')) },
    apply: (now) => putAt(now, path, span),
  };
}
