import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useJobChanges } from '../board/use-job-changes.ts';
import { mayRecruit } from '../may-recruit.ts';
import { Page } from '../page/page.tsx';
import { BatchPeople } from './batch-people.tsx';
import { BatchProgress } from './batch-progress.tsx';
import './texts.ts';

/** Milliseconds: what moves by itself is looked at often. */
const lookAgain = { moving: 1_000, still: 30_000 };

/** How far a decision for many has come, live, and what has become of each. */
export function BatchPage() {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const me = useMe();
  const { jobId = '', batchId = '' } = useParams();
  useJobChanges(jobId);
  const [isMoving, setMoving] = useState(true);
  const found = useRoute(
    routes.getDecisionBatch,
    { params: { batchId } },
    { refetchInterval: isMoving ? lookAgain.moving : lookAgain.still },
  );
  const batch = found.data;
  const status = batch?.status;
  useEffect(() => setMoving(status === 'running' || status === 'takingBack'), [status]);
  if (!batch) return found.error ? <Failed error={found.error} again={() => void found.refetch()} /> : <ListSkeleton />;
  return (
    <Page
      title={t('batchTitle', { exit: inLanguage(batch.exitName, language) })}
      lead={
        <>
          {t('batchLead', { count: batch.total, stage: inLanguage(batch.stepName, language) })} ·{' '}
          <Link to={`/jobs/${batch.jobId}`}>{batch.jobTitle}</Link>
        </>
      }
    >
      <BatchProgress batch={batch} />
      {batch.counts.released > 0 && mayRecruit(me, batch.jobId) && (
        <Button
          component={Link}
          to={`/jobs/${batch.jobId}/corrections/new?batch=${batch.id}`}
          variant="default"
          size="xs"
          mb="md"
        >
          {t('correct')}
        </Button>
      )}
      <BatchPeople batch={batch} />
    </Page>
  );
}
