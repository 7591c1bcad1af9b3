import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MigratedUpTo, migratedUpTo } from './migrated-up-to.ts';

let before: MigratedUpTo;
beforeAll(async () => {
  before = await migratedUpTo('_scorecards_keep_their_revisions');
});
afterAll(() => before?.close());

test('a scorecard from before revisions becomes its first revision, and loses nothing', async () => {
  const { client, migrate } = before;
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
  await migrate();
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
