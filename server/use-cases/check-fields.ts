import { isIsoDate } from '../../process/calendar/days.ts';
import type { Field, Question } from '../../process/definition/schema.ts';
import type { Value } from '../../process/reckoning/world.ts';
import type { Mistake } from '../http/mistakes.ts';

type Kind = Pick<Field | Question, 'kind' | 'options'>;
export type CheckedFields = {
  readonly values: Readonly<Record<string, Value>>;
  readonly mistakes: readonly Mistake[];
};

const mostCharacters = 5_000;

/** The given values as their kinds want them, and everything that is wrong with them; an unknown name is a mistake. */
export function checkFields(
  kinds: Readonly<Record<string, Kind>>,
  given: Readonly<Record<string, unknown>>,
  path: string,
): CheckedFields {
  const values: Record<string, Value> = {};
  const mistakes: Mistake[] = [];
  for (const [id, value] of Object.entries(given)) {
    const kind = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
    const read = kind ? readValue(kind, value) : undefined;
    if (!kind) mistakes.push({ path: `${path}.${id}`, code: 'field-unknown' });
    else if (read === undefined) mistakes.push({ path: `${path}.${id}`, code: 'field-invalid' });
    else values[id] = read;
  }
  return { values, mistakes };
}

/** A value of the kind, from JSON, a form or a cell; null for nothing, undefined where it cannot be one. */
export function readValue({ kind, options }: Kind, value: unknown): Value | undefined {
  if (value === null || value === '') return null;
  const text = typeof value === 'string' ? value.trim() : value;
  switch (kind) {
    case 'text':
      return typeof text === 'string' && text.length <= mostCharacters ? text : undefined;
    case 'number': {
      const number = typeof text === 'string' ? Number(text.replace(/\s/g, '').replace(',', '.')) : text;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    }
    case 'boolean':
      return readBoolean(text);
    case 'date':
      return typeof text === 'string' && isIsoDate(text) ? text : undefined;
    case 'choice':
      return typeof text === 'string' ? readChoice(text, options) : undefined;
  }
}

function readBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.toLowerCase() : '';
  if (['yes', 'ja', 'true', '1', 'x'].includes(text)) return true;
  return ['no', 'nej', 'false', '0'].includes(text) ? false : undefined;
}

/** By id, or by what it is called in either language. */
function readChoice(text: string, options: Kind['options'] = {}): string | undefined {
  if (Object.hasOwn(options, text)) return text;
  const plain = text.toLowerCase();
  return Object.entries(options).find(([, name]) =>
    [name.sv, name.en].some((one) => one?.toLowerCase() === plain),
  )?.[0];
}
