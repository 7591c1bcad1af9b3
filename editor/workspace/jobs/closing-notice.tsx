import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { useNow } from '../../shell/ring.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useChange } from '../act/use-act.ts';
import { mayRecruit, maySeeContacts } from '../may-recruit.ts';
import { LoadMore } from '../page/load-more.tsx';
import { elapsed } from '../page/since.ts';
import { usePages } from '../page/use-pages.ts';
import { useWhen } from '../page/when.tsx';
import classes from './closing.module.css';
import './texts.ts';

/** That a job is closing or closed: how long it can be reopened, then who is still owed an answer, by when. */
export function ClosingNotice({ job }: { readonly job: JobSummary }) {
  const { t } = useTranslation('jobs');
  if (job.status === 'open') return null;
  return (
    <Alert variant="light" mb="md">
      {job.status === 'closed' && t('closedNotice')}
      {job.status === 'closing' &&
        (job.closesAt === null ? <StillClosing job={job} /> : <Reopen job={job} at={job.closesAt} />)}
      <Why job={job} />
    </Alert>
  );
}

/** Why it was closed, and by whom: what was written then is read here. */
function Why({ job: { closedBy, closeReason, closeWordingReason } }: { readonly job: JobSummary }) {
  const { t } = useTranslation('jobs');
  if (closeReason === null) return null;
  return (
    <p className={classes.why}>
      {closedBy === null ? t('why', { reason: closeReason }) : t('whyBy', { reason: closeReason, name: closedBy })}
      {closeWordingReason !== null && ` ${t('whyWording', { reason: closeWordingReason })}`}
    </p>
  );
}

function Reopen({ job, at }: { readonly job: JobSummary; readonly at: string }) {
  const { t } = useTranslation('jobs');
  const language = useLanguage();
  const now = useNow();
  const write = useWhen(job.zone);
  const me = useMe();
  const reopen = useChange(
    () => call(routes.reopenJob, { params: { jobId: job.id } }),
    () => t('reopened', { title: job.title }),
  );
  return (
    <div className={classes.closing}>
      <span title={write(at)}>{t('closesIn', { time: elapsed(now, Math.max(now, Date.parse(at)), language) })}</span>
      {mayRecruit(me, job.id) && (
        <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate(undefined)}>
          {t('reopen')}
        </Button>
      )}
    </div>
  );
}

function StillClosing({ job }: { readonly job: JobSummary }) {
  const { t } = useTranslation('jobs');
  const me = useMe();
  return maySeeContacts(me, job.id) ? <StillOwed job={job} /> : t('closesOnceTold');
}

function StillOwed({ job }: { readonly job: JobSummary }) {
  const { t } = useTranslation('jobs');
  const language = useLanguage();
  const write = useWhen(job.zone);
  const pages = usePages(
    routes.listOwed,
    { params: { jobId: job.id }, query: { limit: 10 } },
    { refetchInterval: 30_000 },
  );
  const isNobodyOwed = !pages.isPending && !pages.error && pages.items.length === 0;
  return (
    <>
      {t(pages.items.length > 0 ? 'closingNotice' : 'closesOnceTold')}
      {pages.error && <Failed error={pages.error} again={pages.refetch} />}
      {isNobodyOwed && job.active > 0 && <p className={classes.why}>{t('onTheirWay', { count: job.active })}</p>}
      <ul className={classes.owed}>
        {pages.items.map(({ obligationId, applicationId, name, stepName, due, isLate }) => (
          <li key={obligationId}>
            <Link to={`/applications/${applicationId}`}>{name}</Link> · {inLanguage(stepName ?? undefined, language)} ·{' '}
            <span data-late={isLate || undefined}>{t(isLate ? 'owedLate' : 'owedBy', { when: write(due) })}</span>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </>
  );
}
