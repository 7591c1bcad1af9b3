import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPool, type Pool } from '../../prisma/pool.ts';
import { createDatabaseClock } from '../../worker/database-clock.ts';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.url, 1);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test.each([-3_600_000, 3_600_000])(
  'a worker whose own clock is wrong by %i ms goes by that of the database',
  async (wrong) => {
    const clock = await createDatabaseClock(pool, () => performance.timeOrigin + performance.now() + wrong);
    clock.stop();
    // The database runs on the machine of the test.
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(60_000);
  },
);

test('it goes by its own as long as the database does not answer', async () => {
  const nowhere = createPool('postgres://nobody@127.0.0.1:1/nothing', 1);
  const clock = await createDatabaseClock(nowhere, () => 0);
  clock.stop();
  await nowhere.end();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(60_000);
});
