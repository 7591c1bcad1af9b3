import pg from 'pg';

/** Under this lock the engine applies migrations, one process at a time. */
const engineLock = 72707369;

/** Still held by somebody else after a minute. */
const lockTimeout = '55P03';

/** Whether the migration is applied as a whole or not at all: every one but those with statements that PostgreSQL refuses within a transaction. */
export function isWhole(migration: string): boolean {
  return !/\bconcurrently\b/i.test(migration);
}

/** The migration with its own mark of having been applied, for one transaction; the engine's mark comes after it, and can be cut off. */
export function withOwnMark(migration: string): string {
  return `${migration}\n;UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`;
}

/** Forgets that these migrations were begun where they did not end, so that the engine begins them anew; waits for a process that is applying one. */
export async function forgetCutOff(ownerUrl: string, wholeMigrations: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SET lock_timeout = '60s'`);
    await client.query('SELECT pg_advisory_lock($1)', [engineLock]).catch(explain);
    const { rows } = await client.query(`SELECT 1 WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`);
    if (rows.length === 0) return;
    await client.query(
      'DELETE FROM "_prisma_migrations" WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL AND "migration_name" = ANY($1)',
      [wholeMigrations],
    );
  } finally {
    await client.end();
  }
}

function explain(error: Error & { code?: string }): never {
  if (error.code !== lockTimeout) throw error;
  throw new Error(
    'Another process has been bringing this database up to date for a minute. Try again when it is done.',
  );
}
