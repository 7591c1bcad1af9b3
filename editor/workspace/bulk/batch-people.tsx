import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BatchItemState, BatchItemView, DecisionBatchView } from '../../../server/contract/decision-batches.ts';
import { batchItemStates } from '../../../server/contract/fixed-values.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { UndoClock } from '../act/undo-clock.tsx';
import { TakeBack } from '../board/waiting-line.tsx';
import { mayRecruit } from '../may-recruit.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './bulk.module.css';

/** Everybody in a batch with what has become of them; those for whom it failed first asked for. */
export function BatchPeople({ batch }: { readonly batch: DecisionBatchView }) {
  const { t } = useTranslation('bulk');
  const [chosen, setChosen] = useState<BatchItemState | 'all' | null>(null);
  const shown = chosen ?? (batch.counts.failed > 0 ? 'failed' : 'all');
  const pages = usePages(routes.listDecisionBatchItems, {
    params: { batchId: batch.id },
    query: shown === 'all' ? {} : { state: shown },
  });
  const states = batchItemStates.filter((state) => batch.counts[state] > 0 || state === shown);
  return (
    <section>
      <SegmentedControl
        className={classes.states ?? ''}
        aria-label={t('shown')}
        data={[
          { value: 'all', label: t('everybody', { count: batch.total }) },
          ...states.map((state) => ({ value: state, label: `${t(`state_${state}`)} (${batch.counts[state]})` })),
        ]}
        value={shown}
        onChange={(value) => setChosen(value as BatchItemState)}
      />
      {pages.error && <Failed error={pages.error} again={pages.refetch} />}
      {pages.isPending && <ListSkeleton />}
      <ul className={classes.people}>
        {pages.items.map((item) => (
          <Person key={item.applicationId} item={item} batch={batch} />
        ))}
      </ul>
      <LoadMore pages={pages} />
    </section>
  );
}

function Person({ item, batch }: { readonly item: BatchItemView; readonly batch: DecisionBatchView }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const me = useMe();
  const { state, decisionId, releaseAt, why, todo } = item;
  return (
    <li>
      <Link to={`/applications/${item.applicationId}`}>{item.name}</Link>
      <span data-state={state}>
        {state === 'inWindow' ? (
          <UndoClock decidedAt={batch.createdAt} releaseAt={releaseAt} zone={me.organisation.zone} />
        ) : (
          t(`state_${state}`)
        )}
        {item.whose && <small>{t(`whose_${item.whose}`)}</small>}
        {why && (
          <small>
            {inLanguage(why, language)} {inLanguage(todo ?? undefined, language)}
          </small>
        )}
      </span>
      <span>
        {state === 'inWindow' && decisionId && mayRecruit(me, batch.jobId) && (
          <TakeBack decisionId={decisionId} name={item.name} size="compact-sm" />
        )}
      </span>
    </li>
  );
}
