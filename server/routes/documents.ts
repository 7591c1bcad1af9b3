import type { Request } from 'express';
import { fileNameHeader } from '../contract/documents.ts';
import { routes } from '../contract/routes.ts';
import { sendDocument, showDocument } from '../documents/send-document.ts';
import { Refusal } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { addDocument } from '../use-cases/documents/add-document.ts';
import { removeDocument, restoreDocument, shareDocument } from '../use-cases/documents/change-document.ts';
import { findDocument, findDocuments } from '../use-cases/documents/find-documents.ts';

export function serveDocuments(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.listDocuments, ({ caller, params: { applicationId }, query }) =>
    findDocuments(database, caller, { applicationId, ...query }),
  );

  serve(routes.addDocument, ({ caller, params: { applicationId }, request, newId }) =>
    addDocument(database, caller, {
      id: newId('document'),
      applicationId,
      givenName: nameIn(request),
      bytes: request,
    }),
  );

  serve(routes.downloadDocument, async ({ caller, params: { documentId }, response }) => {
    await sendDocument({ database, response }, await findDocument(database, caller, documentId));
    return undefined;
  });

  serve(routes.viewDocument, async ({ caller, params: { documentId }, response }) => {
    await showDocument({ database, response }, await findDocument(database, caller, documentId));
    return undefined;
  });

  serve(routes.changeDocument, ({ caller, params: { documentId: id }, body: { forInterviewers } }) =>
    shareDocument(database, caller, { id, forInterviewers }),
  );

  serve(routes.removeDocument, async ({ caller, params }) => {
    await removeDocument(database, caller, params.documentId);
    return undefined;
  });

  serve(routes.restoreDocument, ({ caller, params: { documentId } }) => restoreDocument(database, caller, documentId));
}

function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.get(fileNameHeader) ?? '');
  } catch {
    throw new Refusal('malformed', { errors: [{ path: 'header.File-Name', code: 'file-name' }] });
  }
}
