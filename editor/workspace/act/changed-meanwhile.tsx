import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../page/when.tsx';
import './texts.ts';

type MeanwhileProps = {
  readonly changedBy?: string | undefined;
  readonly changedAt?: string | undefined;
  readonly zone: string;
  /** What became of what was typed. */
  readonly children: ReactNode;
};

/** What saving is pressed by may stand far below it. */
const bringIntoSight = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' });

/** Says that somebody else has saved meanwhile, who and when. */
export function ChangedMeanwhile({ changedBy, changedAt, zone, children }: MeanwhileProps) {
  const { t } = useTranslation('act');
  return (
    <Alert
      ref={bringIntoSight}
      variant="light"
      role="alert"
      title={
        <>
          {changedBy === undefined ? t('changedMeanwhile') : t('changedMeanwhileBy', { name: changedBy })}
          {changedAt !== undefined && (
            <>
              {' · '}
              <When at={changedAt} zone={zone} />
            </>
          )}
        </>
      }
    >
      {children}
    </Alert>
  );
}
