import type { Refusal } from '../http/refusal.ts';
import type { AskedQuestion } from './contract.ts';
import type { Typed } from './render-questions.ts';

/** What was typed into the form, by question; names that were not asked and repeated ones are passed over. */
export function readAnswers(
  questions: readonly AskedQuestion[],
  body: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const given = questions.flatMap(({ id }) => {
    const value = Object.hasOwn(body, id) ? body[id] : undefined;
    return typeof value === 'string' ? [[id, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The mistakes of a refusal by question, to be shown beside what was typed. */
export function mistakesOf({ details }: Refusal): Typed['mistakes'] {
  const named = (details.errors ?? []).map(
    ({ path, code }) => [path.split('.').at(-1) ?? '', code === 'answer-missing' ? 'missing' : 'invalid'] as const,
  );
  return Object.fromEntries(named);
}
