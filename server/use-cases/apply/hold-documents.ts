import { randomUUID } from 'node:crypto';
import type { HeldDocument, RefusedFile } from '../../apply-page/contract.ts';
import { mostDocuments, mostHeldBytes } from '../../documents/limits.ts';
import { type Received, storeDocument } from '../../documents/store-document.ts';
import type { Database } from '../../parts.ts';

type Form = { readonly organisationId: string; readonly heldBy: string };
type Sent = { readonly files: readonly Received[]; readonly removed: readonly string[] };

/** Keeps what came with a form that may have to come back: without the documents that are not wanted any more, each file once, and no more than may stand at an application. */
export async function holdDocuments(
  database: Database,
  { organisationId, heldBy }: Form,
  { files, removed }: Sent,
): Promise<{ held: HeldDocument[]; tooMany: RefusedFile[] }> {
  const where = { heldBy, applicationId: null };
  const tooMany: RefusedFile[] = [];
  if (removed.length > 0) {
    const rows = await database.document.findMany({ where, select: { id: true } });
    const ids = rows.map(({ id }) => id).filter((id) => removed.includes(id));
    await database.document.deleteMany({ where: { ...where, id: { in: ids } } });
  }
  for (const file of files) {
    const there = await database.document.findMany({ where, select: { hash: true } });
    if (there.some(({ hash }) => hash === file.hash)) continue;
    if (there.length >= mostDocuments) tooMany.push({ name: file.givenName, code: 'document-many' });
    else if ((await heldBytes(database, organisationId)) + file.size > mostHeldBytes)
      tooMany.push({ name: file.givenName, code: 'document-full' });
    else {
      const place = { id: randomUUID(), organisationId, applicationId: null, heldBy, byId: null };
      await database.$transaction(
        (transaction) => storeDocument(transaction, { ...place, byKind: 'candidate' }, file),
        { timeout: 60_000 },
      );
    }
  }
  return { held: await findHeld(database, heldBy), tooMany };
}

/** Of all forms of the organisation that have not been sent for good. */
async function heldBytes(database: Database, organisationId: string): Promise<number> {
  const { _sum } = await database.document.aggregate({
    where: { organisationId, heldBy: { not: null }, applicationId: null },
    _sum: { size: true },
  });
  return _sum.size ?? 0;
}

function findHeld(database: Database, heldBy: string): Promise<HeldDocument[]> {
  return database.document.findMany({
    where: { heldBy, applicationId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, fileName: true, size: true },
  });
}
