import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../../prisma/migrate.ts';

/** A migrated, empty database of a benchmark's own on that server; it is there until `drop`. */
export async function createDatabase(databaseUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `besked_bench_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const drop = () => administer(databaseUrl, `drop database if exists ${name} with (force)`);
  await administer(databaseUrl, `create database ${name}`);
  try {
    await migrate(url.href);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: url.href, drop };
}

async function administer(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
