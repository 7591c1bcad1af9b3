import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../../prisma/client.ts';
import type { DraftContent, Place } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';
import { findSeat, lockSeat, type Seat } from './find-seat.ts';
import { refuseDecided, refuseStoodAside } from './refuse-seat.ts';

type Save = {
  readonly applicationId: string;
  readonly looked: Place;
  readonly content: DraftContent;
  /** What the draft was made from; 0 where there was none. */
  readonly revision: number;
  /** The number of the caller's revision that was in then, 0 where none was; undefined where that is not said. */
  readonly handedIn: number | undefined;
};

/** Saves the caller's draft; refuses where another device has saved another one since, or none can be handed in. The same draft again is no other one. */
export async function saveScorecardDraft(
  database: Database,
  caller: Caller,
  { applicationId, looked, content, revision, handedIn }: Save,
): Promise<{ revision: number; savedAt: string }> {
  const { key } = await findSeat(database, caller, { applicationId, looked });
  return database.$transaction(async (transaction) => {
    await lockSeat(transaction, key);
    await refuseDecided(transaction, applicationId);
    await refuseStoodAside(transaction, key);
    if (handedIn !== undefined) await refuseOvertaken(transaction, caller, { key, handedIn });
    return write(transaction, caller, { key, content, revision });
  });
}

/** A draft on its way while what it became is handed in would come to life behind it. */
async function refuseOvertaken(
  transaction: Transaction,
  caller: Caller,
  { key, handedIn }: { readonly key: Seat['key']; readonly handedIn: number },
): Promise<void> {
  const latest = await transaction.scorecardRevision.findFirst({
    where: { scorecard: key },
    orderBy: { number: 'desc' },
    select: { number: true, handedInAt: true },
  });
  if ((latest?.number ?? 0) !== handedIn)
    throw new Refusal('changedMeanwhile', {
      changedBy: caller.name,
      ...(latest ? { changedAt: latest.handedInAt.toISOString() } : {}),
    });
}

type Written = Pick<Save, 'content' | 'revision'> & { readonly key: Seat['key'] };

async function write(transaction: Transaction, caller: Caller, { key, content, revision }: Written) {
  const savedAt = new Date(nowOf(caller));
  const data = { content: content as unknown as Prisma.InputJsonObject, savedAt };
  const { count } =
    revision === 0
      ? await transaction.scorecardDraft.createMany({ data: { ...key, ...data }, skipDuplicates: true })
      : await transaction.scorecardDraft.updateMany({
          where: { ...key, revision },
          data: { ...data, revision: { increment: 1 } },
        });
  if (count > 0) return { revision: revision + 1, savedAt: savedAt.toISOString() };
  const stored = await transaction.scorecardDraft.findUnique({ where: { applicationId_stepId_visit_authorId: key } });
  if (stored && isDeepStrictEqual(stored.content, content))
    return { revision: stored.revision, savedAt: stored.savedAt.toISOString() };
  throw new Refusal('changedMeanwhile', {
    changedBy: caller.name,
    ...(stored ? { changedAt: stored.savedAt.toISOString() } : {}),
  });
}
