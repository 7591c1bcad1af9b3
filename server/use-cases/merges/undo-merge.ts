import { type CandidateMerge, Prisma } from '../../../prisma/client.ts';
import type { MergeUndone } from '../../contract/merges.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import { carriedByPage } from '../../page-messages/carried-by-page.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge } from '../send-signal.ts';
import { findEntry } from './find-entry.ts';
import { changedColumns, keepEntry, type Kept } from './kept-entries.ts';
import { idsOf } from './merge-candidates.ts';
import { lookAlike } from './look-alike.ts';
import { mendParted } from './mend-parted.ts';
import { getMerge } from './merge-views.ts';
import { lockEntries, moveApplications, tellApplications } from './move-applications.ts';

/**
 * Both entries exactly as they were before a merge, each with its applications and what has happened in them since. Refuses after thirty days, and
 * where something newer stands in the way: another merge, an entry that was changed, an application that could be either's. Says in how many
 * applications something went wrong meanwhile that people put right.
 */
export async function undoMerge(parts: Parts, caller: Caller, mergeId: string): Promise<MergeUndone> {
  const { database } = parts;
  const where = { id: mergeId, organisationId: caller.organisationId };
  orNotFound(await database.candidateMerge.findFirst({ where }));
  const carried = await carriedByPage(parts, caller.organisationId);
  const toPutRight = await database.$transaction(
    async (transaction) => {
      // One at a time, and none beside a merge of the same entry.
      await transaction.$queryRaw`select 1 from "candidate_merge" where "id" = ${mergeId}::uuid for update`;
      const merge = orNotFound(await transaction.candidateMerge.findFirst({ where }));
      await lockEntries(transaction, [merge.candidateId]);
      const kept = await part(transaction, caller, merge);
      return mendParted(transaction, parts.environment, { caller, merge, kept, carried });
    },
    { timeout: 30_000 },
  );
  nudge(parts);
  return { ...(await getMerge(database, caller, mergeId)), toPutRight };
}

async function part(transaction: Transaction, caller: Caller, merge: CandidateMerge): Promise<Kept> {
  const { id: mergeId, candidateId, otherId } = merge;
  const { organisationId, userId } = caller;
  const kept = merge.kept as unknown as Kept | null;
  if (kept === null) throw new Refusal('mergeOver');
  await refuseFollowed(transaction, merge);
  await refuseChanged(transaction, candidateId, kept);
  await transaction.candidate.update({ where: { id: candidateId }, data: kept.one });
  await transaction.candidate.create({ data: kept.other });
  await moveApplications(transaction, kept.moved, otherId);
  // They are as old as they were, so nothing else would look at them again.
  for (const id of [candidateId, otherId])
    await lookAlike(transaction, await findEntry(transaction, organisationId, id));
  await transaction.candidateMerge.update({
    where: { id: mergeId },
    data: { kept: Prisma.DbNull, undoneBy: userId, undoneAt: new Date() },
  });
  await tellApplications(transaction, caller, [...kept.own, ...kept.moved], { kind: 'mergeUndone', mergeId });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'person', id: userId }, action: 'undoMerge' },
    ...{ target: 'candidate', targetId: candidateId, after: { mergeId, otherId, moved: kept.moved } },
  });
  return kept;
}

/** A merge on top of this one, of either kind, has to be undone first. */
async function refuseFollowed(transaction: Transaction, { candidateId, mergedAt, id }: CandidateMerge): Promise<void> {
  const later = await transaction.candidateMerge.count({
    where: {
      ...{ id: { not: id }, undoneAt: null, mergedAt: { gte: mergedAt } },
      OR: [{ candidateId }, { otherId: candidateId }],
    },
  });
  if (later > 0) throw new Refusal('mergeFollowed');
}

async function refuseChanged(transaction: Transaction, candidateId: string, { after, own, moved }: Kept) {
  const now = orNotFound(await transaction.candidate.findUnique({ where: { id: candidateId } }));
  const changed = changedColumns(after, keepEntry(now));
  if (changed.length > 0) throw new Refusal('mergeChanged', { more: { fields: changed } });
  const known = new Set([...own, ...moved]);
  const grown = (await idsOf(transaction, candidateId)).filter((id) => !known.has(id));
  if (grown.length > 0) throw new Refusal('mergeGrown', { more: { applicationIds: grown } });
}
