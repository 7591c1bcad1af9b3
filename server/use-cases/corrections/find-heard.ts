import type { Database } from '../../parts.ts';

type Heard = { readonly correctionId: string | null; readonly acceptedAt: Date | null };

export type HeardCorrection = { readonly id: string; readonly at: number };

/** Of an application's heard messages, by effect key, which correction puts them right, and when that was heard. */
export async function findHeardCorrections(
  database: Database,
  heard: readonly Heard[],
): Promise<Map<string, HeardCorrection>> {
  const ids = heard.flatMap(({ correctionId }) => correctionId ?? []);
  if (ids.length === 0) return new Map();
  const stored = await database.correction.findMany({
    where: { id: { in: ids } },
    select: { id: true, messageKey: true },
  });
  return new Map(
    stored.map(({ id, messageKey }) => [
      messageKey,
      { id, at: heard.find(({ correctionId }) => correctionId === id)?.acceptedAt?.getTime() ?? 0 },
    ]),
  );
}
