import type { ReactNode } from 'react';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useJobChanges } from '../board/use-job-changes.ts';

export type Loaded = {
  readonly application: ApplicationDetail;
  /** The job's. */
  readonly zone: string;
  /** As the version of this candidate draws them. */
  readonly steps: readonly BoardStep[];
};

/** A candidate in a job with the steps of their version, live; what failed or has not come yet stands in its place. */
export function LoadedApplication({
  applicationId,
  children,
}: {
  readonly applicationId: string;
  readonly children: (loaded: Loaded) => ReactNode;
}) {
  const application = useRoute(routes.getApplication, { params: { applicationId } }, { refetchInterval: 30_000 });
  const jobId = application.data?.jobId;
  useJobChanges(jobId);
  const known = { params: { jobId: jobId ?? '' } };
  const board = useRoute(routes.getBoard, { ...known, query: { applicationId } }, { enabled: jobId !== undefined });
  const failed = [application, board].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!application.data || !board.data)
    return (
      <div style={{ padding: 32 }}>
        <ListSkeleton rows={8} />
      </div>
    );
  return children({ application: application.data, zone: board.data.zone, steps: board.data.steps });
}
