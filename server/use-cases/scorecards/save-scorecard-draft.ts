import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../../prisma/client.ts';
import type { DraftContent, Place } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findSeat } from './find-seat.ts';

type Save = {
  readonly applicationId: string;
  readonly looked: Place;
  readonly content: DraftContent;
  /** What the draft was made from; 0 where there was none. */
  readonly revision: number;
};

/** Saves the caller's draft; refuses where another device has saved another one since. The same draft again is no other one. */
export async function saveScorecardDraft(
  database: Database,
  caller: Caller,
  { applicationId, looked, content, revision }: Save,
): Promise<{ revision: number; savedAt: string }> {
  const { key } = await findSeat(database, caller, { applicationId, looked });
  const savedAt = new Date(nowOf(caller));
  const data = { content: content as unknown as Prisma.InputJsonObject, savedAt };
  const { count } =
    revision === 0
      ? await database.scorecardDraft.createMany({ data: { ...key, ...data }, skipDuplicates: true })
      : await database.scorecardDraft.updateMany({
          where: { ...key, revision },
          data: { ...data, revision: { increment: 1 } },
        });
  if (count > 0) return { revision: revision + 1, savedAt: savedAt.toISOString() };
  const stored = await database.scorecardDraft.findUnique({ where: { applicationId_stepId_visit_authorId: key } });
  if (stored && isDeepStrictEqual(stored.content, content))
    return { revision: stored.revision, savedAt: stored.savedAt.toISOString() };
  throw new Refusal('changedMeanwhile', {
    changedBy: caller.name,
    ...(stored ? { changedAt: stored.savedAt.toISOString() } : {}),
  });
}
