import { Prisma } from '../../../prisma/client.ts';
import type { LiveVersion } from '../../contract/live.ts';
import type { Database } from '../../parts.ts';

type Row = { id: string; number: number; publishedAt: Date; candidates: bigint };

/** Versions of a process that somebody is on, and the newest one, from a number downwards; at most `take`. */
export async function findLiveVersions(
  database: Database,
  processId: string,
  { below, take }: { readonly below: number | undefined; readonly take: number },
): Promise<LiveVersion[]> {
  const place = below === undefined ? Prisma.empty : Prisma.sql`and v."number" < ${below}`;
  const rows = await database.$queryRaw<Row[]>`
    select v."id", v."number", v."publishedAt", n."candidates"
    from "version" v cross join lateral (
      select count(*) as "candidates" from "application" a where a."versionId" = v."id" and a."status" in ('new', 'active')
    ) n
    where v."processId" = ${processId}::uuid ${place}
      and (n."candidates" > 0 or v."number" = (select max("number") from "version" where "processId" = ${processId}::uuid))
    order by v."number" desc limit ${take}`;
  return rows.map(({ publishedAt, candidates, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    candidates: Number(candidates),
  }));
}
