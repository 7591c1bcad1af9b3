import type { Occurrences, Span } from './occurrences.ts';
import type { Pattern, Step } from './parse-pattern.ts';
import type { Token } from './to-tokens.ts';

/** A text as patterns meet it. */
export type Read = {
  readonly tokens: readonly Token[];
  readonly occurrences: Occurrences;
  /** Which words add nothing to what is said. */
  readonly isFiller: readonly boolean[];
};

const mostFillers = 3;

/** Where a pattern stands in a text: the words of its first sequence. */
export function matchPattern({ needs, without }: Pattern, read: Read): Span[] {
  const [first, ...others] = needs;
  if (!first || needs.some(([step]) => step && read.occurrences.of(step.atom).length === 0)) return [];
  return spansOf(first, read).filter((span) => {
    const { sentence } = read.tokens[span.start] ?? { sentence: -1 };
    const stands = (steps: readonly Step[]) =>
      spansOf(steps, read).some(({ start }) => read.tokens[start]?.sentence === sentence);
    return others.every(stands) && !without.some(stands);
  });
}

function spansOf(steps: readonly Step[], read: Read): Span[] {
  const [first] = steps;
  return (first ? read.occurrences.of(first.atom) : []).flatMap(({ start, end }) => {
    const last = endOf(steps, 1, end, read);
    return last === null ? [] : [{ start, end: last }];
  });
}

/** Where the steps from one on end, when the one before them ends there; null where they do not stand. */
function endOf(steps: readonly Step[], index: number, at: number, read: Read): number | null {
  const step = steps[index];
  if (!step) return at;
  const next = nextOf(step, at, read);
  if (step.isForbidden) return next.length > 0 ? null : endOf(steps, index + 1, at, read);
  for (const { end } of next) {
    const last = endOf(steps, index + 1, end, read);
    if (last !== null) return last;
  }
  return step.isOptional ? endOf(steps, index + 1, at, read) : null;
}

/** Where a step stands behind a place, near enough and in the same sentence. */
function nextOf({ atom, gap }: Step, at: number, { occurrences, isFiller, tokens }: Read): Span[] {
  const most = gap ?? mostFillers;
  return occurrences.of(atom).filter(({ start }) => {
    if (start < at || start - at > most || tokens[start]?.sentence !== tokens[at - 1]?.sentence) return false;
    return gap !== null || isFiller.slice(at, start).every(Boolean);
  });
}
