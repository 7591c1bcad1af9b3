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

/** A value as a candidate reads it: a choice by its option's label, yes or no as a word, everything else as it is. */
export function shownValue(asked: Asked | undefined, value: Value, language: Language): TemplateValue {
  if (typeof value === 'boolean') return { value, text: yesOrNo[language][value ? 0 : 1] };
  if (asked?.kind !== 'choice' || typeof value !== 'string' || value === '') return value;
  const label = (asked.options && own(asked.options, value)) || {};
  return { value, text: label[language] || label.sv || label.en || value };
}

/** The values of the process's fields as a candidate reads them. */
export function shownFields({ fields }: Definition, values: Given, language: Language): Shown {
  return shownValues(fields, values, language);
}

/** What was answered, as a candidate reads it; where two steps have a question of the same id, the later answer. */
export function shownAnswers(
  { steps }: Definition,
  given: readonly { readonly stepId: string; readonly answers: Given }[],
  language: Language,
): Shown {
  const shown = given.map(({ stepId, answers }) => {
    const step = own(steps, stepId);
    return shownValues(step?.kind === 'ask' ? step.questions : {}, answers, language);
  });
  return Object.assign({}, ...shown) as Shown;
}

function shownValues(asked: Readonly<Record<string, Asked>>, values: Given, language: Language): Shown {
  const entries = Object.entries(values).map(([id, value]) => [id, shownValue(own(asked, id), value, language)]);
  return Object.fromEntries(entries);
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
