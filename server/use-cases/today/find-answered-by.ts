import type { Responsible } from '../../../process/definition/schema.ts';
import { loadStaff } from '../../notices/load-staff.ts';
import { whoHears } from '../../notices/who-hears.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';

/** A stage in a job, in one version of its process. */
export type StageInJob = { readonly jobId: string; readonly versionId: string; readonly stepId: string };

/**
 * The stages in which the caller has to answer: as their responsible, by role or by name, or for one who is away or has left, by the same rule by which
 * reminders reach people. Candidates may stand in any version of a job's process. Of what is owed alone, in the jobs that the caller sees (undefined
 * for all).
 */
export async function findAnsweredBy(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  jobIds: readonly string[] | undefined,
): Promise<StageInJob[]> {
  const [staff, jobs, versions] = await Promise.all([
    loadStaff(database, organisationId, Date.now()),
    database.job.findMany({
      where: {
        organisationId,
        status: { not: 'closed' },
        ...(jobIds === undefined ? {} : { id: { in: [...jobIds] } }),
      },
      select: { id: true, roles: true, version: { select: { processId: true } } },
    }),
    // In the others nobody is owed an answer: of many years' versions few are left.
    database.$queryRaw<{ id: string }[]>`
      select v."id" from "version" v where v."organisationId" = ${organisationId}
        and exists (select 1 from "application" a where a."organisationId" = v."organisationId" and a."versionId" = v."id"
          and a."promiseDue" is not null)`,
  ]);
  const loaded = await loadVersions(
    database,
    versions.map(({ id }) => id),
  );
  const answers = (to: readonly Responsible[], otherwise: readonly Responsible[], job: (typeof jobs)[number]) =>
    whoHears(staff, { to, otherwise, roles: job.roles, isToBeDone: true }).some((one) => one.userId === userId);
  return jobs.flatMap((job) =>
    [...loaded.values()].flatMap(({ id: versionId, processId, definition }) => {
      if (processId !== job.version.processId) return [];
      return Object.entries(definition.steps).flatMap(([stepId, step]) => {
        if (step.kind !== 'stage') return [];
        const otherwise = [...step.ladder.rungs.flatMap(({ to }) => to), ...step.ladder.pages.flat()];
        return answers(step.responsible, otherwise, job) ? [{ jobId: job.id, versionId, stepId }] : [];
      });
    }),
  );
}
