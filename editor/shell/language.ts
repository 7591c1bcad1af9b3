import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language, LocalText } from '../../process/definition/schema.ts';
import { onceThere } from './once-there.ts';
import en from './texts/en.json';
import sv from './texts/sv.json';

const languages: readonly Language[] = ['sv', 'en'];
const stored = 'besked.language';
let wanted: Language | undefined;

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

type Late = { readonly area: string; readonly load: Readonly<Record<Language, () => Promise<object>>> };
const late: Late[] = [];

/** Adds an area's texts in the language of the screen alone; those of the other language are fetched when it is chosen. Resolves when they are there. */
export async function registerLateTexts(area: string, load: Late['load']): Promise<void> {
  if (!late.some((one) => one.area === area)) late.push({ area, load });
  await fetchLate(currentLanguage());
}

async function fetchLate(language: Language): Promise<void> {
  const missing = late.filter(({ area }) => !i18next.hasResourceBundle(language, area));
  await Promise.all(
    missing.map(async ({ area, load }) => i18next.addResourceBundle(language, area, await onceThere(load[language]))),
  );
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

/** Changes the language of the screen, as soon as its texts are there, and remembers it in this browser. */
export function changeLanguage(language: Language): void {
  wanted = language;
  void fetchLate(language).then(() => {
    // Meanwhile another may have been chosen.
    if (wanted === language) void i18next.changeLanguage(language);
  });
}

/** A text in the wanted language, else in the other one, else empty. */
export function inLanguage(text: LocalText | undefined, language: Language): string {
  return text?.[language] ?? text?.[language === 'sv' ? 'en' : 'sv'] ?? '';
}
