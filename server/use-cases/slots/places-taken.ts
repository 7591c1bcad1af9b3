import { hasPlace } from '../../../activities/offered-times.ts';
import { Prisma } from '../../../prisma/client.ts';
import type { Database, Transaction } from '../../parts.ts';

type Taken = { readonly slotId: string; readonly applicationId: string; readonly candidateName: string };

/** Who has a place at these times. */
export function placesTaken(database: Database | Transaction, slotIds: readonly string[]): Promise<Taken[]> {
  if (slotIds.length === 0) return Promise.resolve([]);
  return database.$queryRaw<Taken[]>`
    select m."slotId"::text as "slotId", a."id"::text as "applicationId",
      trim(c."firstName" || ' ' || c."lastName") as "candidateName"
    from "meeting" m join "application" a on a."id" = m."applicationId" join "candidate" c on c."id" = a."candidateId"
    where m."slotId" in (${Prisma.join(slotIds.map((id) => Prisma.sql`${id}::uuid`))}) and ${Prisma.raw(hasPlace)}
    order by m."createdAt", m."id"`;
}
