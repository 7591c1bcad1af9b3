import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import { knownWays } from '../../page-messages/known-ways.ts';
import type { Parts } from '../../parts.ts';
import { findApplication } from '../find-application.ts';

export type OfReply = { readonly applicationId: string; readonly replyId: string };
export type Answerable = Awaited<ReturnType<typeof findAnswerable>>;

/** A reply with its candidate, and the ways by which an answer may go: `to` null where that way is closed. */
export async function findAnswerable(
  parts: Pick<Parts, 'database' | 'senders'>,
  { organisationId, userId }: Pick<Caller, 'organisationId' | 'userId'>,
  { applicationId, replyId }: OfReply,
) {
  const { database } = parts;
  const found = await findApplication(database, organisationId, applicationId);
  const reply = orNotFound(await database.reply.findFirst({ where: { id: replyId, applicationId } }));
  const { candidateId, jobId } = found.application;
  const [carried, candidate, job, caller] = await Promise.all([
    carriedByPage(parts, organisationId),
    database.candidate.findUniqueOrThrow({ where: { id: candidateId } }),
    database.job.findUniqueOrThrow({ where: { id: jobId } }),
    database.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } }),
  ]);
  const known = knownWays(candidate, carried);
  const ways = (['email', 'sms'] as const).map((channel) => ({
    channel,
    to: known.find((way) => way.channel === channel)?.to ?? null,
  }));
  const language = candidate.language === 'en' ? ('en' as const) : ('sv' as const);
  return { ...found, reply, candidate, job, ways, language, writer: caller.name };
}
