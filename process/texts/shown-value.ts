import { dayOf, isIsoDate, msPerDay } from '../calendar/days.ts';
import { formatDateLong } from '../calendar/format-instant.ts';
import type { Definition, Language, LocalText } from '../definition/schema.ts';
import type { Value } from '../reckoning/world.ts';
import type { TemplateValue } from './template-data.ts';

/** A field or a question, as far as its values are shown by it. */
export type Asked = {
  readonly kind: string;
  readonly options?: Readonly<Record<string, LocalText>> | undefined;
};
type Given = Readonly<Record<string, Value>>;
type Shown = Record<string, TemplateValue>;

const yesOrNo = { sv: ['ja', 'nej'], en: ['yes', 'no'] } as const;

/** In which language values are read, and when, in epoch milliseconds: a date of another year names it. */
export type Reading = { readonly language: Language; readonly now: number };

/**
 * A value as a candidate reads it: a choice by its option's label, yes or no as a word, a date in words, a number with its language's
 * decimal sign, everything else as it is.
 */
export function shownValue(asked: Asked | undefined, value: Value, { language, now }: Reading): TemplateValue {
  if (typeof value === 'boolean') return { value, text: yesOrNo[language][value ? 0 : 1] };
  if (typeof value === 'number') return withDecimals(value, language);
  if (asked?.kind === 'date' && typeof value === 'string' && isIsoDate(value))
    // A date without a time belongs to no zone.
    return { value, text: formatDateLong(dayOf(value) * msPerDay, 'UTC', language, { relativeTo: now }), isDate: true };
  if (asked?.kind !== 'choice' || typeof value !== 'string' || value === '') return value;
  const label = (asked.options && own(asked.options, value)) || {};
  return { value, text: label[language] || label.sv || label.en || value };
}

/** The values of the process's fields as a candidate reads them. */
export function shownFields({ fields }: Definition, values: Given, reading: Reading): Shown {
  return shownValues(fields, values, reading);
}

/** What was answered, as a candidate reads it; where two steps have a question of the same id, the later answer. */
export function shownAnswers(
  { steps }: Definition,
  given: readonly { readonly stepId: string; readonly answers: Given }[],
  reading: Reading,
): Shown {
  const shown = given.map(({ stepId, answers }) => {
    const step = own(steps, stepId);
    return shownValues(step?.kind === 'ask' ? step.questions : {}, answers, reading);
  });
  return Object.assign({}, ...shown) as Shown;
}

function shownValues(asked: Readonly<Record<string, Asked>>, values: Given, reading: Reading): Shown {
  const entries = Object.entries(values).map(([id, value]) => [id, shownValue(own(asked, id), value, reading)]);
  return Object.fromEntries(entries);
}

function withDecimals(value: number, language: Language): TemplateValue {
  return language === 'en' || Number.isInteger(value) ? value : { value, text: String(value).replace('.', ',') };
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
