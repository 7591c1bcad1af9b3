import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../process/definition/schema.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';

type Asked = { readonly kind?: string; readonly options?: unknown };

/** Writes a value that somebody gave as its reader says it: a choice by its name, yes or no, numbers and dates by the customs of the language. */
export function useValueInWords(): (value: unknown, asked?: Asked) => string {
  const { t } = useTranslation('application');
  const language = useLanguage();
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const words = (value: unknown, asked: Asked = {}): string => {
    if (value === null || value === undefined || value === '') return t('none');
    if (Array.isArray(value)) return value.map((one) => words(one, asked)).join(', ');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return value.toLocaleString(locale);
    if (typeof value !== 'string') return JSON.stringify(value);
    if (asked.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return inDayWords(value, locale);
    return inLanguage((asked.options as Record<string, LocalText> | null | undefined)?.[value], language) || value;
  };
  return words;
}

const inDayWords = (day: string, locale: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
