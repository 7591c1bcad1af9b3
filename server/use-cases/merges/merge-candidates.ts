import type { Prisma } from '../../../prisma/client.ts';
import type { MergeView } from '../../contract/merges.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { nudge } from '../send-signal.ts';
import { refuseSame } from './compare-candidates.ts';
import { findEntry } from './find-entry.ts';
import { keepEntry, type Kept } from './kept-entries.ts';
import { mergedRow, type Take } from './merged-row.ts';
import { getMerge } from './merge-views.ts';
import { lockEntries, moveApplications, tellApplications } from './move-applications.ts';

type Merge = {
  readonly id: string;
  readonly candidateId: string;
  readonly otherId: string;
  readonly take: Take;
  readonly asOf: { readonly this: string; readonly other: string };
};

/**
 * Makes two entries of one person the first of them: fields as chosen, and every application of both, with all that hangs on it. Their runs go on
 * untouched, also two in the same job. Refuses entries that have changed since the caller saw them. The same id again merges nothing.
 */
export async function mergeCandidates(parts: Parts, caller: Caller, merge: Merge): Promise<MergeView> {
  const { database } = parts;
  const { organisationId } = caller;
  const { id, candidateId, otherId } = merge;
  if (await database.candidateMerge.findFirst({ where: { id, organisationId } })) return getMerge(database, caller, id);
  refuseSame(candidateId, otherId);
  await database.$transaction(
    async (transaction) => {
      await lockEntries(transaction, [candidateId, otherId]);
      await join(transaction, caller, merge);
    },
    { timeout: 30_000 },
  );
  nudge(parts);
  return getMerge(database, caller, id);
}

async function join(transaction: Transaction, caller: Caller, { id, candidateId, otherId, take, asOf }: Merge) {
  const { organisationId, userId } = caller;
  const one = await findEntry(transaction, organisationId, candidateId);
  const other = await findEntry(transaction, organisationId, otherId);
  refuseOlder(one.updatedAt, asOf.this);
  refuseOlder(other.updatedAt, asOf.other);
  const [own, moved] = [await idsOf(transaction, candidateId), await idsOf(transaction, otherId)];
  await moveApplications(transaction, moved, candidateId);
  await transaction.candidate.delete({ where: { id: otherId } });
  const after = await transaction.candidate.update({ where: { id: candidateId }, data: mergedRow(one, other, take) });
  const kept: Kept = { one: keepEntry(one), other: keepEntry(other), after: keepEntry(after), own, moved };
  await transaction.candidateMerge.create({
    data: {
      ...{ id, organisationId, candidateId, otherId, mergedBy: userId, mergedAt: new Date() },
      kept: kept as unknown as Prisma.InputJsonObject,
    },
  });
  await tellApplications(transaction, caller, [...own, ...moved], { kind: 'merged', mergeId: id });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'person', id: userId }, action: 'mergeCandidates' },
    ...{ target: 'candidate', targetId: candidateId, before: { otherId }, after: { mergeId: id, take, moved } },
  });
}

function refuseOlder(changedAt: Date, seen: string): void {
  if (changedAt.getTime() !== Date.parse(seen))
    throw new Refusal('changedMeanwhile', { changedAt: changedAt.toISOString() });
}

/** The applications of an entry, oldest first. */
export async function idsOf({ application }: Transaction, candidateId: string): Promise<string[]> {
  const orderBy = [{ appliedAt: 'asc' }, { id: 'asc' }] satisfies Prisma.ApplicationOrderByWithRelationInput[];
  return (await application.findMany({ where: { candidateId }, orderBy, select: { id: true } })).map(({ id }) => id);
}
