import { v5 } from 'uuid';
import { recordChange } from '../changes/record-change.ts';
import { receiveDocument } from '../documents/receive-document.ts';
import { type Received, storeDocument } from '../documents/store-document.ts';
import { mostDocuments } from '../documents/limits.ts';
import { Refusal } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import type { InboundFile } from './inbound-mail.ts';

type Place = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly replyId: string;
};
type Waiting = Place & { readonly position: number };

/**
 * Keeps the files that came with a reply as documents of its candidate: of the kinds and sizes that uploads have, at most as many; what is not
 * taken is named with the reason. Answers whether every file is settled: one that could not be fetched is tried again when the mail is told again.
 */
export async function storeFiles(parts: Parts, place: Place, files: readonly InboundFile[]): Promise<boolean> {
  const { replyId, applicationId } = place;
  const waiting = await parts.database.replyFile.findMany({
    // A reply of another application keeps what came with it.
    where: { replyId, reply: { applicationId }, documentId: null, refused: null },
    orderBy: { position: 'asc' },
  });
  let isWhole = true;
  let failed: unknown;
  for (const { position } of waiting) {
    const file = files[position];
    // One after the other: a mail may bring many, and each is held in whole on its way.
    const isSettled =
      file &&
      (await storeFile(parts, { ...place, position }, file).catch((error: unknown) => {
        // The others are taken all the same: one whose line always breaks must not keep them away.
        failed ??= error;
        return false;
      }));
    if (!isSettled) isWhole = false;
  }
  if (failed !== undefined) throw failed;
  return isWhole;
}

async function storeFile(parts: Parts, waiting: Waiting, file: InboundFile): Promise<boolean> {
  const bytes = await file.read();
  if (bytes === null) return false;
  try {
    const received = await receiveDocument(bytes, file.name);
    try {
      await keep(parts, waiting, received);
    } finally {
      await received.file.close();
    }
    return true;
  } catch (error) {
    const code = refusedAs(error);
    if (code === null) return false;
    await refuse(parts, waiting, code);
    return true;
  }
}

/** Why a file is not taken; null for what may go well the next time. */
function refusedAs(error: unknown): string | null {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === 'tooLarge') return 'document-size';
  return error.code === 'documentRefused' ? (error.details.errors?.[0]?.code ?? 'document-kind') : null;
}

async function refuse({ database }: Parts, { replyId, position }: Waiting, refused: string): Promise<void> {
  await database.replyFile.updateMany({ where: { replyId, position, documentId: null }, data: { refused } });
}

const namespace = '0d8f5a55-6a0c-5d0b-8f0a-5f9b1c9f3a17';

async function keep({ database }: Parts, waiting: Waiting, received: Received): Promise<void> {
  const { organisationId, applicationId, jobId, replyId, position } = waiting;
  const id = v5(`${replyId}/${position}`, namespace);
  const at = { replyId_position: { replyId, position } };
  await database.$transaction(
    async (transaction) => {
      // The same mail may be told twice at once, and two must not both be the tenth.
      await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for no key update`;
      const row = await transaction.replyFile.findFirst({ where: { replyId, position, reply: { applicationId } } });
      if (!row || row.documentId !== null || row.refused !== null) return;
      const count = await transaction.document.count({ where: { applicationId, removedAt: null } });
      if (count >= mostDocuments) {
        await transaction.replyFile.update({ where: at, data: { refused: 'document-many' } });
        return;
      }
      const place = { id, organisationId, applicationId, byKind: 'candidate', byId: null } as const;
      await storeDocument(transaction, place, received);
      await transaction.replyFile.update({ where: at, data: { documentId: id } });
      await recordChange(
        transaction,
        { organisationId },
        { topic: 'job', topicId: jobId, kind: 'document', data: { applicationId } },
      );
      await recordAudit(transaction, {
        ...{
          organisationId,
          by: { kind: 'candidate' } as const,
          action: 'addDocument',
          target: 'document',
          targetId: id,
        },
        after: { applicationId, replyId, mediaType: received.mediaType, size: received.size },
      });
    },
    { timeout: 60_000 },
  );
}
