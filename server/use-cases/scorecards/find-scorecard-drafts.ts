import type { DraftContent, Place, ScorecardDrafts } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import type { PublishedVersion } from '../load-versions.ts';
import { namesOf } from '../names-of.ts';

type Asked = {
  readonly applicationId: string;
  readonly stepId?: string | undefined;
  readonly visit?: number | undefined;
};

/** The caller's drafts on a candidate, last saved first, whether or not they can still be handed in; of one stage or visit where it is named. Nothing of anybody else's. */
export async function findScorecardDrafts(
  database: Database,
  { organisationId, userId: authorId }: Caller,
  { applicationId, stepId, visit }: Asked,
): Promise<ScorecardDrafts> {
  const { application, version } = await findApplication(database, organisationId, applicationId);
  const named = { ...(stepId === undefined ? {} : { stepId }), ...(visit === undefined ? {} : { visit }) };
  const [names, job, drafts] = await Promise.all([
    namesOf(database, [applicationId]),
    database.job.findUniqueOrThrow({ where: { id: application.jobId }, select: { zone: true } }),
    database.scorecardDraft.findMany({ where: { applicationId, authorId, ...named }, orderBy: { savedAt: 'desc' } }),
  ]);
  const name = names.get(applicationId);
  return {
    ...{ applicationId, candidateName: name?.candidateName ?? '', jobTitle: name?.jobTitle ?? '', zone: job.zone },
    drafts: drafts.map(({ content, savedAt, ...at }) => ({
      ...(content as DraftContent),
      ...askedAt(version, at),
      savedAt: savedAt.toISOString(),
    })),
  };
}

/** What was asked there, as far as the version in which the candidate stands knows it. */
function askedAt({ definition }: PublishedVersion, { stepId, visit }: Place) {
  const step = definition.steps[stepId];
  const competencies = step?.kind === 'stage' ? (step.scorecard?.competencies ?? []) : [];
  return {
    stepId,
    visit,
    stepName: step?.name ?? null,
    competencies: competencies.map(({ id, name }) => ({ id, name })),
  };
}
