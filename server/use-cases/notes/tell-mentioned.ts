import type { Caller } from '../../http/caller.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import type { Transaction } from '../../parts.ts';

type Told = {
  readonly note: { readonly id: string; readonly applicationId: string };
  readonly jobId: string;
  /** The revision that mentions them. */
  readonly number: number;
  readonly userIds: readonly string[];
};

/** Has everybody told who is mentioned by a revision of a note, in the transaction that stores it: by whom and about whom, not what it says. */
export async function tellMentioned(
  transaction: Transaction,
  { organisationId, userId }: Caller,
  { note, jobId, number, userIds }: Told,
): Promise<void> {
  if (userIds.length === 0) return;
  await tellStaff(transaction, {
    ...{ organisationId, jobId, applicationId: note.applicationId, byId: userId },
    ...{ kind: 'mention', key: `mention/${note.id}/${number}`, subjectId: note.id },
    to: userIds.map((personId) => ({ kind: 'person', personId })),
  });
}

/** Takes back what a note's mentions have put before people, or would. */
export async function untellMentioned(transaction: Transaction, noteId: string): Promise<void> {
  const where = { kind: 'mention', subjectId: noteId };
  await transaction.staffEvent.deleteMany({ where });
  await transaction.staffNotice.deleteMany({ where });
}
