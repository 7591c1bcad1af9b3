import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language, LocalText } from '../../process/definition/schema.ts';
import en from './texts/en.json';
import sv from './texts/sv.json';

const languages: readonly Language[] = ['sv', 'en'];
const stored = 'besked.language';

function firstLanguage(): Language {
  const chosen = localStorage.getItem(stored) ?? navigator.language.slice(0, 2);
  return languages.find((language) => language === chosen) ?? 'en';
}

/** Starts the texts with those of the shell; each area adds its own by `registerTexts`. */
export function startTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: { sv: { shell: sv }, en: { shell: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
    parseMissingKeyHandler(key) {
      console.error(`There is no text ${key}`);
      return key;
    },
  });
  document.documentElement.lang = currentLanguage();
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(stored, language);
  });
}

/** Adds an area's texts under its name; called where the area is loaded, so that texts travel with their code. */
export function registerTexts(area: string, texts: Record<Language, object>): void {
  for (const language of languages) i18next.addResourceBundle(language, area, texts[language]);
}

/** The language of the screen now, outside React. */
export function currentLanguage(): Language {
  return languages.find((language) => language === i18next.language) ?? 'en';
}

/** The language of the screen; the component is drawn anew when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languages.find((language) => language === i18n.language) ?? 'en';
}

/** Changes the language of the screen at once and remembers it in this browser. */
export function changeLanguage(language: Language): void {
  void i18next.changeLanguage(language);
}

/** A text in the wanted language, else in the other one, else empty. */
export function inLanguage(text: LocalText | undefined, language: Language): string {
  return text?.[language] ?? text?.[language === 'sv' ? 'en' : 'sv'] ?? '';
}
