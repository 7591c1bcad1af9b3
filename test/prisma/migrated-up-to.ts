import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrationNames, readMigration } from '../../prisma/schema-engine.ts';

export type MigratedUpTo = {
  readonly client: pg.Client;
  readonly migrate: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A database of its own as it was before the migration whose name ends so; `migrate` does that one. */
export async function migratedUpTo(end: string): Promise<MigratedUpTo> {
  const name = `besked_test_${randomUUID().replaceAll('-', '')}`;
  const administer = async (statement: string) => {
    const administrator = new pg.Client({ connectionString: inject('databaseUrl') });
    await administrator.connect();
    await administrator.query(statement).finally(() => administrator.end());
  };
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const names = migrationNames();
  const own = names.findIndex((one) => one.endsWith(end));
  for (const one of names.slice(0, own)) await client.query(readMigration(one));
  return {
    client,
    migrate: async () => {
      await client.query(readMigration(names[own] ?? ''));
    },
    close: async () => {
      await client.end();
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
