import { Progress, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import { Link, useParams } from 'react-router';
import type { CorrectionBatchView, CorrectionState } from '../../../server/contract/corrections.ts';
import { correctionStates } from '../../../server/contract/fixed-values.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import bulk from '../bulk/bulk.module.css';
import { HeldSendsOfJob } from '../held/held-sends.tsx';
import { mayRecruit } from '../may-recruit.ts';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { usePages } from '../page/use-pages.ts';
import { useWhen } from '../page/when.tsx';
import './texts.ts';

const lookAgainMs = 2_000;

/** How far a correction for many has come, and what has become of each. */
export function CorrectionBatchPage() {
  const { t } = useTranslation('correct');
  const me = useMe();
  const write = useWhen(me.organisation.zone);
  const { correctionBatchId = '' } = useParams();
  const found = useRoute(
    routes.getCorrectionBatch,
    { params: { correctionBatchId } },
    { refetchInterval: lookAgainMs },
  );
  const batch = found.data;
  if (!batch) return found.error ? <Failed error={found.error} again={() => void found.refetch()} /> : <ListSkeleton />;
  const { total, counts, correctedBy, createdAt } = batch;
  return (
    <Page
      title={t('batchTitle', { count: total })}
      lead={
        <>
          <Link to={`/jobs/${batch.jobId}`}>{batch.jobTitle}</Link> ·{' '}
          {t('by', { name: correctedBy ?? '', when: write(createdAt) })}
        </>
      }
    >
      <HeldSendsOfJob
        isSeen
        kind="correction"
        jobId={batch.jobId}
        id={batch.id}
        mayTakeBack={mayRecruit(me, batch.jobId)}
      >
        <section className={bulk.progress}>
          <Text role="status" fw={550}>
            {t('progress', { done: counts.told, total })}
          </Text>
          <Progress
            value={(100 * (total - counts.stored - counts.onItsWay)) / total}
            aria-label={t('progress', { done: counts.told, total })}
          />
        </section>
        <People batch={batch} />
      </HeldSendsOfJob>
    </Page>
  );
}

function People({ batch }: { readonly batch: CorrectionBatchView }) {
  const { t } = useTranslation('correct');
  const [shown, setShown] = useState<CorrectionState | 'all'>('all');
  const pages = usePages(
    routes.listCorrections,
    { params: { correctionBatchId: batch.id }, query: shown === 'all' ? {} : { state: shown } },
    { refetchInterval: lookAgainMs },
  );
  const states = correctionStates.filter((state) => batch.counts[state] > 0 || state === shown);
  return (
    <section>
      <SegmentedControl
        className={bulk.states ?? ''}
        aria-label={t('shown')}
        data={[
          { value: 'all', label: t('everybody', { count: batch.total }) },
          ...states.map((state) => ({ value: state, label: `${t(`state_${state}`)} (${batch.counts[state]})` })),
        ]}
        value={shown}
        onChange={(value) => setShown(value as CorrectionState)}
      />
      {pages.error && <Failed error={pages.error} again={pages.refetch} />}
      {pages.isPending && <ListSkeleton />}
      <ul className={bulk.people}>
        {pages.items.map(({ id, applicationId, candidateName, state, reason }) => (
          <li key={id}>
            <Link to={`/applications/${applicationId}`}>{candidateName}</Link>
            <span
              data-state={state === 'told' ? 'released' : ['onItsWay', 'stored'].includes(state) ? undefined : 'failed'}
            >
              {t(`state_${state}`)}
              {reason && <small>{reason}</small>}
            </span>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </section>
  );
}
