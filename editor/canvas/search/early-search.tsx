import { TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './search.module.css';

let words = '';

/** What was written into the field below before the search was there; '' where it was there at once. */
export const wordsWrittenEarly = (): string => words;

/** The search has what was written early, which is not to be found there the next time. */
export function forgetEarlyWords(): void {
  words = '';
}

/** Takes the keyboard until the code of the search has come: else what one types would do what these keys do on the drawing. */
export function EarlySearch({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('canvas');
  useEffect(forgetEarlyWords, []);
  return (
    <search className={classes.panel} aria-label={t('bar.search')}>
      <TextInput
        autoFocus
        aria-label={t('bar.search')}
        onChange={(event) => {
          words = event.currentTarget.value;
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose();
        }}
      />
    </search>
  );
}
