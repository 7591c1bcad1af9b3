import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrate } from '../../prisma/migrate.ts';
import { migrationNames } from '../../prisma/schema-engine.ts';
import { waitUntil } from '../../server/launcher/wait-until.ts';

const program = join(import.meta.dirname, '../../prisma/migrate.ts');
let administrator: pg.Client;
beforeAll(async () => {
  administrator = new pg.Client({ connectionString: inject('databaseUrl') });
  await administrator.connect();
});
afterAll(() => administrator?.end());

/** An empty database, dropped at the end, and a client whose open transaction keeps the first migration from making its table of answers. */
async function databaseInTheWay() {
  const name = `besked_test_${randomUUID().replaceAll('-', '')}`;
  await administrator.query(`CREATE DATABASE ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('BEGIN; CREATE TABLE "answer" ()');
  const drop = async () => {
    await client.end();
    await administrator.query(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { name, url: url.href, client, [Symbol.asyncDispose]: drop };
}

/** Begins to migrate and is killed within the first migration; the number of the PostgreSQL process that still works on it. */
async function beginAndBeKilled(url: string, name: string): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, 'deploy'], {
    env: { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: url },
    stdio: 'ignore',
  });
  let waiting: number | undefined;
  const isWaiting = async () => {
    const { rows } = await administrator.query<{ pid: number }>(
      `SELECT "pid" FROM "pg_stat_activity" WHERE "datname" = $1 AND "wait_event_type" = 'Lock'`,
      [name],
    );
    waiting = rows[0]?.pid;
    return waiting !== undefined;
  };
  const found = await waitUntil(isWaiting, 30_000);
  child.kill('SIGKILL');
  await once(child, 'exit');
  if (!found || waiting === undefined) throw new Error('The migration did not come as far as the table in its way');
  return waiting;
}

test('goes on where an earlier run was cut off within a migration, with its database', async () => {
  await using place = await databaseInTheWay();
  const working = await beginAndBeKilled(place.url, place.name);
  await administrator.query('SELECT pg_terminate_backend($1, 10000)', [working]);
  await place.client.query('ROLLBACK');
  expect(await migrate(place.url)).toEqual(migrationNames());
  expect(await migrate(place.url)).toEqual([]);
}, 120_000);

test('goes on where an earlier run was killed, and knows what its database has done since', async () => {
  await using place = await databaseInTheWay();
  await beginAndBeKilled(place.url, place.name);
  await place.client.query('ROLLBACK');
  expect(await migrate(place.url)).toEqual(migrationNames().slice(1));
}, 120_000);
