import type { Language } from '../../process/definition/schema.ts';
import { asTyped } from '../http/as-typed.ts';
import type { Refusal } from '../http/refusal.ts';
import type { AskedQuestion } from './contract.ts';
import { pageTexts } from './page-texts.ts';
import type { Typed } from './render-questions.ts';

/** What was typed into the form, by question; names that were not asked and repeated ones are passed over. */
export function readAnswers(
  questions: readonly AskedQuestion[],
  body: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const given = questions.flatMap(({ id }) => {
    const value = Object.hasOwn(body, id) ? body[id] : undefined;
    return typeof value === 'string' ? [[id, asTyped(value)] as const] : [];
  });
  return Object.fromEntries(given);
}

/** What was typed into the form as words that can be sent instead: each question with its answer as it was read. Empty where nothing was answered. */
export function answersInWords(
  questions: readonly AskedQuestion[],
  body: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const typed = readAnswers(questions, body);
  const { yes, no } = pageTexts[language].ask;
  const bothWays = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  return questions
    .flatMap(({ id, kind, label, options }) => {
      const value = typed[id]?.trim() ?? '';
      const named = (kind === 'boolean' ? bothWays : options).find((one) => one.value === value);
      return value === '' ? [] : [`${label}\n${named?.label ?? value}`];
    })
    .join('\n\n');
}

/** What somebody has written into any form, to be shown again to them: what was only chosen, or is one word, is not. */
export function writtenIn(body: Readonly<Record<string, unknown>>): string {
  return Object.values(body)
    .filter((value) => typeof value === 'string' && /\s/.test(value.trim()))
    .join('\n\n');
}

/** The mistakes of a refusal by question, to be shown beside what was typed. */
export function mistakesOf({ details }: Refusal): Typed['mistakes'] {
  const named = (details.errors ?? []).map(
    ({ path, code }) => [path.split('.').at(-1) ?? '', code === 'answer-missing' ? 'missing' : 'invalid'] as const,
  );
  return Object.fromEntries(named);
}
