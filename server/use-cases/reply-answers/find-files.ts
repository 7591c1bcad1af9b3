import type { ReplyFileView } from '../../contract/replies.ts';
import { mistakes } from '../../http/mistakes.ts';
import type { Database } from '../../parts.ts';

type Words = { readonly sv: string; readonly en: string };
const known: Readonly<Record<string, Words>> = mistakes;

/** The files that came with replies, in their order, by the reply's id: each as a document that is there, or why it is not. */
export async function findFiles(
  database: Database,
  replyIds: readonly string[],
): Promise<Map<string, readonly ReplyFileView[]>> {
  if (replyIds.length === 0) return new Map();
  const rows = await database.replyFile.findMany({
    where: { replyId: { in: [...replyIds] } },
    orderBy: { position: 'asc' },
  });
  const documents = await database.document.findMany({
    where: { id: { in: rows.flatMap(({ documentId }) => documentId ?? []) }, removedAt: null },
    select: { id: true, size: true, mediaType: true },
  });
  const views = new Map<string, ReplyFileView[]>();
  for (const { replyId, name, documentId, refused } of rows) {
    const document = documents.find(({ id }) => id === documentId);
    const state = document ? 'kept' : documentId !== null ? 'removed' : refused !== null ? 'refused' : 'away';
    views.set(replyId, [
      ...(views.get(replyId) ?? []),
      {
        ...{ name, state, code: refused, why: refused === null ? null : (known[refused] ?? null) },
        ...{ documentId: document?.id ?? null, size: document?.size ?? null, mediaType: document?.mediaType ?? null },
      },
    ]);
  }
  return views;
}
