import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionPreview } from '../../../server/contract/applications.ts';
import './texts.ts';

type Props = { readonly name: string; readonly endsElsewhere: DecisionPreview['endsElsewhere'] };

/** That the end on this way closes the person's other applications, and what becomes of decisions that wait there; nothing where there are none. */
export function EndsElsewhere({ name, endsElsewhere }: Props) {
  const { t } = useTranslation('decide');
  if (!endsElsewhere) return null;
  const { applications, decisions } = endsElsewhere;
  return (
    <Alert variant="light" color="yellow">
      {t('endsElsewhere', { name, count: applications })}
      {decisions > 0 && ` ${t('cancelsElsewhere', { count: decisions })}`}
    </Alert>
  );
}
