import type { ApplicationDetail } from '../contract/applications.ts';
import type { Database } from '../parts.ts';
import type { FoundApplication } from './find-application.ts';
import { loadVersion } from './load-versions.ts';

const most = 100;

/** The same person's other applications, newest first: in other jobs, and in the same one where two entries were merged. `seen` are the jobs that may be told of; undefined for all. */
export async function findOtherApplications(
  database: Database,
  { id: own, candidateId, jobId: ownJob }: FoundApplication['application'],
  seen: readonly string[] | undefined,
): Promise<ApplicationDetail['others']> {
  const rows = await database.application.findMany({
    where: { candidateId, id: { not: own }, ...(seen && { jobId: { in: [...seen] } }) },
    orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
    take: most,
    include: { job: { select: { title: true } } },
  });
  return Promise.all(
    rows.map(async ({ id, jobId, job, appliedAt, status, outcome, stepId, versionId }) => {
      const { definition } = await loadVersion(database, versionId);
      return {
        ...{ applicationId: id, jobId, jobTitle: job.title, isSameJob: jobId === ownJob, status, outcome },
        appliedAt: appliedAt.toISOString(),
        stepName: (stepId === null ? undefined : definition.steps[stepId])?.name ?? null,
      };
    }),
  );
}
