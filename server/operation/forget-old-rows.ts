import type { Database } from '../parts.ts';

const day = 86_400_000;

/** Forgets what nobody can ask for any more: answers kept for an Idempotency-Key after a day, attempts to sign in likewise, changes told to open pages after a week, windows that are long closed, and mails to staff with what they told after three months. */
export async function forgetOldRows(database: Database, now = Date.now()): Promise<void> {
  await database.idempotencyKey.deleteMany({ where: { createdAt: { lt: new Date(now - day) } } });
  await database.rateLimit.deleteMany({ where: { lastRequest: { lt: now - day } } });
  await database.presence.deleteMany({ where: { seenAt: { lt: new Date(now - day) } } });
  await database.staffMail.deleteMany({ where: { createdAt: { lt: new Date(now - 90 * day) } } });
  await database.staffEvent.deleteMany({ where: { toldAt: { lt: new Date(now - 90 * day) } } });
  await database.change.deleteMany({ where: { at: { lt: new Date(now - 7 * day) } } });
}
