import type { Readable } from 'node:stream';
import { recordChange } from '../../changes/record-change.ts';
import type { DocumentView } from '../../contract/documents.ts';
import { mostDocuments } from '../../documents/limits.ts';
import { receiveDocument } from '../../documents/receive-document.ts';
import { storeDocument } from '../../documents/store-document.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { recordAudit } from '../record-audit.ts';
import { recordAside } from '../record-aside.ts';
import { toDocumentView } from './document-views.ts';

type Given = {
  readonly id: string;
  readonly applicationId: string;
  readonly givenName: string;
  readonly bytes: Readable;
};

/** Takes a document for a candidate in a job, as its bytes come. The same id again answers what is there. */
export async function addDocument(database: Database, caller: Caller, given: Given): Promise<DocumentView> {
  const { organisationId, userId } = caller;
  const { id, applicationId, givenName, bytes } = given;
  const { application } = await findApplication(database, organisationId, applicationId);
  const again = await database.document.findFirst({ where: { id, organisationId } });
  if (again) return toDocumentView(database, again);
  // First what is wrong with the file itself: nobody should remove another for one that is not taken.
  const received = await receiveDocument(bytes, givenName);
  const by = { kind: 'person', id: userId } as const;
  try {
    await database.$transaction(
      async (transaction) => {
        // Two at once must not both be the tenth.
        await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
        if ((await countDocuments(transaction, applicationId)) >= mostDocuments) throw new Refusal('tooManyDocuments');
        const place = { id, organisationId, applicationId, byKind: by.kind, byId: userId };
        await storeDocument(transaction, place, received);
        await recordAside(transaction, {
          applicationId,
          kind: 'documentAdded',
          byId: userId,
          data: { documentId: id },
        });
        await recordChange(transaction, caller, {
          topic: 'job',
          topicId: application.jobId,
          kind: 'document',
          data: { applicationId },
        });
        await recordAudit(transaction, {
          ...{ organisationId, by, action: 'addDocument', target: 'document', targetId: id },
          after: { applicationId, mediaType: received.mediaType, size: received.size },
        });
      },
      { timeout: 60_000 },
    );
  } finally {
    await received.file.close();
  }
  return toDocumentView(database, orNotFound(await database.document.findUnique({ where: { id } })));
}

const countDocuments = (transaction: Transaction, applicationId: string) =>
  transaction.document.count({ where: { applicationId, removedAt: null } });
