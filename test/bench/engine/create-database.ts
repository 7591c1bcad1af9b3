import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../../prisma/migrate.ts';

/** A migrated, empty database of a benchmark's own on that server, by a name of its own or that one; it is there until `drop`. */
export async function createDatabase(
  databaseUrl: string,
  name = `besked_bench_${randomUUID().replaceAll('-', '')}`,
): Promise<{ url: string; name: string; drop: () => Promise<void> }> {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const drop = async () => {
    await administer(databaseUrl, `drop database if exists ${name} with (force)`);
  };
  await administer(databaseUrl, `create database ${name}`);
  try {
    await migrate(url.href);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: url.href, name, drop };
}

/** The rows of a statement that no pool may hold up, as of one about a whole database. */
export async function administer(databaseUrl: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}
