import type { TFunction } from 'i18next';
import type { PickableVariable } from './pickable-variables.ts';

/** What stands below a value's name in a list: that it may be missing, else how it looks, else how it is written. */
export function exampleWords({ known, example, path }: PickableVariable, t: TFunction<'writing'>): string {
  return known === 'sometimes' ? t('sometimes') : example || path;
}
