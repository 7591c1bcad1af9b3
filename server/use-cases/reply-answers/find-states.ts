import type { ReplyState } from '../../contract/replies.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';

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
      select: { replyId: true, createdAt: true, answeredBy: true },
    }),
    database.task.findMany({
      where: {
        applicationId: { in: replies.map(({ applicationId }) => applicationId) },
        key: { in: replies.map(({ id }) => `reply/${id}`) },
      },
    }),
  ]);
  const people = await peopleOf(database, [
    ...answers.map(({ answeredBy }) => answeredBy),
    ...tasks.map(({ doneBy }) => doneBy),
  ]);
  return new Map(
    replies.map(({ id }) => {
      const answer = answers.findLast(({ replyId }) => replyId === id);
      const task = tasks.find(({ key }) => key === `reply/${id}`);
      const taskId = task && task.doneAt === null ? task.id : null;
      if (answer) return [id, said('answered', { at: answer.createdAt, by: answer.answeredBy, taskId }, people)];
      if (!task) return [id, { kind: 'told', at: null, by: null, taskId }];
      if (task.doneAt === null) return [id, { kind: 'open', at: null, by: null, taskId }];
      return [id, said('needsNone', { at: task.doneAt, by: task.doneBy, taskId }, people)];
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
