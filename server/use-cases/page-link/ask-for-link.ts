import { readCandidateToken } from '../../../activities/candidate-link.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import { knownWays } from '../../page-messages/known-ways.ts';
import type { Parts } from '../../parts.ts';
import { opensUntil } from './opens-until.ts';
import { replaceLink } from './replace-link.ts';
import { sendLink } from './send-link.ts';

const day = 86_400_000;
/** Whoever has an old link must not fill somebody's mailbox with new ones. */
const mostADay = 3;

/**
 * A link that opens nothing any more asks for one that does, which goes to the candidate by the way that is known. Whoever asks is told nothing
 * of whether there is anybody, a way, or a new link.
 */
export async function askForLink(
  parts: Pick<Parts, 'database' | 'environment' | 'senders'>,
  token: string,
): Promise<void> {
  const { database, environment } = parts;
  const key = readCandidateToken(token, environment.secret);
  const application = key === null ? null : await findByAnyKey(parts, key);
  if (application === null || application.candidate.erasedAt !== null) return;
  const { id: applicationId, organisationId, pageKey } = application;
  const carried = await carriedByPage(parts, organisationId);
  if (knownWays(application.candidate, carried).length === 0) return;
  const since = new Date(Date.now() - day);
  const where = { applicationId, kind: 'newLink', createdAt: { gt: since } };
  if ((await database.pageMessage.count({ where })) >= mostADay) return;
  if ((await opensUntil(database, application)) > Date.now())
    await database.$transaction((transaction) => sendLink(transaction, environment, application, { pageKey, carried }));
  else await replaceLink(parts, { organisationId, applicationId, by: { kind: 'candidate' } });
}

async function findByAnyKey({ database }: Pick<Parts, 'database'>, pageKey: string) {
  const retired = await database.retiredPageKey.findUnique({ where: { pageKey } });
  return database.application.findUnique({
    where: retired ? { id: retired.applicationId } : { pageKey },
    include: { candidate: true, job: { select: { title: true } } },
  });
}
