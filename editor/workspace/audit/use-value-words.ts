import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';

/** Epoch milliseconds of 2001 and later are instants; smaller numbers count something. */
const earliest = 1_000_000_000_000;

/** A function that says a recorded value in words: ids by their names, codes and instants as people read them. */
export function useValueWords(names: Readonly<Record<string, string>>): (value: unknown) => string {
  const { t } = useTranslation(['audit', 'audit-value']);
  const when = useWhen(useMe().organisation.zone);
  const ofText = (text: string) => {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return when(text);
    return names[text] ?? t(`audit-value:${text}`, text);
  };
  const say = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('nothing');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return value >= earliest ? when(new Date(value).toISOString()) : String(value);
    if (typeof value === 'string') return ofText(value);
    if (Array.isArray(value)) return value.length === 0 ? t('nothing') : value.map(say).join(', ');
    return Object.values(value).map(say).join(' ');
  };
  return say;
}
