import type { ReplyAnswerBody } from '../../contract/reply-answers.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { refuseWording } from '../refuse-wording.ts';
import { getSignal, type SignalView } from '../signal-views.ts';
import { reviewKey, reviewReplyIdOf } from '../review-key.ts';
import { tellRun } from '../tell-run.ts';
import { findAnswerable, type OfReply } from './find-answerable.ts';
import { judgeAnswer } from './judge-answer.ts';

type Ids = { readonly replyAnswerId: string; readonly signalId: string };

/**
 * Stores an answer to a reply, which the run then sends as any other message, and with it that the task of the reply is done. Refuses a way that is
 * closed, an answer of somebody else that was not seen, what the run would refuse, and words that block without an override. Repeatable by `signalId`.
 */
export async function answerReply(
  parts: Parts,
  caller: Caller,
  { of, body }: { readonly of: OfReply; readonly body: ReplyAnswerBody },
  { replyAnswerId, signalId }: Ids,
): Promise<SignalView> {
  const { database } = parts;
  const { organisationId, userId, language } = caller;
  const { channel, text, override } = body;
  if (await database.signal.findFirst({ where: { id: signalId, organisationId }, select: { id: true } }))
    return getSignal(database, organisationId, signalId, language);
  const found = await findAnswerable(parts, caller, of);
  if (!found.ways.some((way) => way.channel === channel && way.to !== null)) throw new Refusal('wayClosed');
  const { subject, findings, missing } = await judgeAnswer(parts, caller, found, body);
  refuseMistakes(missing.map(({ code, path, message }) => ({ code, path, message: message[language] })));
  const codes = refuseWording(findings, override);
  const { applicationId, replyId } = of;
  return tellRun(parts, caller, {
    ...{ signalId, applicationId, jobId: found.application.jobId, kind: 'replyAnswered' },
    payload: { replyAnswerId, channel },
    about: { replyId, ...(codes.length > 0 ? { wordingOverridden: codes.join() } : {}) },
    write: async (transaction) => {
      if (body.seen !== undefined) await refuseUnseen(transaction, of, body.seen);
      await transaction.replyAnswer.create({
        data: {
          ...{ id: replyAnswerId, organisationId, applicationId, replyId, signalId },
          ...{ language: found.language, subject, text, answeredBy: userId },
          ...(codes.length > 0 ? { wordingReason: override?.reason ?? null, wordingCodes: codes } : {}),
        },
      });
      await transaction.task.updateMany({
        where: { applicationId, key: taskKeyOf(of), doneAt: null },
        data: { doneAt: new Date(), doneBy: userId, result: 'done' },
      });
    },
    atOnce: true,
  });
}

/** What is answered of a review is that the decision stands: that does the review. */
const taskKeyOf = ({ applicationId, replyId }: OfReply) =>
  replyId === reviewReplyIdOf(applicationId) ? reviewKey : `reply/${replyId}`;

/** Two may have the form open: whoever is second would tell the candidate the same again, or something else. */
async function refuseUnseen(
  transaction: Transaction,
  { applicationId, replyId }: OfReply,
  seen: string | null,
): Promise<void> {
  await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
  const newest = await transaction.replyAnswer.findFirst({ where: { replyId }, orderBy: { createdAt: 'desc' } });
  if ((newest?.createdAt.getTime() ?? null) !== (seen === null ? null : Date.parse(seen)))
    throw new Refusal('changedMeanwhile');
}
