import pg from 'pg';
import { startPostgresAlone } from './start-services.ts';

/** Runs the work with the address of an empty database of its own, which is gone afterwards. */
export async function withEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const given = process.env['BESKED_TEST_DATABASE_URL'];
  if (!given) {
    const { databaseUrl, stop } = await startPostgresAlone();
    return finished(work(databaseUrl), stop);
  }
  const name = `besked_empty_${process.pid}`;
  await administer(given, `CREATE DATABASE ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  return finished(work(url.href), () => administer(given, `DROP DATABASE ${name} WITH (FORCE)`));
}

async function finished<T>(work: Promise<T>, cleanUp: () => Promise<void>): Promise<T> {
  try {
    return await work;
  } finally {
    await cleanUp();
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
