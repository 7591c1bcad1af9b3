import { beforeAll, describe, expect, test } from 'vitest';
import { clockOfUndo } from '../bench/engine/clock-of-undo.ts';
import { faultsDrawing } from '../bench/faults/drawing.ts';
import { fireFaults, type MailBy } from '../bench/fire/faults.ts';
import { quietenDeaths } from '../bench/fire/quieten-deaths.ts';
import { type Count, runBurst } from '../bench/fire/run-burst.ts';
import { openStage } from '../bench/fire/stage.ts';
import { createTestDatabase, temporalAddress } from '../setup/test-database.ts';

/** Of each fault one candidate by each way: by Resend and Twilio, and by a mail server. */
async function countAt(mailBy: MailBy): Promise<readonly Count[]> {
  await using database = await createTestDatabase();
  const given = { databaseUrl: database.url, temporalAddress: temporalAddress(), clock: clockOfUndo() };
  const stage = await openStage({ ...given, mailBy, definition: faultsDrawing() });
  try {
    const faults = fireFaults.filter(({ ways }) => ways.includes(mailBy));
    const ways = faults.map((fault) => (mailBy === 'smtp' ? { ...fault, ways: ['smtp'] as const } : fault));
    const counts = await runBurst(stage, ways, { each: 1, patienceMs: 120_000 });
    violations.push(...stage.peers.resend.violations, ...stage.peers.twilio.violations);
    return counts;
  } finally {
    await stage.close();
  }
}

const violations: string[] = [];
let counts: readonly Count[] = [];

beforeAll(async () => {
  quietenDeaths();
  counts = (await Promise.all([countAt('resend'), countAt('smtp')])).flat();
}, 240_000);

const nothing = { lost: 0, double: 0, late: 0, wrongChannel: 0, leakedEarly: 0 };
const wrongOf = ({ lost, double, late, wrongChannel, leakedEarly }: Count) => ({
  ...{ lost, double, late, wrongChannel, leakedEarly },
});

describe('a fault at any point of a send leaves nobody without a message, tells nobody twice, and shows nothing early', () => {
  test.each(fireFaults.map(({ name, ways }) => [name, ways] as const))('%s', (name, ways) => {
    const found = counts.filter(({ fault }) => fault === name);
    expect(found.map(({ way, cases }) => ({ way, cases })).toSorted(byWay)).toEqual(
      ways.map((way) => ({ way, cases: 2 })).toSorted(byWay),
    );
    expect(found.map(wrongOf), found.flatMap(({ wrong }) => wrong).join('\n')).toEqual(found.map(() => nothing));
  });

  test('and every call to a provider is as its specification says', () => {
    expect(violations).toEqual([]);
  });
});

type ByWay = { readonly way: string };
const byWay = (one: ByWay, other: ByWay) => one.way.localeCompare(other.way);
