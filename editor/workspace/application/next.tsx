import { Alert, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { PromiseRing } from '../../shell/ring.tsx';
import { GoOnNow } from '../board/go-on-now.tsx';
import { WaitingLine } from '../board/waiting-line.tsx';
import { When } from '../page/when.tsx';
import classes from './application.module.css';
import type { ApplicationProps } from './application-page.tsx';
import { ResponsiblePeople } from './responsible.tsx';
import { stepName } from './step-name.ts';

/** What the run waits for and until when; a decision on its way; a pause. */
export function Next({
  application,
  zone,
  recruits,
  steps,
}: ApplicationProps & { readonly recruits: boolean; readonly steps: readonly BoardStep[] }) {
  const { t } = useTranslation('application');
  const language = useLanguage();
  const exits = stepName(steps, language);
  const isQuiet = application.waitsFor.length === 0 && !application.ring;
  return (
    <section className={classes.next} aria-labelledby="next">
      <h2 id="next" className="visually-hidden">
        {t('next')}
      </h2>
      {application.waiting ? (
        <WaitingLine
          name={application.name}
          jobId={application.jobId}
          waiting={application.waiting}
          exitName={exits.exit(application.stepId, application.waiting.exitId)}
          zone={zone}
        />
      ) : (
        application.ring && <PromiseRing ring={application.ring} zone={zone} size={28} />
      )}
      <ResponsiblePeople responsible={application.responsible} />
      {application.pausedUntil && (
        <Alert variant="light" mt="sm">
          <Group justify="space-between">
            <span>
              {t('pausedUntil')} <When at={application.pausedUntil} zone={zone} />
              {application.pause?.by && ` · ${application.pause.by}`}
              {application.pause?.reason && <span className={classes.why}>{application.pause.reason}</span>}
            </span>
            {recruits && <GoOnNow applicationId={application.applicationId} />}
          </Group>
        </Alert>
      )}
      {application.batch && <InBatch jobId={application.jobId} batch={application.batch} />}
      {isQuiet && <p className={classes.soft}>{t(application.status === 'new' ? 'starting' : 'nothingNext')}</p>}
      <ul className={classes.waits}>
        {application.waitsFor.map(({ title, why, until }) => (
          <li key={`${until} ${title.en}`}>
            <span>
              {inLanguage(title, language)}
              {why && <span className={classes.why}>{inLanguage(why, language)}</span>}
            </span>
            <When at={until} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type InBatchProps = {
  readonly jobId: string;
  readonly batch: NonNullable<ApplicationProps['application']['batch']>;
};

/** That somebody has decided about this one with many others, and why that does not go on. */
function InBatch({ jobId, batch: { id, status, isDeciderGone, decidedBy, pausedBy } }: InBatchProps) {
  const { t } = useTranslation('application');
  const why =
    status === 'paused'
      ? t(pausedBy ? 'batchPausedBy' : 'batchPaused', { name: pausedBy })
      : status === 'stopped'
        ? t(isDeciderGone && decidedBy ? 'batchDeciderGone' : 'batchStopped', { name: decidedBy })
        : t('batchRunning');
  return (
    <Alert variant="light" mt="sm">
      {why} <Link to={`/jobs/${jobId}/decisions/${id}`}>{t('toBatch')}</Link>
    </Alert>
  );
}
