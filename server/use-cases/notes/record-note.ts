import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import type { Transaction } from '../../parts.ts';
import type { AsideKind } from '../aside-words.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';

type Act = {
  readonly kind: Extract<AsideKind, `note${string}`>;
  readonly note: { readonly id: string; readonly applicationId: string };
  readonly jobId: string;
  readonly number: number;
};

/** What was done to a note: in the timeline, in the audit log and for whoever looks at the candidate; never its text. */
export async function recordNote(transaction: Transaction, caller: Caller, { kind, note, jobId, number }: Act) {
  const { organisationId, userId } = caller;
  const { id: noteId, applicationId } = note;
  await recordAside(transaction, { applicationId, kind, byId: userId, data: { noteId } });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'person', id: userId }, action: kind },
    ...{ target: 'application', targetId: applicationId, after: { noteId, number } },
  });
  await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'note', data: { applicationId } });
}
