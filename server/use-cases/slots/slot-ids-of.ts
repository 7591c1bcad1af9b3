import { stepIdIn } from '../../../activities/offered-times.ts';
import { Prisma } from '../../../prisma/client.ts';
import { own } from '../../../process/interpreter/own.ts';
import type { Database, Transaction } from '../../parts.ts';

type Stage = { readonly jobId: string; readonly stepId: string; readonly versionId: string };

/** The times that are offered in a stage as that version calls it, also where they were offered under another id before a move; begun ones too. */
export async function slotIdsOf(
  database: Database | Transaction,
  { jobId, stepId, versionId }: Stage,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select s."id"::text as "id" from "meeting_slot" s, (values (${versionId})) v("id")
    where s."jobId" = ${jobId}::uuid and ${Prisma.raw(stepIdIn('v."id"'))} = ${stepId}`;
  return rows.map(({ id }) => id);
}

/** What the stage of an offered time is called in a version. */
export function stepIdOf(
  { stepId, stepIds }: { readonly stepId: string; readonly stepIds: Prisma.JsonValue },
  versionId: string,
): string {
  return own(stepIds as Readonly<Record<string, string>>, versionId) ?? stepId;
}
