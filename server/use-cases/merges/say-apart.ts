import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { refuseSame } from './compare-candidates.ts';
import { findEntry } from './find-entry.ts';
import { lookAlike } from './look-alike.ts';

type Said = { readonly candidateId: string; readonly otherId: string; readonly apart: boolean };

/** Remembers that two entries are two people's, whatever they share, or forgets it. */
export async function sayApart(
  database: Database,
  { organisationId, userId }: Caller,
  { candidateId, otherId, apart }: Said,
): Promise<{ apart: boolean }> {
  const one = await findEntry(database, organisationId, candidateId);
  await findEntry(database, organisationId, otherId);
  refuseSame(candidateId, otherId);
  const [first = '', second = ''] = [candidateId, otherId].toSorted();
  const pair = { oneId: first, otherId: second };
  await database.$transaction(async (transaction) => {
    const row = { ...pair, organisationId, saidBy: userId, saidAt: new Date() };
    const { count } = apart
      ? await transaction.candidateApart.createMany({ data: row, skipDuplicates: true })
      : await transaction.candidateApart.deleteMany({ where: pair });
    if (count === 0) return;
    // The list of likely doubles shows it at once.
    await lookAlike(transaction, one);
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: apart ? 'sayApart' : 'takeBackApart' },
      ...{ target: 'candidate', targetId: candidateId, after: { otherId } },
    });
  });
  return { apart };
}
