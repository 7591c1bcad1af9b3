import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { type BatchCandidate, findBatchCandidates } from '../batch/find-candidates.ts';
import { loadVersions } from '../load-versions.ts';
import type { Standing } from './compose-words.ts';

type About = {
  readonly jobId: string;
  readonly stepId: string;
  readonly exitId: string;
  readonly applicationIds: readonly string[];
};

/** Of these people of a job, those who stand in the stage and can be decided on by the exit, with what is drawn there. Refuses ids of another job. */
export async function findStanding(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { jobId, stepId, exitId, applicationIds }: About,
): Promise<Standing[]> {
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  const rows = await findBatchCandidates(database, { organisationId, jobId, applicationIds });
  const versions = await loadVersions(
    database,
    rows.map(({ versionId }) => versionId),
  );
  return rows.flatMap((row): Standing[] => {
    const version = versions.get(row.versionId);
    const step = version?.definition.steps[stepId];
    const exit = step?.kind === 'stage' && Object.hasOwn(step.exits, exitId) ? step.exits[exitId] : undefined;
    if (!version || step?.kind !== 'stage' || !exit || !standsIn(row, stepId)) return [];
    return [{ row, version, job, stepId, visit: row.visit, exitId, step, exit }];
  });
}

/** The one of them; refuses whoever stands elsewhere by now. */
export async function getStanding(database: Database, caller: Caller, about: About): Promise<Standing> {
  const [standing] = await findStanding(database, caller, about);
  if (!standing) throw new Refusal('otherVisit');
  return standing;
}

function standsIn(row: BatchCandidate, stepId: string): row is BatchCandidate & { visit: number } {
  return row.status !== 'ended' && row.status !== 'gone' && row.stepId === stepId && row.visit !== null;
}
