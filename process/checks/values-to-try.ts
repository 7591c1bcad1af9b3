import { dayOf, isIsoDate, msPerDay } from '../calendar/days.ts';
import type { Condition, Definition } from '../definition/schema.ts';
import type { Value } from '../reckoning/world.ts';
import { sourceOf } from './can-hold.ts';

/** So many texts to be found somewhere can be there or not there in every way; of more nobody reckons all. */
const mostContained = 4;

/**
 * Values of one subject of which at least one makes these conditions hold and fail in each way in which any value can: what is missing, every option, and
 * on both sides of each value that is compared with. Undefined where there are too many to be sure, or where the subject does not exist.
 */
export function valuesToTry(
  definition: Definition,
  subject: Condition['subject'],
  conditions: readonly Condition[],
): readonly Value[] | undefined {
  const source = sourceOf(definition, subject);
  if (!source) return undefined;
  const missing = subject.kind === 'candidate' && subject.property !== 'source' ? [] : [null];
  const named = conditions.flatMap(({ value }) => (value === undefined ? [] : [value].flat()));
  switch (source.kind) {
    case 'boolean':
      return [...missing, true, false];
    case 'choice':
      return [...missing, ...(source.options ?? [])];
    case 'number':
      return [...missing, ...aroundNumbers(named.map(Number))];
    case 'date':
      return [...missing, ...aroundDates(named.map(String))];
    case 'text':
      return ofText(conditions, named);
  }
}

/** The numbers, what lies between two of them, and beyond. */
function aroundNumbers(given: readonly number[]): number[] {
  const sorted = [...new Set(given.filter((one) => !Number.isNaN(one)))].sort((left, right) => left - right);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  return [first - 1, ...sorted.flatMap((one, at) => [one, (one + (sorted[at + 1] ?? one)) / 2]), last + 1];
}

/** The days, and the days before and after them. */
function aroundDates(given: readonly string[]): string[] {
  const days = given.filter(isIsoDate).map(dayOf);
  const all = new Set([0, ...days.flatMap((day) => [day - 1, day, day + 1])]);
  return [...all].map((day) => new Date(day * msPerDay).toISOString().slice(0, 10));
}

/** Of free text: the words compared with and others, numbers and what sorts around them, and what has some of the words in it. */
function ofText(conditions: readonly Condition[], named: readonly (string | number | boolean)[]) {
  const contained = conditions.flatMap(({ comparison, value }) =>
    comparison === 'contains' && typeof value === 'string' ? [value] : [],
  );
  if (new Set(contained).size > mostContained) return undefined;
  const words = [...named.map(String), ...somewhere([...new Set(contained)])];
  const numbers = aroundNumbers(named.flatMap((one) => (String(one).trim() === '' ? [] : [Number(one)]))).map(String);
  const sorted = words.flatMap((one) => [one, `${one}!`, `!${one}`]);
  return [null, '\u{10fffd}', '!', ...new Set([...sorted, ...numbers])];
}

/** Every choice of some of the words, one after the other. */
function somewhere(words: readonly string[]): string[] {
  return words.reduce<string[]>((all, word) => [...all, ...all.map((some) => `${some} ${word}`)], ['']).slice(1);
}
