import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { asServerRole } from '../../server/launcher/server-role.ts';
import { createDatabase, type PrismaClient } from '../../prisma/client.ts';

/** A migrated, empty database of a test file's own. Drop it in afterAll. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  /** As Besked connects: as a role that owns no table. */
  readonly database: PrismaClient;
  /** Runs statements as the owner of the tables may, in one transaction. */
  readonly asOwner: (...statements: readonly string[]) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** A fresh copy of the migrated template, made in some 50 ms; needs no other test to leave anything clean. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `besked_test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${inject('templateDatabase')}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const ownerUrl = url.href;
  const serverUrl = asServerRole(ownerUrl);
  const database = createDatabase(serverUrl);
  const asOwner = (...statements: readonly string[]) => administer(statements.join('; '), ownerUrl);
  const drop = async () => {
    await database.$disconnect();
    await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { url: serverUrl, database, asOwner, drop, [Symbol.asyncDispose]: drop };
}

/** The address of the run's Temporal server, namespace `default`; use a task queue and ids of your own. */
export function temporalAddress(): string {
  return inject('temporalAddress');
}

async function administer(statement: string, url = inject('databaseUrl')): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
