import type { Database } from '../../parts.ts';
import type { Corrections } from '../view-rows.ts';

type Row = {
  readonly id: string;
  readonly applicationId: string;
  readonly messageKey: string;
  readonly correctionId: string | null;
};

/** Which of these messages have been put right, by whom and by which message, and which of them put another one right. */
export async function findMarks(database: Database, rows: readonly Row[]): Promise<Corrections> {
  const marks = new Map<string, { corrected: Mark | null; corrects: string | null }>();
  const stored = await findStored(database, rows);
  for (const { id, applicationId, messageKey, correctionId } of rows) {
    const own = stored.find((one) => one.applicationId === applicationId && one.messageKey === messageKey);
    const corrected = own ? { at: own.createdAt.toISOString(), by: own.by, messageId: own.saidBy } : null;
    const corrects = stored.find((one) => one.id === correctionId)?.messageId ?? null;
    if (corrected || corrects) marks.set(id, { corrected, corrects });
  }
  return marks;
}

type Mark = { at: string; by: string | null; messageId: string | null };
type Stored = {
  id: string;
  applicationId: string;
  messageId: string;
  messageKey: string;
  createdAt: Date;
  by: string | null;
  saidBy: string | null;
};

/** The newest first; what a run has refused has put nothing right. */
function findStored(database: Database, rows: readonly Row[]): Promise<Stored[]> | Stored[] {
  if (rows.length === 0) return [];
  const applicationIds = [...new Set(rows.map(({ applicationId }) => applicationId))];
  return database.$queryRaw<Stored[]>`
    select c."id", c."applicationId", c."messageId", c."messageKey", c."createdAt", u."name" as "by",
      (select m."id" from "message" m where m."applicationId" = c."applicationId" and m."correctionId" = c."id"
        order by m."channel" limit 1) as "saidBy"
    from "correction" c join "signal" s on s."id" = c."signalId" left join "user" u on u."id" = c."correctedBy"
    where c."applicationId" = any(${applicationIds}::uuid[]) and s."refusedAt" is null order by c."createdAt" desc`;
}
