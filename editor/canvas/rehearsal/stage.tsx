import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import type { RehearsalView } from '../../../server/contract/rehearsals.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { Waiting } from '../../shell/layout/layout.tsx';
import { usePages } from '../../workspace/page/use-pages.ts';
import { RehearsalActs } from './rehearsal-acts.tsx';
import { RehearsalBar } from './rehearsal-bar.tsx';
import { RehearsalDrawing } from './rehearsal-drawing.tsx';
import { RehearsalMessages } from './rehearsal-messages.tsx';
import { RehearsalStory } from './rehearsal-story.tsx';
import { TimeControls } from './time-controls.tsx';
import classes from './rehearsal.module.css';

const often = { refetchInterval: 2_000 };

/** The drawing with the candidate on it, the time, what can be done, and what the candidate hears. */
export function Stage({ rehearsal, process }: { readonly rehearsal: RehearsalView; readonly process: ProcessDetail }) {
  const { applicationId, versionId, jobId } = rehearsal;
  const application = useRoute(routes.getApplication, { params: { applicationId } }, often);
  const version = useRoute(routes.getVersion, { params: { versionId } }, { staleTime: Number.POSITIVE_INFINITY });
  const job = useRoute(routes.getJob, { params: { jobId } });
  const board = useRoute(routes.getBoard, { params: { jobId }, query: {} });
  const failed = [application, version, job, board].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!application.data || !version.data || !job.data || !board.data) return <Waiting />;
  return (
    <Played
      rehearsal={rehearsal}
      process={process}
      application={application.data}
      definition={version.data.definition as Definition}
      zone={job.data.zone}
      steps={board.data.steps}
    />
  );
}

export type PlayedProps = {
  readonly rehearsal: RehearsalView;
  readonly process: ProcessDetail;
  readonly application: ApplicationDetail;
  readonly definition: Definition;
  readonly zone: string;
  readonly steps: readonly BoardStep[];
};

function Played(props: PlayedProps) {
  const { t } = useTranslation('rehearsal');
  const { applicationId } = props.rehearsal;
  const params = { applicationId };
  const path = usePages(routes.listPath, { params, query: { limit: 200 } }, often);
  const messages = usePages(routes.listApplicationMessages, { params, query: { limit: 200 } }, often);
  const { hasMore, isLoadingMore, loadMore } = path;
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  return (
    <section className={classes.view} aria-label={t('title')}>
      <RehearsalBar {...props} />
      <div className={classes.middle}>
        <div className={classes.left}>
          <div className={classes.drawing}>
            <RehearsalDrawing definition={props.definition} visits={path.items} />
          </div>
          <TimeControls {...props} />
        </div>
        <div className={classes.side} tabIndex={0} role="group" aria-label={t('acts')}>
          <RehearsalActs {...props} />
          <RehearsalMessages messages={messages} {...props} />
          <RehearsalStory applicationId={applicationId} zone={props.zone} />
        </div>
      </div>
    </section>
  );
}
