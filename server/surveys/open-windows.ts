import { isInWindow } from '../../process/calendar/sending-window.ts';
import { Prisma } from '../../prisma/client.ts';
import type { Database, Transaction } from '../parts.ts';
import { loadVersions } from '../use-cases/load-versions.ts';

/** The candidate's zone, else the job's, else the organisation's. */
export const zoneOf = Prisma.sql`coalesce(c."zone", nullif(j."zone", ''), o."zone")`;

export type Window = { readonly versionId: string; readonly zone: string };

/** Of the due applications the versions and zones in which messages may leave now. */
export async function findOpenWindows(
  { database, transaction }: { readonly database: Database; readonly transaction: Transaction },
  due: Prisma.Sql,
  now: Date,
): Promise<Window[]> {
  const found = await transaction.$queryRaw<Window[]>`select distinct a."versionId", ${zoneOf} as "zone" ${due}`;
  const versions = await loadVersions(
    database,
    found.map(({ versionId }) => versionId),
  );
  return found.filter(({ versionId, zone }) => {
    const window = versions.get(versionId)?.definition.policy.sendingWindow;
    return window !== undefined && isInWindow(window, zone, now.getTime());
  });
}
