import { heldForMs, removedForMs } from '../documents/limits.ts';
import { Prisma } from '../../prisma/client.ts';
import { undoableMs } from '../use-cases/merges/merge-views.ts';
import type { Database } from '../parts.ts';

const day = 86_400_000;

/** In so many sweeps, a day's, every receipt is looked at once. */
export const receiptParts = 24;

/**
 * Forgets what nobody can ask for any more: answers kept for an Idempotency-Key after a day, attempts to sign in likewise, sessions and links a day
 * after they ran out, changes told to open pages after a
 * week, windows that are long closed, mails to staff with what they told and what candidates' pages sent after three months, codes, and where they and other messages of these pages went,
 * after a week, where those were reached who were asked how it was after six months, the bytes of documents that were removed, and documents of
 * forms that were never sent; what was kept of merged entries once they can be parted no more; senders
 * that were removed a month ago, with their keys; receipts of messages that are gone, or were never ours, after three months, of which each sweep
 * looks at another part.
 */
export async function forgetOldRows(database: Database, now = Date.now(), sweep = 0): Promise<void> {
  await database.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now - day) } } });
  await database.rateLimit.deleteMany({ where: { lastRequest: { lt: now - day } } });
  await database.session.deleteMany({ where: { expiresAt: { lt: new Date(now - day) } } });
  await database.verification.deleteMany({ where: { expiresAt: { lt: new Date(now - day) } } });
  await database.presence.deleteMany({ where: { seenAt: { lt: new Date(now - day) } } });
  await database.staffMail.deleteMany({ where: { createdAt: { lt: new Date(now - 90 * day) } } });
  await database.pageMessage.deleteMany({ where: { createdAt: { lt: new Date(now - 90 * day) } } });
  await database.pageMessage.updateMany({
    where: { to: { not: null }, sentAt: { lt: new Date(now - 7 * day) } },
    data: { to: null },
  });
  await database.$executeRaw`
    update "survey" set "addresses" = '{}' where "addresses" <> '{}' and "createdAt" < ${new Date(now)}::timestamptz - interval '6 months 1 day'`;
  await database.pageCode.deleteMany({ where: { createdAt: { lt: new Date(now - 7 * day) } } });
  await database.staffEvent.deleteMany({ where: { toldAt: { lt: new Date(now - 90 * day) } } });
  await database.documentChunk.deleteMany({
    where: { document: { removedAt: { lt: new Date(now - removedForMs) } } },
  });
  await database.document.deleteMany({
    where: { applicationId: null, createdAt: { lt: new Date(now - heldForMs) } },
  });
  await database.candidateMerge.updateMany({
    where: { mergedAt: { lt: new Date(now - undoableMs) }, kept: { not: Prisma.DbNull } },
    data: { kept: Prisma.DbNull },
  });
  await database.sender.deleteMany({ where: { removedAt: { lt: new Date(now - 30 * day) } } });
  await forgetReceipts(database, now, sweep % receiptParts);
  await database.providerTurn.deleteMany({ where: { nextAt: { lt: new Date(now - day) } } });
  await database.change.deleteMany({ where: { at: { lt: new Date(now - 7 * day) } } });
}

/** Most receipts stay as long as their messages, so all of them would be looked at for ever: of the ids, which are random, one part. */
async function forgetReceipts(database: Database, now: number, part: number): Promise<void> {
  const edge = (number: number) => Math.floor((0x10000 * number) / receiptParts);
  const hex = (number: number) => number.toString(16).padStart(4, '0');
  const from = `${hex(edge(part))}0000-0000-0000-0000-000000000000`;
  const to = `${hex(edge(part + 1) - 1)}ffff-ffff-ffff-ffff-ffffffffffff`;
  await database.$executeRaw`
    delete from "receipt" r where r."id" between ${from}::uuid and ${to}::uuid
      and r."appliedAt" < ${new Date(now)}::timestamptz - interval '90 days'
      and not exists (select 1 from "message" m where m."id" = r."messageId")
      and not exists (select 1 from "page_message" p where p."id" = r."messageId")
      and not exists (select 1 from "message" m where r."messageId" is null and m."provider" = r."provider" and m."providerId" = r."providerId")`;
}
