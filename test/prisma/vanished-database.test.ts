import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { createDatabase } from '../../prisma/client.ts';
import { createPool, inTransaction } from '../../prisma/pool.ts';
import { type Gate, startGate } from '../setup/start-gate.ts';

let gate: Gate;
let url: string;
beforeAll(async () => {
  const address = new URL(inject('databaseUrl'));
  gate = await startGate(address.hostname, Number(address.port));
  address.port = String(gate.port);
  url = address.href;
});
afterEach(() => {
  vi.useRealTimers();
  gate.open();
});
afterAll(() => gate.stop());

/** What is asked of a database that has just vanished without closing anything, an hour later: an error, or nothing yet. */
async function anHourLater(ask: () => Promise<unknown>): Promise<unknown> {
  gate.silence();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let answer: unknown = 'nothing yet';
  const asked = ask().then(
    () => (answer = 'answered'),
    (error: unknown) => (answer = error),
  );
  // The connection was there already; what is asked of it has left when the timers pass.
  await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(3_600_000);
  vi.useRealTimers();
  if (answer !== 'nothing yet') await asked;
  return answer;
}

test('a pool gives up what is asked of a database that has vanished, and asks it anew when it is back', async () => {
  const pool = createPool(url, 1);
  const one = { text: 'select 1 as "one"' };
  await pool.query(one);
  expect(await anHourLater(() => pool.query(one))).toMatchObject({ message: 'Query read timeout' });
  gate.open();
  expect((await pool.query(one)).rows).toEqual([{ one: 1 }]);
  const work = async () => ({ statements: [], answer: 'done' });
  expect(await anHourLater(() => inTransaction(pool, [one], work))).toMatchObject({ message: 'Query read timeout' });
  gate.open();
  expect(await inTransaction(pool, [one], work)).toBe('done');
  await pool.end();
});

test('so do the queries of the server', async () => {
  const database = createDatabase(url, 1);
  const ask = () => database.$queryRaw`select 1 as "one"`;
  await ask();
  expect(String(await anHourLater(ask))).toContain('Query read timeout');
  gate.open();
  expect(await ask()).toEqual([{ one: 1 }]);
  await database.$disconnect();
});
