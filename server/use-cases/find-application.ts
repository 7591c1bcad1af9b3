import type { State } from '../../process/interpreter/contract.ts';
import type { StageStep } from '../../process/definition/schema.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { loadVersion, type PublishedVersion } from './load-versions.ts';

export type FoundApplication = {
  readonly application: NonNullable<Awaited<ReturnType<Database['application']['findFirst']>>>;
  readonly version: PublishedVersion;
  readonly state: State | null;
};

/** An application of the organisation with its version and state; refuses where there is none. */
export async function findApplication(
  database: Database,
  organisationId: string,
  id: string,
): Promise<FoundApplication> {
  const application = orNotFound(await database.application.findFirst({ where: { id, organisationId } }));
  const version = await loadVersion(database, application.versionId);
  return { application, version, state: application.state as unknown as State | null };
}

/** Refuses what would come too late for the run anyway. */
export function refuseEnded({ application }: Pick<FoundApplication, 'application'>): void {
  if (application.status === 'ended' || application.status === 'gone') throw new Refusal('applicationEnded');
}

/** The stage where the candidate stands; refuses another step or another visit than the caller looked at. */
export function stageOf(
  { application, version }: FoundApplication,
  looked?: { readonly stepId: string; readonly visit: number },
): { stepId: string; visit: number; step: StageStep } {
  const { stepId, visit } = application;
  if (looked && (looked.stepId !== stepId || looked.visit !== visit)) throw new Refusal('otherVisit');
  const step = stepId === null ? undefined : version.definition.steps[stepId];
  if (stepId === null || visit === null || step?.kind !== 'stage') throw new Refusal('notAStage');
  return { stepId, visit, step };
}
