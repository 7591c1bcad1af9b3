import type { Language, LocalText } from '../../../process/definition/schema.ts';

const yesAndNo = { sv: ['Ja', 'Nej'], en: ['Yes', 'No'] } as const;

/** A value of a field or an answer as one reads it. */
export function inWords(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return yesAndNo[language][value ? 0 : 1];
  if (Array.isArray(value)) return value.map((one) => inWords(one, language)).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value ?? '');
}

/** A name of the drawing in the reader's language, or the other one, or else its id. */
export function labelIn(label: LocalText | undefined, language: Language, id: string): string {
  return label?.[language] ?? label?.sv ?? label?.en ?? id;
}
