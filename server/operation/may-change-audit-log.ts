import type { Database } from '../parts.ts';

/** Whether the role that Besked connects as could change the audit log, or take away what keeps it: as its owner, as a superuser, or by a right. */
export async function mayChangeAuditLog(database: Pick<Database, '$queryRaw'>): Promise<boolean> {
  const [row] = await database.$queryRaw<{ may: boolean }[]>`
    select pg_has_role("relowner", 'member') or has_table_privilege("oid", 'update, delete, truncate') as "may"
    from pg_class where "oid" = to_regclass('audit_entry')`;
  return row?.may ?? false;
}
