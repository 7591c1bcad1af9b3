import i18next from 'i18next';
import type { Language } from '../../process/definition/schema.ts';

const known = new Map<string, string>();

/**
 * A text with its values, as `i18next.t` has it, but looked up once per language and count: a large drawing says the same few texts some thousand times
 * before its first step is seen. Values are put in as they are.
 */
export function quickWords(
  ns: string,
  key: string,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  // Without a screen, where nobody has set up any words.
  if (!i18next.isInitialized) return key;
  const { count } = values;
  const name = `${ns} ${language} ${key} ${count ?? ''}`;
  let words = known.get(name);
  if (words === undefined) {
    words = i18next.t(key, { ns, lng: language, skipInterpolation: true, ...(count === undefined ? {} : { count }) });
    // Words that come late are those of another language until then.
    if (i18next.hasResourceBundle(language, ns)) known.set(name, words);
  }
  return words.replace(/\{\{(\w+)\}\}/g, (_, value: string) => String(values[value] ?? ''));
}
