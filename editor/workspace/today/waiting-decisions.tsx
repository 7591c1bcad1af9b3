import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DecisionBatchView, WaitingDecision } from '../../../server/contract/decision-batches.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useMe } from '../../shell/use-me.ts';
import { UndoClock } from '../act/undo-clock.tsx';
import { TakeBack } from '../board/waiting-line.tsx';
import { mayRecruit } from '../may-recruit.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './today.module.css';
import '../bulk/texts.ts';

const every = { refetchInterval: 30_000 };

/** Decisions that can still be taken back, counting down: those for many first, then one by one in the order in which they leave. Nothing where none waits, for those who mostly have none (`isRare`). */
export function WaitingDecisions({ isRare = false }: { readonly isRare?: boolean }) {
  const { t } = useTranslation('bulk');
  const batches = usePages(routes.listDecisionBatches, { query: { open: 'true', limit: 10 } }, every);
  const singles = usePages(routes.listWaitingDecisions, { query: { limit: 10 } }, every);
  const failed = [batches, singles].find(({ error }) => error);
  const isEmpty = batches.items.length === 0 && singles.items.length === 0;
  if (isRare && isEmpty) return null;
  return (
    <section aria-labelledby="today-waiting">
      <h2 id="today-waiting">{t('waitingTitle')}</h2>
      {failed?.error && <Failed error={failed.error} again={failed.refetch} />}
      {isEmpty && !failed && !batches.isPending && !singles.isPending && (
        <p className={classes.nothing}>{t('waitingNone')}</p>
      )}
      <ul className={classes.waiting}>
        {batches.items.map((batch) => (
          <Many key={batch.id} batch={batch} />
        ))}
        {singles.items.map((decision) => (
          <One key={decision.decisionId} decision={decision} />
        ))}
      </ul>
      <LoadMore pages={batches} />
      <LoadMore pages={singles} />
    </section>
  );
}

function Many({ batch }: { readonly batch: DecisionBatchView }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const { zone } = useMe().organisation;
  const { id, jobId, jobTitle, exitName, total, firstReleaseAt, createdAt } = batch;
  return (
    <li>
      <Link to={`/jobs/${jobId}/decisions/${id}`}>
        {t('waitingMany', { exit: inLanguage(exitName, language), count: total })}
      </Link>
      <span className={classes.soft}>{jobTitle}</span>
      {firstReleaseAt ? (
        <UndoClock decidedAt={createdAt} releaseAt={firstReleaseAt} zone={zone} />
      ) : (
        <span className={classes.soft}>{t('going')}</span>
      )}
    </li>
  );
}

function One({ decision }: { readonly decision: WaitingDecision }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const me = useMe();
  const { applicationId, name, exitName, decidedBy, jobTitle } = decision;
  return (
    <li>
      <Link to={`/applications/${applicationId}`}>{name}</Link>
      <span className={classes.soft}>
        {t('waitingOne', { exit: inLanguage(exitName, language), by: decidedBy })} · {jobTitle}
      </span>
      <span className={classes.clock}>
        <UndoClock {...decision} zone={me.organisation.zone} />
        {(decision.isMine || mayRecruit(me, decision.jobId)) && (
          <TakeBack decisionId={decision.decisionId} name={name} />
        )}
      </span>
    </li>
  );
}
