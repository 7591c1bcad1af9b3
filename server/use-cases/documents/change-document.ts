import { recordChange } from '../../changes/record-change.ts';
import type { DocumentView } from '../../contract/documents.ts';
import { removedForMs } from '../../documents/limits.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';
import type { AsideKind } from '../aside-words.ts';
import { recordAudit } from '../record-audit.ts';
import { recordAside } from '../record-aside.ts';
import { toDocumentView } from './document-views.ts';
import { findDocument } from './find-documents.ts';

/** Whether interviewers see a document from now on. */
export async function shareDocument(
  database: Database,
  caller: Caller,
  { id, forInterviewers }: { readonly id: string; readonly forInterviewers: boolean },
): Promise<DocumentView> {
  const before = await findDocument(database, caller, id);
  const after = await database.$transaction(async (transaction) => {
    const changed = await transaction.document.update({ where: { id }, data: { forInterviewers } });
    await record(transaction, caller, { document: before, action: 'shareDocument', after: { forInterviewers } });
    return changed;
  });
  return toDocumentView(database, after);
}

/** Takes a document away: nobody sees it from now on, and after an hour its bytes are gone. That it was there stays in the timeline. */
export async function removeDocument(database: Database, caller: Caller, id: string): Promise<void> {
  const document = await findDocument(database, caller, id);
  await database.$transaction(async (transaction) => {
    await transaction.document.update({ where: { id }, data: { removedAt: new Date() } });
    await record(transaction, caller, { document, action: 'removeDocument', aside: 'documentRemoved' });
  });
}

/** Brings a removed document back, while its bytes are there. One that is there already stays as it is. */
export async function restoreDocument(database: Database, caller: Caller, id: string): Promise<DocumentView> {
  const { organisationId } = caller;
  const where = { id, organisationId, applicationId: { not: null } };
  const document = orNotFound(await database.document.findFirst({ where }));
  if (document.removedAt === null) return toDocumentView(database, document);
  const restored = await database.$transaction(async (transaction) => {
    const removedAt = { gte: new Date(Date.now() - removedForMs) };
    const { count } = await transaction.document.updateMany({ where: { id, removedAt }, data: { removedAt: null } });
    if (count === 0) throw new Refusal('documentGone');
    await record(transaction, caller, { document, action: 'restoreDocument', aside: 'documentRestored' });
    return transaction.document.findUniqueOrThrow({ where: { id } });
  });
  return toDocumentView(database, restored);
}

type Change = {
  readonly document: { readonly id: string; readonly applicationId: string | null };
  readonly action: string;
  readonly aside?: AsideKind;
  readonly after?: Readonly<Record<string, unknown>>;
};

async function record(
  transaction: Transaction,
  caller: Caller,
  { document: { id, applicationId }, action, aside, after = {} }: Change,
): Promise<void> {
  if (applicationId === null) throw new Error(`document ${id} belongs to no application`);
  const by = { kind: 'person', id: caller.userId } as const;
  if (aside)
    await recordAside(transaction, { applicationId, kind: aside, byId: caller.userId, data: { documentId: id } });
  const { jobId } = await transaction.application.findUniqueOrThrow({ where: { id: applicationId } });
  await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'document', data: { applicationId } });
  await recordAudit(transaction, {
    ...{ organisationId: caller.organisationId, by, action, target: 'document', targetId: id },
    after: { applicationId, ...after },
  });
}
