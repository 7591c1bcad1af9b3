import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Page } from '../page/page.tsx';
import { JobComments } from './comments.tsx';
import { Figures } from './figures.tsx';
import classes from './surveys.module.css';
import './texts.ts';

/** What candidates of one job say. */
export function JobSurveyPage() {
  const { t } = useTranslation('surveys');
  const { jobId = '' } = useParams();
  const job = useRoute(routes.getJob, { params: { jobId } });
  const figures = useRoute(routes.getJobSurvey, { params: { jobId } });
  const failed = [job, figures].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  return (
    <Page title={t('title')} lead={job.data && <Link to={`/jobs/${jobId}`}>{job.data.title}</Link>}>
      {!figures.data && <ListSkeleton rows={3} height={120} />}
      {figures.data && !figures.data.isOn && (
        <p className={classes.off} role="status">
          {t(figures.data.invited === 0 ? 'offTitle' : 'off')} <Link to="/jobs/surveys">{t('title')}</Link>
        </p>
      )}
      {figures.data && <Figures figures={figures.data} />}
      {figures.data && <JobComments jobId={jobId} />}
    </Page>
  );
}
