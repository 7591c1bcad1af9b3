import type { Parts } from '../parts.ts';
import { mayChangeAuditLog } from './may-change-audit-log.ts';

/** Says in the log where the role that Besked connects as could change the audit log; a database that is away is told elsewhere. Never throws. */
export async function warnOfRole({ database, log }: Pick<Parts, 'database' | 'log'>): Promise<void> {
  const may = await mayChangeAuditLog(database).catch(() => false);
  if (may) log.warn('the role of DATABASE_URL could change the audit log: name the owner in DATABASE_OWNER_URL');
}
