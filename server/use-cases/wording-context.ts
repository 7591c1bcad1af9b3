import { levelsOf } from '../../process/feedback/levels-of.ts';
import type { WordingContext } from '../../process/wording/contract.ts';
import type { Database } from '../parts.ts';
import type { FoundApplication } from './find-application.ts';
import { memberNames } from './member-names.ts';
import { othersNamed } from './others-named.ts';

type Place = { readonly stepId: string; readonly visit: number };

/**
 * What the rules know besides the words: the candidate's name and language, names that they should not read, and levels that were given. `elsewhere` are those of
 * the names that only candidates of other jobs have.
 */
export async function wordingContext(
  database: Database,
  { id, organisationId, jobId, candidateId }: FoundApplication['application'],
  place: Place,
  texts: readonly { readonly text: string }[],
): Promise<Required<WordingContext> & { language: 'sv' | 'en'; elsewhere: string[] }> {
  const all = texts.map(({ text }) => text).join('\n');
  const [candidate, members, others, assessments] = await Promise.all([
    database.candidate.findUniqueOrThrow({ where: { id: candidateId } }),
    memberNames(database, organisationId),
    othersNamed(database, { organisationId, jobId, candidateId }, all),
    database.scorecard.findMany({
      where: { applicationId: id, ...place },
      select: { revisions: { select: { ratings: true } } },
    }),
  ]);
  return {
    language: candidate.language === 'en' ? 'en' : 'sv',
    candidate: `${candidate.firstName} ${candidate.lastName}`,
    people: [...members, ...others.map(({ name }) => name)],
    elsewhere: others.filter(({ isInJob, name }) => !isInJob && !members.includes(name)).map(({ name }) => name),
    scores: assessments.flatMap(({ revisions }) => revisions.flatMap(({ ratings }) => levelsOf(ratings))),
  };
}
