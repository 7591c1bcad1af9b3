import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../server/contract/jobs.ts';
import classes from './select.module.css';
import type { Selection } from './use-selection.ts';
import './texts.ts';

type SelectMarkProps = { readonly card: Card; readonly within: readonly Card[]; readonly selection: Selection };

/** The box that selects one candidate; with Shift everybody from the last one on. Seen once one points at the card, or has begun to select. */
export function SelectMark({ card, within, selection }: SelectMarkProps) {
  const { t } = useTranslation('select');
  const isSelected = selection.has(card);
  return (
    <span className={classes.mark} data-selecting={selection.cards.size > 0 || undefined}>
      <Checkbox
        size="xs"
        aria-label={t('one', { name: card.name })}
        checked={isSelected}
        onChange={(event) =>
          selection.toggle(card, within, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
        }
      />
    </span>
  );
}
