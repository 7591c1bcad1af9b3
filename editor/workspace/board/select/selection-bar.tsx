import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mostSelected, type Selection } from './use-selection.ts';
import classes from './select.module.css';
import './texts.ts';

type SelectionBarProps = { readonly selection: Selection; readonly decide: () => void };

/** What can be done with the selected many; over the lower edge of the board as long as anybody is. */
export function SelectionBar({ selection, decide }: SelectionBarProps) {
  const { t } = useTranslation('select');
  const count = selection.cards.size;
  if (count === 0) return null;
  return (
    <section className={classes.bar} aria-label={t('bar')}>
      <span role="status" className={classes.count}>
        {t('selected', { count })}
        {count >= mostSelected && <small>{t('most', { count: mostSelected })}</small>}
      </span>
      <span className={classes.hint}>{t('keys')}</span>
      <Button onClick={decide}>{t('decide', { count })}</Button>
      <CloseButton aria-label={t('clear')} onClick={selection.clear} />
    </section>
  );
}
