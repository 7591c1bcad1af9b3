import type { Database } from '../../parts.ts';

/** Whether a correction of the message, or of its twin by the other channel, is stored and was not refused. */
export async function isCorrected(
  database: Database,
  { applicationId, messageKey }: { readonly applicationId: string; readonly messageKey: string },
): Promise<boolean> {
  const stored = await database.correction.findMany({
    where: { applicationId, messageKey },
    select: { signalId: true },
  });
  if (stored.length === 0) return false;
  const refused = await database.signal.count({
    where: { id: { in: stored.map(({ signalId }) => signalId) }, refusedAt: { not: null } },
  });
  return refused < stored.length;
}
