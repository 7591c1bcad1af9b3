import { randomUUID } from 'node:crypto';
import { recordChange } from '../../changes/record-change.ts';
import type { Caller } from '../../http/caller.ts';
import type { Transaction } from '../../parts.ts';
import type { AsideKind } from '../aside-words.ts';
import { recordAside } from '../record-aside.ts';
import { storeSignal } from '../send-signal.ts';

/** Keeps everything of these entries as it is until the transaction ends; a run that is at one of their applications comes first, or waits. */
export async function lockEntries(transaction: Transaction, ids: readonly string[]): Promise<void> {
  // Applications first, as a run does: else each could wait for the other.
  await transaction.$queryRaw`
    select 1 from "application" where "candidateId" = any(${[...ids]}::uuid[]) order by "id" for no key update`;
  await transaction.$queryRaw`select 1 from "candidate" where "id" = any(${[...ids]}::uuid[]) order by "id" for update`;
}

/** Gives applications to another entry, with the messages in them; all else hangs on the application itself. */
export async function moveApplications(
  transaction: Transaction,
  applicationIds: readonly string[],
  candidateId: string,
): Promise<void> {
  const ids = [...applicationIds];
  await transaction.application.updateMany({ where: { id: { in: ids } }, data: { candidateId } });
  await transaction.message.updateMany({ where: { applicationId: { in: ids } }, data: { candidateId } });
}

type Told = { readonly kind: Extract<AsideKind, `merge${string}`>; readonly mergeId: string };

/** Tells the timeline of each application, whoever looks at its job, and each run that can still hear: the person may be reached otherwise now. */
export async function tellApplications(
  transaction: Transaction,
  { organisationId, userId }: Caller,
  applicationIds: readonly string[],
  { kind, mergeId }: Told,
): Promise<void> {
  const rows = await transaction.application.findMany({ where: { id: { in: [...applicationIds] } } });
  for (const { id: applicationId, jobId, status } of rows) {
    await recordAside(transaction, { applicationId, kind, byId: userId, data: { mergeId } });
    const change = { topic: 'job', topicId: jobId, kind: 'application', data: { applicationId } } as const;
    await recordChange(transaction, { organisationId }, change);
    if (status !== 'new' && status !== 'active') continue;
    const by = { kind: 'person', id: userId } as const;
    const signal = { id: randomUUID(), organisationId, applicationId, by };
    await storeSignal(transaction, { ...signal, kind: 'dataChanged', payload: {} });
  }
}
