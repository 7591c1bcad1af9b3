import type { DocumentView } from '../../contract/documents.ts';
import type { Caller } from '../../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { isInterviewer } from '../as-interviewer-sees.ts';
import { findApplication } from '../find-application.ts';
import { toDocumentViews } from './document-views.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined };

/** An interviewer has of a candidate what the interview needs: the documents that a recruiter has chosen for it. */
const visibleTo = (caller: Caller) => (isInterviewer(caller) ? { forInterviewers: true } : {});

/** The documents of a candidate in a job that the caller may see, newest first. */
export async function findDocuments(
  database: Database,
  caller: Caller,
  { applicationId, ...query }: Asked & { readonly applicationId: string },
): Promise<{ items: DocumentView[]; next: string | null }> {
  await findApplication(database, caller.organisationId, applicationId);
  const rows = await database.document.findMany({
    where: {
      applicationId,
      removedAt: null,
      ...visibleTo(caller),
      ...olderThan('createdAt', readCursor(query.after, instantCursor)),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: query.limit + 1,
  });
  const page = toPage(rows, query.limit, {
    keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
    item: (row) => row,
  });
  return { ...page, items: await toDocumentViews(database, page.items) };
}

/** A document of the organisation that the caller may see and that has not been removed; refuses any other as one that does not exist. */
export async function findDocument(database: Database, caller: Caller, id: string) {
  return orNotFound(
    await database.document.findFirst({
      where: {
        id,
        organisationId: caller.organisationId,
        applicationId: { not: null },
        removedAt: null,
        ...visibleTo(caller),
      },
    }),
  );
}
