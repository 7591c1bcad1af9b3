import type { Prisma } from '../../prisma/client.ts';
import { nullableInstantCursor, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { namesOf } from './names-of.ts';
import { toTaskView } from './view-rows.ts';

/** Tasks by instant, those without one last, with what to say where a message could not arrive. */
export async function findTasks(
  database: Database,
  where: Prisma.TaskWhereInput,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const cursor = readCursor(after, nullableInstantCursor);
  const rows = await database.task.findMany({
    where: { AND: [where, cursor ? afterTask(cursor) : {}] },
    orderBy: [{ due: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ due, id }) => [due?.toISOString() ?? null, id], item: (row) => row });
  const messageIds = page.items.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
  const [names, messages] = await Promise.all([
    namesOf(
      database,
      page.items.map(({ applicationId }) => applicationId),
    ),
    database.message.findMany({ where: { id: { in: messageIds } }, select: { id: true, text: true } }),
  ]);
  const say = (id: string | null) => messages.find((message) => message.id === id)?.text ?? null;
  return { ...page, items: page.items.map((row) => toTaskView(row, names.get(row.applicationId), say(row.messageId))) };
}

function afterTask([at, id]: readonly [string | null, string]): Prisma.TaskWhereInput {
  if (at === null) return { due: null, id: { gt: id } };
  const due = new Date(at);
  return { OR: [{ due: { gt: due } }, { due, id: { gt: id } }, { due: null }] };
}
