import type { Prisma, Reply } from '../../prisma/client.ts';
import type { ReplyView } from '../contract/replies.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { type Names, namesOf } from './names-of.ts';

/** What candidates have written, newest first, each with whoever else may be meant. */
export async function findReplies(
  database: Database,
  where: Prisma.ReplyWhereInput,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const rows = await database.reply.findMany({
    where: { AND: [where, olderThan('receivedAt', readCursor(after, instantCursor))] },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const names = await namesOf(
    database,
    rows.flatMap(({ otherIds }) => otherIds),
  );
  return toPage(rows, limit, {
    keys: ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    item: (row) => toReplyView(row, names),
  });
}

function toReplyView(row: Reply, names: ReadonlyMap<string, Names>): ReplyView {
  const { id, applicationId, from, subject, text, attachments, otherIds, receivedAt } = row;
  return {
    ...{ id, applicationId, from, subject, text, attachments },
    channel: row.channel as ReplyView['channel'],
    meaning: row.meaning as ReplyView['meaning'],
    others: otherIds.flatMap((otherId) => {
      const other = names.get(otherId);
      return other ? [{ applicationId: otherId, candidateName: other.candidateName, jobTitle: other.jobTitle }] : [];
    }),
    receivedAt: receivedAt.toISOString(),
  };
}
