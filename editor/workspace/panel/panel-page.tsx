import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useJobChanges } from '../board/use-job-changes.ts';
import { mayAssess } from '../may-recruit.ts';
import { Page } from '../page/page.tsx';
import { Panel } from './panel.tsx';

/** All scorecards of a candidate in a job, side by side. */
export function PanelPage() {
  const { applicationId = '' } = useParams();
  const { t } = useTranslation('panel');
  const me = useMe();
  const application = useRoute(routes.getApplication, { params: { applicationId } }, { refetchInterval: 30_000 });
  const jobId = application.data?.jobId;
  useJobChanges(jobId);
  const known = { params: { jobId: jobId ?? '' } };
  const job = useRoute(routes.getJob, known, { enabled: jobId !== undefined });
  const board = useRoute(routes.getBoard, { ...known, query: { applicationId } }, { enabled: jobId !== undefined });
  const failed = [application, job, board].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!application.data || !job.data || !board.data)
    return (
      <div style={{ padding: 32 }}>
        <ListSkeleton rows={8} />
      </div>
    );
  const { name, jobTitle, scorecards, stoodAside, stepId, visit, waiting } = application.data;
  const isHere = (one: { stepId: string; visit: number }) => one.stepId === stepId && one.visit === visit;
  const step = board.data.steps.find((one) => one.stepId === stepId);
  const mine = scorecards.some((card) => card.mine && isHere(card));
  const mayFill =
    mayAssess(me, application.data.jobId) &&
    (step?.competencies.length ?? 0) > 0 &&
    !waiting &&
    !stoodAside.some((one) => one.mine && isHere(one));
  return (
    <Page
      title={t('title', { name })}
      lead={
        <>
          <Link to={`/applications/${applicationId}`}>{t('back')}</Link>
          {` · ${jobTitle}`}
        </>
      }
      actions={
        mayFill && (
          <Button
            component={Link}
            to={`/applications/${applicationId}/scorecard`}
            variant={mine ? 'default' : 'filled'}
          >
            {t(mine ? 'change' : 'fill')}
          </Button>
        )
      }
    >
      <Panel application={application.data} zone={job.data.zone} steps={board.data.steps} />
    </Page>
  );
}
