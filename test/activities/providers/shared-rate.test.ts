import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Provider, ProviderName } from '../../../activities/providers/contract.ts';
import { createSharedRate, type SharedRate } from '../../../activities/providers/shared-rate.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

const perSecond = 20;
const limits = { resend: perSecond };
const named = (name: ProviderName, own?: { id: string }) => ({ name, ...(own ? { own } : {}) }) as Provider;
const providers = { email: [named('resend'), named('smtp')], sms: [named('twilio')] };
const bulk = { name: 'region', urgent: false };
const urgent = { name: 'region', urgent: true };
const hour = 3_600_000;

let database: TestDatabase;
let pools: Pool[];
/** Of two processes. */
let rates: readonly [SharedRate, SharedRate];
beforeAll(async () => {
  database = await createTestDatabase();
  pools = [createPool(database.url, 2), createPool(database.url, 2)];
  const [one, other] = pools.map((pool) => createSharedRate(pool, limits, providers));
  rates = [one ?? expect.unreachable(), other ?? expect.unreachable()];
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});
beforeEach(() => database.database.providerTurn.deleteMany());

/** No turn before that; milliseconds from now. */
const takenFor = async (ms: number) => {
  const row = { provider: 'resend', nextAt: new Date(Date.now() + ms) };
  await database.database.providerTurn.upsert({ where: { provider: 'resend' }, create: row, update: row });
};
const nextAt = async () =>
  (await database.database.providerTurn.findUnique({ where: { provider: 'resend' } }))?.nextAt.getTime() ?? 0;

test('several processes together are given no more turns than the provider takes', async () => {
  const count = 20;
  const startedAt = performance.now();
  const given = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      rates[index % 2 === 0 ? 0 : 1].takeFor('email', index % 3 === 0 ? urgent : bulk, hour),
    ),
  );
  expect(given.every(Boolean)).toBe(true);
  // Timers may ring a millisecond early.
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(((count - 1) * 1_000) / perSecond - 5);
});

test('what is urgent is given a turn where others have to wait', async () => {
  await takenFor(1_950);
  expect(await rates[0].takeFor('email', bulk, 0)).toBe(false);
  expect(await rates[1].takeFor('email', urgent, 0)).toBe(true);
});

test('a provider that refuses for its rate is given nothing by anybody for as long as it asks', async () => {
  const refused = { kind: 'transient', code: 'rate_limit_exceeded', reason: '', retryAfterMs: 20_000 } as const;
  rates[0].heed(named('resend', { id: 'an account of its own' }), refused);
  rates[0].heed(named('resend'), { ...refused, code: 'daily_quota_exceeded' });
  expect(await rates[1].takeFor('email', bulk, 0)).toBe(true);
  const startedAt = Date.now();
  rates[0].heed(named('resend'), refused);
  await expect.poll(nextAt).toBeGreaterThanOrEqual(startedAt + 19_000);
  expect(await Promise.all([bulk, urgent].map((lane) => rates[1].takeFor('email', lane, 0)))).toEqual([false, false]);
});

test('a provider without a limit is waited for by nobody', async () => {
  await takenFor(hour);
  expect([await rates[0].takeFor('sms', bulk, 0), await rates[0].take('smtp', bulk, 0)]).toEqual([true, true]);
});
