import { readCandidateToken } from '../../activities/candidate-link.ts';
import type { Parts } from '../parts.ts';
import { opensUntil } from './page-link/opens-until.ts';

type Needs = Pick<Parts, 'database' | 'environment'>;

/** The application that a link opens; `old` where it is ours and opens nothing any more, whatever the reason is, and null where it was never ours. */
export async function findCandidateLink({ database, environment }: Needs, token: string) {
  const pageKey = readCandidateToken(token, environment.secret);
  if (pageKey === null) return null;
  const found = await findByKey({ database, environment }, pageKey);
  if (!found || found.candidate.erasedAt !== null) return 'old';
  const now = Date.now() + (found.clockAhead ?? 0);
  return (await opensUntil(database, found)) > now ? found : 'old';
}

function findByKey({ database }: Needs, pageKey: string) {
  return database.application.findUnique({
    where: { pageKey },
    include: { candidate: true, job: { select: { title: true, zone: true } } },
  });
}

export type LinkedApplication = NonNullable<Awaited<ReturnType<typeof findByKey>>>;
