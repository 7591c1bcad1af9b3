import type { Database } from '../parts.ts';

/** What was texted back at once to words that candidates sent, by the reply's id; none of those that were not answered so. */
export async function findSaidBack(
  database: Database,
  replyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (replyIds.length === 0) return new Map();
  const rows = await database.reply.findMany({
    where: { id: { in: [...replyIds] } },
    select: { id: true, saidBack: true },
  });
  return new Map(rows.flatMap(({ id, saidBack }) => (saidBack === null ? [] : [[id, saidBack] as const])));
}
