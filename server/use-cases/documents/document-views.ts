import type { Prisma } from '../../../prisma/client.ts';
import type { DocumentView } from '../../contract/documents.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';

type Row = Prisma.DocumentGetPayload<object>;

/** Documents as those see them who work with the candidate. */
export async function toDocumentViews(database: Database, rows: readonly Row[]): Promise<DocumentView[]> {
  const people = await peopleOf(
    database,
    rows.map(({ byId }) => byId),
  );
  return rows.map(
    ({ id, applicationId, fileName, mediaType, size, hash, forInterviewers, byKind, byId, createdAt }) => ({
      ...{ id, fileName, mediaType, size, hash, forInterviewers },
      applicationId: applicationId ?? '',
      by: { kind: byKind as 'person', name: people.get(byId ?? '') ?? null },
      createdAt: createdAt.toISOString(),
    }),
  );
}

export async function toDocumentView(database: Database, row: Row): Promise<DocumentView> {
  const [view] = await toDocumentViews(database, [row]);
  if (!view) throw new Error(`document ${row.id} has no view`);
  return view;
}
