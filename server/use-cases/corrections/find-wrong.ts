import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { isCorrected } from './is-corrected.ts';
import { notHeard } from './not-heard.ts';

export type OfMessage = { readonly applicationId: string; readonly messageId: string };
export type Wrong = Awaited<ReturnType<typeof findWrong>>;

/** A message that can be corrected, with all that its correction depends on; refuses one that has not been heard, or is corrected already. */
export async function findWrong(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { applicationId, messageId }: OfMessage,
) {
  const found = await findApplication(database, organisationId, applicationId);
  const message = orNotFound(await database.message.findFirst({ where: { id: messageId, applicationId } }));
  const { candidateId, jobId } = found.application;
  if (message.acceptedAt === null || notHeard.includes(message.status)) throw new Refusal('notSent');
  if (await isCorrected(database, message)) throw new Refusal('alreadyCorrected');
  const [candidate, job, twins] = await Promise.all([
    database.candidate.findUniqueOrThrow({ where: { id: candidateId } }),
    database.job.findUniqueOrThrow({ where: { id: jobId } }),
    database.message.count({
      where: { applicationId, messageKey: message.messageKey, acceptedAt: { not: null }, status: { notIn: notHeard } },
    }),
  ]);
  const channel = twins > 1 ? 'both' : message.channel === 'sms' ? 'sms' : 'email';
  return { ...found, message, candidate, job, channel } as const;
}
