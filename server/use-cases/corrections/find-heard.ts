import type { Database } from '../../parts.ts';

type Heard = { readonly correctionId: string | null; readonly acceptedAt: Date | null };

/** Of an application's heard messages, by effect key, when that was heard which puts them right. */
export async function findHeardCorrections(database: Database, heard: readonly Heard[]): Promise<Map<string, number>> {
  const ids = heard.flatMap(({ correctionId }) => correctionId ?? []);
  if (ids.length === 0) return new Map();
  const stored = await database.correction.findMany({
    where: { id: { in: ids } },
    select: { id: true, messageKey: true },
  });
  return new Map(
    stored.map(({ id, messageKey }) => [
      messageKey,
      heard.find(({ correctionId }) => correctionId === id)?.acceptedAt?.getTime() ?? 0,
    ]),
  );
}
