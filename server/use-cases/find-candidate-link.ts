import { readCandidateToken } from '../../activities/candidate-link.ts';
import type { Parts } from '../parts.ts';

/** The application that a genuine link opens; null where it was revoked, was never ours, or the person has been erased. */
export async function findCandidateLink(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  token: string,
) {
  const pageKey = readCandidateToken(token, environment.secret);
  if (pageKey === null) return null;
  const found = await database.application.findUnique({
    where: { pageKey },
    include: { candidate: true, job: { select: { title: true, zone: true } } },
  });
  return found && found.candidate.erasedAt === null ? found : null;
}

export type LinkedApplication = NonNullable<Awaited<ReturnType<typeof findCandidateLink>>>;
