import type { LocalText, Text } from '../definition/schema.ts';

/** What a text is called, by language; a name that is given once stands for every language. */
export function nameOfText({ name }: Pick<Text, 'name'>): LocalText {
  return typeof name === 'string' ? { sv: name, en: name } : name;
}
