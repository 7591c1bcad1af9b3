import type { Impact } from '../contract/moves.ts';
import type { Database } from '../parts.ts';
import { loadVersions } from './load-versions.ts';

/** As many as one move takes. */
const mostJobs = 500;

type Group = { jobId: string; versionId: string; stepId: string | null; active: bigint };

/** Who stands where of the jobs that use the process and are not closed, counted in one statement. */
export async function getImpact(
  database: Database,
  { organisationId, processId }: { organisationId: string; processId: string },
): Promise<Impact> {
  const [jobs, groups] = await Promise.all([
    database.job.findMany({
      where: { organisationId, version: { processId }, status: { in: ['open', 'closing'] } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: mostJobs,
    }),
    database.$queryRaw<Group[]>`
      select a."jobId", a."versionId", a."stepId", count(*) as "active"
      from "application" a join "version" v on v."id" = a."versionId"
      where a."organisationId" = ${organisationId} and v."processId" = ${processId}::uuid and a."status" in ('new', 'active')
      group by a."jobId", a."versionId", a."stepId"`,
  ]);
  const versions = await loadVersions(database, [
    ...jobs.map(({ versionId }) => versionId),
    ...groups.map(({ versionId }) => versionId),
  ]);
  const inJob = (id: string) => groups.filter(({ jobId }) => jobId === id);
  return {
    jobs: jobs.map(({ id, title, status, versionId }) => ({
      id,
      title,
      status: status as 'open',
      versionId,
      number: versions.get(versionId)?.number ?? 0,
      active: inJob(id).reduce((sum, { active }) => sum + Number(active), 0),
    })),
    steps: groups.flatMap(({ jobId, versionId, stepId, active }) => {
      const version = versions.get(versionId);
      const step = version && stepAt(version.definition.steps, stepId);
      if (!version || !step) return [];
      const { kind, name } = step;
      return [{ jobId, versionId, number: version.number, stepId, kind, name, active: Number(active) }];
    }),
  };
}

/** Who has just applied has no step until the run has begun. */
function stepAt<Step extends { readonly kind: string }>(steps: Readonly<Record<string, Step>>, stepId: string | null) {
  if (stepId !== null) return Object.hasOwn(steps, stepId) ? steps[stepId] : undefined;
  return Object.values(steps).find(({ kind }) => kind === 'start');
}
