import i18next from 'i18next';
import type { Language } from '../../../process/definition/schema.ts';
import type { Label } from '../../document/label.ts';
import { inLanguage } from '../../shell/language.ts';
import './texts.ts';

/** An edit in words that go on after "Undo": "move of Urval". */
export function labelWords(label: Label, language: Language): string {
  const { key, of } = typeof label === 'string' ? { key: label, of: undefined } : label;
  const own = key.replace(/^edit\./, '');
  const name = of && inLanguage(of, language);
  if (i18next.exists(own, { ns: 'labels' }) && (name !== undefined || !takesName.has(own)))
    return i18next.t(own, { ns: 'labels', lng: language, name });
  const words = i18next.t(key, { ns: 'canvas', lng: language });
  const what = words.charAt(0).toLocaleLowerCase(language) + words.slice(1);
  return name ? `${what} (${name})` : what;
}

/** Edits whose words speak of what was edited: where nobody said what it was, the words of the canvas do. */
const takesName = new Set(
  'add remove move connect reconnect disconnect duplicate cut paste align distribute tidy rename'.split(' '),
);
