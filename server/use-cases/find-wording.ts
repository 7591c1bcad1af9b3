import type { WordingContext } from '../../process/wording/contract.ts';
import { lintWording } from '../../process/wording/lint-wording.ts';
import { type PartFinding, wordedParts } from '../contract/wording.ts';
import type { Database } from '../parts.ts';
import type { DecisionBody } from './decide.ts';
import type { FoundApplication } from './find-application.ts';

/**
 * What should not be sent of a decision's words, read in the candidate's language; names of others in the job and the organisation, and levels
 * that were given, are found too.
 */
export async function findWording(
  database: Database,
  { application, stepId, visit }: Pick<FoundApplication, 'application'> & { stepId: string; visit: number },
  body: DecisionBody,
): Promise<{ language: 'sv' | 'en'; findings: PartFinding[] }> {
  const texts = wordedParts.flatMap((part) => (body[part] ? [{ part, text: body[part] }] : []));
  const { language, ...context } = await contextOf(database, application, { stepId, visit }, texts);
  const findings = texts.flatMap(({ part, text }) =>
    lintWording(text, language, context).map((finding) => ({ part, ...finding }) as PartFinding),
  );
  return { language, findings };
}

type Place = { readonly stepId: string; readonly visit: number };

async function contextOf(
  database: Database,
  { id, organisationId, jobId, candidateId }: FoundApplication['application'],
  place: Place,
  texts: readonly { readonly text: string }[],
): Promise<Required<WordingContext> & { language: 'sv' | 'en' }> {
  const all = texts.map(({ text }) => text).join('\n');
  const [candidate, members, others, assessments] = await Promise.all([
    database.candidate.findUniqueOrThrow({ where: { id: candidateId } }),
    database.member.findMany({
      where: { organizationId: organisationId },
      select: { user: { select: { name: true } } },
    }),
    othersNamed(database, { jobId, candidateId }, all),
    database.scorecard.findMany({
      where: { applicationId: id, ...place },
      select: { revisions: { select: { ratings: true } } },
    }),
  ]);
  return {
    language: candidate.language === 'en' ? 'en' : 'sv',
    candidate: `${candidate.firstName} ${candidate.lastName}`,
    people: [...members.map(({ user }) => user.name), ...others],
    scores: assessments.flatMap(({ revisions }) => revisions.flatMap(({ ratings }) => levelsOf(ratings))),
  };
}

/** Candidates of the job whose whole name stands in the text: one name of two is often a word, or somebody else's. */
async function othersNamed(
  database: Database,
  { jobId, candidateId }: { readonly jobId: string; readonly candidateId: string },
  text: string,
): Promise<string[]> {
  const words = [...new Set(text.match(/\p{Lu}[\p{L}'-]+/gu) ?? [])].slice(0, 200);
  if (words.length < 2) return [];
  const found = await database.candidate.findMany({
    where: {
      id: { not: candidateId },
      applications: { some: { jobId } },
      firstName: { in: words },
      lastName: { in: words.flatMap((word) => [word, word.replace(/s$/u, '')]) },
    },
    select: { firstName: true, lastName: true },
    take: 20,
  });
  return found.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
}

function levelsOf(ratings: unknown): number[] {
  const levels = Object.values((ratings ?? {}) as Record<string, { level?: number | null } | null>);
  return levels.flatMap((rating) => (typeof rating?.level === 'number' ? [rating.level] : []));
}
