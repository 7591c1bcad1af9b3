import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import { knownWays } from '../../page-messages/known-ways.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';

export type OfReply = { readonly applicationId: string; readonly replyId: string };
export type Answerable = Awaited<ReturnType<typeof findAnswerable>>;

/** A reply with its candidate, and the ways by which an answer may go: `to` null where that way is closed. */
export async function findAnswerable(
  database: Database,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { applicationId, replyId }: OfReply,
) {
  const found = await findApplication(database, organisationId, applicationId);
  const reply = orNotFound(await database.reply.findFirst({ where: { id: replyId, applicationId } }));
  const { candidateId, jobId } = found.application;
  const [candidate, job, caller] = await Promise.all([
    database.candidate.findUniqueOrThrow({ where: { id: candidateId } }),
    database.job.findUniqueOrThrow({ where: { id: jobId } }),
    database.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } }),
  ]);
  const known = knownWays(candidate);
  const ways = (['email', 'sms'] as const).map((channel) => ({
    channel,
    to: known.find((way) => way.channel === channel)?.to ?? null,
  }));
  const language = candidate.language === 'en' ? ('en' as const) : ('sv' as const);
  return { ...found, reply, candidate, job, ways, language, writer: caller.name };
}
