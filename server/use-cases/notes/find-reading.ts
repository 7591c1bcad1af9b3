import type { Definition } from '../../../process/definition/schema.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import type { FoundApplication } from '../find-application.ts';
import { openVisits, visitOf } from '../scorecards/open-visits.ts';

/** Whether the caller reads what others have noted: whoever interviews judges by what they see themselves, and reads once their own scorecard is in. */
export async function readsOthersNotes(
  database: Database,
  caller: Caller,
  { application, version }: FoundApplication,
): Promise<boolean> {
  const { id, jobId, stepId, visit } = application;
  const filled = await database.jobRole.findMany({ where: { jobId, userId: caller.userId }, select: { role: true } });
  const isAsked = caller.role === 'interviewer' || isInterviewing(filled.map(({ role }) => role));
  if (!isAsked || !assessesSomewhere(version.definition)) return true;
  const open = await openVisits(database, caller, id);
  if (stepId === null || visit === null || !isAssessed(version.definition, stepId)) return open.size > 0;
  return open.has(visitOf({ stepId, visit }));
}

/** Whether these roles in a job are those of somebody who interviews and does not decide; looking on as well changes nothing. */
export const isInterviewing = (roles: readonly string[]): boolean =>
  roles.includes('interviewer') && roles.every((role) => role === 'interviewer' || role === 'viewer');

function isAssessed({ steps }: Definition, stepId: string): boolean {
  const step = steps[stepId];
  return step?.kind === 'stage' && step.scorecard !== undefined;
}

const assessesSomewhere = (definition: Definition) =>
  Object.keys(definition.steps).some((stepId) => isAssessed(definition, stepId));
