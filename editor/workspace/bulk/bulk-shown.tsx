import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchPreview, BatchShow } from '../../../server/contract/decision-batches.ts';
import classes from './bulk.module.css';

type BulkShownProps = {
  readonly about: BatchPreview;
  readonly show: BatchShow | undefined;
  readonly setShow: (show: BatchShow | undefined) => void;
};

const shows = ['look', 'composed', 'general', 'edited'] as const;

/** Which of the messages are shown: all, those in which something was found, or by whose words they have. Nothing where there is nothing to choose. */
export function BulkShown({ about: { ready, counts }, show, setShow }: BulkShownProps) {
  const { t } = useTranslation('bulk');
  const kinds = shows.filter((one) => one === show || (counts[one] > 0 && counts[one] < ready.length));
  const isLooked = counts.look > 0 && !kinds.includes('look');
  const shown = isLooked ? (['look', ...kinds] as const) : kinds;
  if (shown.length === 0) return null;
  return (
    <SegmentedControl
      className={classes.states ?? ''}
      size="xs"
      aria-label={t('shown')}
      data={[
        { value: 'all', label: t('everybody', { count: ready.length }) },
        ...shown.map((one) => ({ value: one, label: t(`show_${one}`, { count: counts[one] }) })),
      ]}
      value={show ?? 'all'}
      onChange={(value) => setShow(value === 'all' ? undefined : (value as BatchShow))}
    />
  );
}
