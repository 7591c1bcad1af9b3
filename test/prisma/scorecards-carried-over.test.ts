import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrationNames, readMigration } from '../../prisma/schema-engine.ts';

const name = `besked_test_${randomUUID().replaceAll('-', '')}`;
let client: pg.Client;
const administer = async (statement: string) => {
  const administrator = new pg.Client({ connectionString: inject('databaseUrl') });
  await administrator.connect();
  await administrator.query(statement).finally(() => administrator.end());
};
beforeAll(async () => {
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  client = new pg.Client({ connectionString: url.href });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
});

test('a scorecard from before revisions becomes its first revision, and loses nothing', async () => {
  const names = migrationNames();
  const own = names.findIndex((one) => one.endsWith('_scorecards_keep_their_revisions'));
  for (const one of names.slice(0, own)) await client.query(readMigration(one));
  const id = randomUUID();
  // What it belongs to is of no concern here.
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into "scorecard" ("id", "organisationId", "applicationId", "stepId", "visit", "authorId", "ratings", "strength", "development")
    values ($1, 'region', $2, 'interview', 1, 'nobody', $3, 'Calm', 'Records')`,
    [
      id,
      randomUUID(),
      JSON.stringify({
        care: { level: 4, evidence: 'Stopped a wrong dose.' },
        order: { level: 2, evidence: 'Lost the thread.' },
        luck: { level: null, evidence: '' },
      }),
    ],
  );
  await client.query('set session_replication_role = origin');
  await client.query(readMigration(names[own] ?? ''));
  const { rows } = await client.query('select * from "scorecard_revision"');
  expect(rows).toMatchObject([
    {
      ...{ scorecardId: id, number: 1, language: 'sv', privateNote: '+ Calm\n- Records', reason: null },
      ratings: {
        care: { level: 4, evidence: [{ shows: 'strength', situation: '', behaviour: 'Stopped a wrong dose.' }] },
        order: { level: 2, evidence: [{ shows: 'development', behaviour: 'Lost the thread.', impact: '' }] },
        luck: { level: null, evidence: [] },
      },
    },
  ]);
});
