import type { Prisma, Reply } from '../../prisma/client.ts';
import type { ReplyFileView, ReplyState, ReplyView } from '../contract/replies.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { type Names, namesOf } from './names-of.ts';
import { findFiles } from './reply-answers/find-files.ts';
import { findStates } from './reply-answers/find-states.ts';

/** What candidates have written, newest first, each with whoever else may be meant, as far as their jobs may be told of: `seen`, undefined for all. */
export async function findReplies(
  database: Database,
  where: Prisma.ReplyWhereInput,
  { limit, after, seen }: { limit: number; after?: string | undefined; seen: readonly string[] | undefined },
) {
  const rows = await database.reply.findMany({
    where: { AND: [where, olderThan('receivedAt', readCursor(after, instantCursor))] },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const known = await namesOf(
    database,
    rows.flatMap(({ otherIds }) => otherIds),
  );
  const names = new Map([...known].filter(([, { jobId }]) => seen?.includes(jobId) ?? true));
  const [states, files] = await Promise.all([
    findStates(database, rows),
    findFiles(
      database,
      rows.map(({ id }) => id),
    ),
  ]);
  return toPage(rows, limit, {
    keys: ({ receivedAt, id }) => [receivedAt.toISOString(), id],
    item: (row) => toReplyView(row, { names, states, files }),
  });
}

type Known = {
  readonly names: ReadonlyMap<string, Names>;
  readonly states: ReadonlyMap<string, ReplyState>;
  readonly files: ReadonlyMap<string, readonly ReplyFileView[]>;
};

function toReplyView(row: Reply, { names, states, files }: Known): ReplyView {
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
    files: [...(files.get(id) ?? [])],
    state: states.get(id) ?? { kind: 'told', at: null, by: null, taskId: null },
  };
}
