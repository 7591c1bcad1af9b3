import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Provider, ProviderName } from '../../../activities/providers/contract.ts';
import { createOwnTurns } from '../../../activities/providers/own-turns.ts';
import { createSharedRate, type SharedRate } from '../../../activities/providers/shared-rate.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

const perSecond = 20;
const limits = { resend: perSecond };
const named = (name: ProviderName, own?: Provider['own']) => ({ name, ...(own ? { own } : {}) }) as Provider;
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
  const [one, other] = pools.map((pool) => createSharedRate(pool, limits));
  rates = [one ?? expect.unreachable(), other ?? expect.unreachable()];
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});
beforeEach(() => database.database.providerTurn.deleteMany());

/** No turn before that; milliseconds from now. */
const takenFor = async (ms: number, provider = 'resend') => {
  const row = { provider, nextAt: new Date(Date.now() + ms) };
  await database.database.providerTurn.upsert({ where: { provider }, create: row, update: row });
};
const nextAt = async (provider = 'resend') =>
  (await database.database.providerTurn.findUnique({ where: { provider } }))?.nextAt.getTime() ?? 0;

test('several processes together are given no more turns than the provider takes', async () => {
  const count = 20;
  const startedAt = performance.now();
  const given = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      rates[index % 2 === 0 ? 0 : 1].take('resend', index % 3 === 0 ? urgent : bulk, hour),
    ),
  );
  expect(given.every(Boolean)).toBe(true);
  // Timers may ring a millisecond early.
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(((count - 1) * 1_000) / perSecond - 5);
});

test('what is urgent is given a turn where others have to wait', async () => {
  await takenFor(1_950);
  expect(await rates[0].take('resend', bulk, 0)).toBe(false);
  expect(await rates[1].take('resend', urgent, 0)).toBe(true);
});

test('a provider that refuses for its rate is given nothing by anybody for as long as it asks', async () => {
  const refused = { kind: 'transient', code: 'rate_limit_exceeded', reason: '', retryAfterMs: 20_000 } as const;
  rates[0].heed(named('resend', { id: 'an account of its own' }), refused);
  rates[0].heed(named('resend'), { ...refused, code: 'daily_quota_exceeded' });
  expect(await rates[1].take('resend', bulk, 0)).toBe(true);
  const startedAt = Date.now();
  rates[0].heed(named('resend'), refused);
  await expect.poll(() => nextAt()).toBeGreaterThanOrEqual(startedAt + 19_000);
  expect(await Promise.all([bulk, urgent].map((lane) => rates[1].take('resend', lane, 0)))).toEqual([false, false]);
});

test('a provider without a limit is waited for by nobody', async () => {
  await takenFor(hour);
  expect([await rates[0].take('twilio', bulk, 0), await rates[0].take('smtp', bulk, 0)]).toEqual([true, true]);
});

describe('an account of an organisation’s own', () => {
  const account = named('resend', { id: 'one', perSecond: 2 });

  test('has turns of its own, which neither the installation nor another account takes', async () => {
    await takenFor(hour, 'own/one');
    const others = [named('resend'), named('resend', { id: 'another', perSecond: 2 }), named('smtp', { id: 'server' })];
    const takes = [account, ...others].map((one) => rates[0].takeBy(one, urgent, 0));
    expect(await Promise.all(takes)).toEqual([false, true, true, true]);
  });

  test('that is lent counts with the installation', async () => {
    await takenFor(hour);
    expect(await rates[0].takeBy(named('resend', { id: 'one', isLent: true }), urgent, 0)).toBe(false);
  });

  test('that refuses for its rate is left alone by everybody, and by nobody else', async () => {
    const refused = { kind: 'transient', code: 'rate_limit_exceeded', reason: '', retryAfterMs: 20_000 } as const;
    const startedAt = Date.now();
    rates[0].heed(account, refused);
    await expect.poll(() => nextAt('own/one')).toBeGreaterThanOrEqual(startedAt + 19_000);
    expect(await rates[1].takeBy(account, urgent, 0)).toBe(false);
    expect(await rates[1].takeBy(named('resend'), bulk, 0)).toBe(true);
  });

  test('puts a crowd off one by one, whom nobody new overtakes but what is urgent', async () => {
    const turns = createOwnTurns(pools[0] ?? expect.unreachable());
    const isNew = { urgent: false, isBack: false };
    const given = [];
    for (let count = 0; count < 5; count += 1) given.push(await turns(account, isNew));
    const waits = given.flatMap((turn) => ('waitMs' in turn ? [turn.waitMs] : []));
    const put = given.flatMap((turn) => ('againMs' in turn ? [turn.againMs] : []));
    expect([waits.length, put.length]).toEqual([2, 3]);
    // Half a second apart, less what the asking took.
    for (const [index, againMs] of put.slice(1).entries()) expect(againMs - (put[index] ?? 0)).toBeGreaterThan(200);
    await takenFor(0, 'own/one');
    expect(await turns(account, isNew)).toHaveProperty('againMs');
    expect(await turns(account, { urgent: true, isBack: false })).toHaveProperty('waitMs');
    expect(await turns(account, { urgent: false, isBack: true })).toHaveProperty('waitMs');
  });

  test('leaves a turn in ten to others than its crowd', async () => {
    const turns = createOwnTurns(pools[0] ?? expect.unreachable());
    for (const row of ['own/one', 'own/one/other']) await takenFor(hour, row);
    const before = await nextAt('own/one/other');
    await turns(account, { urgent: false, isBack: true });
    expect((await nextAt('own/one/other')) - before).toBe(550);
  });

  test('is asked again in time by who cannot wait for a place behind its crowd, and takes none', async () => {
    const turns = createOwnTurns(pools[0] ?? expect.unreachable());
    for (const row of ['own/one', 'own/one/urgent']) await takenFor(hour, row);
    const before = await nextAt('own/one/urgent');
    const pressed = (withinMs: number) => turns(account, { urgent: true, isBack: false, withinMs });
    expect([await pressed(60_000), await pressed(10)]).toEqual([{ againMs: 60_000 }, { againMs: 500 }]);
    expect(await nextAt('own/one/urgent')).toBe(before);
    expect((await pressed(2 * hour)) as object).toHaveProperty('againMs', expect.closeTo(hour, -5));
  });

  test('is waited for by nobody where it has no limit', async () => {
    const turns = createOwnTurns(pools[0] ?? expect.unreachable());
    for (const one of [named('smtp', { id: 'server' }), named('resend')])
      expect(await turns(one, { urgent: false, isBack: false })).toEqual({ waitMs: 0 });
  });
});
