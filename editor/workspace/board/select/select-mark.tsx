import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../server/contract/jobs.ts';
import classes from './select.module.css';
import './texts.ts';

type SelectMarkProps = {
  readonly card: Card;
  readonly isSelected: boolean;
  readonly select: (card: Card, range: boolean) => void;
};

/** The box that selects one candidate; with Shift everybody from the last one on. Seen once one points at the card, or has begun to select (`data-selecting` around them all). */
export function SelectMark({ card, isSelected, select }: SelectMarkProps) {
  const { t } = useTranslation('select');
  return (
    <span className={classes.mark}>
      <Checkbox
        size="xs"
        aria-label={t('one', { name: card.name })}
        checked={isSelected}
        onChange={(event) => select(card, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      />
    </span>
  );
}
