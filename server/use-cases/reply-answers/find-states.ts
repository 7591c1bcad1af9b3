import type { ReplyState } from '../../contract/replies.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';
import { reviewKey, reviewReplyIdOf } from '../review-key.ts';

/** How far each reply has come by its id: whether somebody wants an answer, has answered, or has said that it needs none. */
export async function findStates(
  database: Database,
  replies: readonly { readonly id: string; readonly applicationId: string }[],
): Promise<Map<string, ReplyState>> {
  if (replies.length === 0) return new Map();
  const [answers, tasks] = await Promise.all([
    database.replyAnswer.findMany({
      where: { replyId: { in: replies.map(({ id }) => id) } },
      orderBy: { createdAt: 'asc' },
      select: { id: true, signalId: true, replyId: true, createdAt: true, answeredBy: true },
    }),
    database.task.findMany({
      where: {
        applicationId: { in: replies.map(({ applicationId }) => applicationId) },
        key: { in: [reviewKey, ...replies.map(({ id }) => `reply/${id}`)] },
      },
    }),
  ]);
  const untold = await findUntold(database, replies, answers);
  const people = await peopleOf(database, [
    ...answers.map(({ answeredBy }) => answeredBy),
    ...tasks.map(({ doneBy }) => doneBy),
  ]);
  return new Map(
    replies.map(({ id, applicationId }) => {
      const isReview = id === reviewReplyIdOf(applicationId);
      const ofReply = answers.filter(({ replyId }) => replyId === id);
      const answer = ofReply.findLast((one) => !untold.has(one.id));
      const task = tasks.find((one) =>
        isReview ? one.key === reviewKey && one.applicationId === applicationId : one.key === `reply/${id}`,
      );
      // A review needs an answer, whatever it is.
      const taskId = task && task.doneAt === null && !isReview ? task.id : null;
      if (answer) return [id, said('answered', { at: answer.createdAt, by: answer.answeredBy, taskId }, people)];
      if (!task) return [id, { kind: 'told', at: null, by: null, taskId }];
      // An answer that does not leave any more has closed the task, and the candidate still waits.
      if (task.doneAt === null || ofReply.length > 0) return [id, { kind: 'open', at: null, by: null, taskId }];
      if (isReview) return [id, { kind: 'told', at: null, by: null, taskId }];
      return [id, said('needsNone', { at: task.doneAt, by: task.doneBy, taskId }, people)];
    }),
  );
}

/** The answers that reach nobody: refused by the run, or taken back before they had left, as when their job was closed. */
async function findUntold(
  database: Database,
  replies: readonly { readonly applicationId: string }[],
  answers: readonly { readonly id: string; readonly signalId: string }[],
): Promise<ReadonlySet<string>> {
  if (answers.length === 0) return new Set();
  const [refused, messages] = await Promise.all([
    database.signal.findMany({
      where: { id: { in: answers.map(({ signalId }) => signalId) }, refusedAt: { not: null } },
      select: { id: true },
    }),
    database.message.findMany({
      where: {
        applicationId: { in: replies.map(({ applicationId }) => applicationId) },
        replyAnswerId: { in: answers.map(({ id }) => id) },
      },
      select: { replyAnswerId: true, status: true },
    }),
  ]);
  return new Set(
    answers.flatMap(({ id, signalId }) => {
      const own = messages.filter(({ replyAnswerId }) => replyAnswerId === id);
      const isCancelled = own.length > 0 && own.every(({ status }) => status === 'cancelled');
      return isCancelled || refused.some((one) => one.id === signalId) ? [id] : [];
    }),
  );
}

type Settled = { readonly at: Date; readonly by: string | null; readonly taskId: string | null };

function said(
  kind: 'answered' | 'needsNone',
  { at, by, taskId }: Settled,
  people: ReadonlyMap<string, string>,
): ReplyState {
  return { kind, at: at.toISOString(), by: people.get(by ?? '') ?? null, taskId };
}
