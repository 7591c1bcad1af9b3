import { Alert, Button, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchPreview } from '../../../server/contract/decision-batches.ts';
import { titleOf } from '../../shell/toast.tsx';
import type { BulkActs } from './bulk-acts.ts';
import classes from './bulk.module.css';
import { StandAsideForMany } from './stand-aside-for-many.tsx';

type OwnStateProps = { readonly about: BatchPreview; readonly acts: BulkActs };

/** How far writing to each has come, whose scorecards are hidden from the writer, and who is left out by hand. */
export function OwnState({ about: { blind, leftOut }, acts }: OwnStateProps) {
  const { t } = useTranslation('bulk');
  const { progress, failed, again } = acts.writing;
  return (
    <>
      {progress && progress.total > 1 && (
        <div role="status">
          <Text size="sm">{t('writing', progress)}</Text>
          <Progress value={(100 * progress.done) / progress.total} aria-label={t('writing', progress)} />
        </div>
      )}
      {failed && !progress && (
        <Alert variant="light" color="red" title={t('notWritten', { count: failed.count })}>
          <p className={classes.said}>{titleOf(failed.error)}</p>
          <Button variant="default" size="compact-sm" onClick={() => void again()}>
            {t('writeAgain')}
          </Button>
        </Alert>
      )}
      {acts.suggests && blind.length > 0 && (
        <Alert variant="light" title={t('blind', { count: blind.length })}>
          <p className={classes.said}>{t('blindHint')}</p>
          <StandAsideForMany blind={blind} acts={acts} />
        </Alert>
      )}
      {leftOut.length > 0 && (
        <section aria-label={t('leftOut', { count: leftOut.length })}>
          <Text fw={550}>{t('leftOut', { count: leftOut.length })}</Text>
          <ul className={classes.blocked}>
            {leftOut.map(({ applicationId, name }) => (
              <li key={applicationId} className={classes.pair}>
                <span>{name}</span>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('takeInOf', { name })}
                  onClick={() => void acts.leaveOut(applicationId, false)}
                >
                  {t('takeIn')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
