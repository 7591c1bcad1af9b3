import type { ReplyView } from '../../contract/replies.ts';
import type { ReplyAnswerForm } from '../../contract/reply-answers.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { fullName } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';
import { findAnswerable, type OfReply } from './find-answerable.ts';
import { startingWords } from './starting-words.ts';

/** What an answer to a reply begins with, in its candidate's language, and by which ways it may go. */
export async function getAnswerForm(
  parts: Pick<Parts, 'database' | 'senders'>,
  caller: Caller,
  of: OfReply,
): Promise<ReplyAnswerForm> {
  const { reply, candidate, job, ways, language, writer } = await findAnswerable(parts, caller, of);
  const { database } = parts;
  const { organisationId } = caller;
  const [organisation, answers, stops] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    database.replyAnswer.findMany({ where: { replyId: reply.id }, orderBy: { createdAt: 'desc' }, take: 10 }),
    database.emergencyStop.count({
      where: { organisationId, releasedAt: null, OR: [{ jobId: null }, { jobId: job.id }] },
    }),
  ]);
  const people = await peopleOf(
    database,
    answers.map(({ answeredBy }) => answeredBy),
  );
  const channel = reply.channel as ReplyView['channel'];
  const preferred = channel === 'page' ? candidate.channel : channel;
  const open = ways.filter(({ to }) => to !== null);
  const { from, subject, text, receivedAt } = reply;
  return {
    ...{ replyId: reply.id, candidateName: fullName(candidate), language },
    reply: { channel, from, subject, text, receivedAt: receivedAt.toISOString() },
    ways: ways.map((way) => ({ ...way, closed: way.to === null ? 'noAddress' : null })),
    channel: (open.find((way) => way.channel === preferred) ?? open[0])?.channel ?? null,
    words: startingWords({ language, firstName: candidate.firstName, writer, organisation: organisation.name }),
    answered: answers.map(({ createdAt, answeredBy }) => ({
      at: createdAt.toISOString(),
      by: people.get(answeredBy) ?? null,
    })),
    stopped: stops > 0,
  };
}
