import pino from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import type { Background } from '../../../server/background/keep-looking.ts';
import { keepWorking } from '../../../server/background/keep-working.ts';
import { until } from '../../run/until.ts';

let background: Background | undefined;
afterEach(() => background?.stop());

/** Work on one thing that fails until it is told to succeed. */
function failing() {
  const stand = { isGoing: true, works: false, tries: 0, givenUp: 0, steps: 0 };
  background = keepWorking(
    {
      find: async (without) => (stand.isGoing && !without.includes('one') ? [{ id: 'one' }] : []),
      async goOn() {
        stand.tries += 1;
        if (!stand.works) throw new Error('it fails');
        stand.steps += 1;
        stand.isGoing = stand.steps < 3;
        return stand.isGoing;
      },
      async giveUp() {
        stand.givenUp += 1;
        stand.isGoing = false;
      },
      log: pino({ level: 'silent' }),
      words: { id: 'thingId', failed: 'failed', waits: 'waits' },
    },
    1,
  );
  return stand;
}

describe('work in the background', () => {
  test('that fails is tried again until it is done', async () => {
    const stand = failing();
    await until(async () => stand.tries > 2);
    stand.works = true;
    await until(async () => !stand.isGoing);
    expect([stand.steps, stand.givenUp]).toEqual([3, 0]);
  });

  test('that goes on failing is given up once, and begins anew when it is set going again', async () => {
    const stand = failing();
    await until(async () => stand.givenUp === 1);
    expect(stand.tries).toBe(60);
    stand.works = true;
    stand.isGoing = true;
    await until(async () => stand.steps === 3);
    expect([stand.tries, stand.givenUp]).toEqual([63, 1]);
  });
});
