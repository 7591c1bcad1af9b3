import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';

let first: TestDatabase;
let second: TestDatabase;
beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(() => Promise.all([first.drop(), second.drop()]));

test('what is written in one database is read back there and nowhere else', async () => {
  const user = { id: 'user-1', name: 'Åsa Öberg', email: 'asa@example.com' };
  await first.database.user.create({ data: user });
  expect(await first.database.user.findMany()).toMatchObject([user]);
  expect(await second.database.user.count()).toBe(0);
});

test('a transaction waits for a connection longer than the two seconds after which a database counts as away', async () => {
  const database = createDatabase(first.url, 1);
  const holding = database.$transaction((transaction) => transaction.$queryRaw`select pg_sleep(2.5)::text`);
  const waiting = database.$transaction((transaction) => transaction.user.count());
  await expect(Promise.all([holding, waiting])).resolves.toHaveLength(2);
  await database.$disconnect();
});
