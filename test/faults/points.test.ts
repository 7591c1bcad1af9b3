import { beforeAll, describe, expect, test } from 'vitest';
import { clockOfUndo } from '../bench/engine/clock-of-undo.ts';
import { faultsDrawing } from '../bench/faults/drawing.ts';
import { fireFaults, type MailBy } from '../bench/fire/faults.ts';
import { quietenDeaths } from '../bench/fire/quieten-deaths.ts';
import type { Count } from '../bench/fire/count-verdicts.ts';
import { runBurst } from '../bench/fire/run-burst.ts';
import { runServed } from '../bench/fire/run-served.ts';
import { allFaults, servedFaults } from '../bench/fire/served-faults.ts';
import { openServerStage } from '../bench/fire/server-stage.ts';
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

/** The same of what the server sends itself: of each fault one message of a candidate's page, and one mail to a colleague. */
async function countServedAt(mailBy: MailBy): Promise<readonly Count[]> {
  await using database = await createTestDatabase();
  const stage = await openServerStage(database.url, mailBy);
  try {
    const of = (from: 'page' | 'staff') => runServed(stage, from, servedFaults[from], { each: 1, patienceMs: 120_000 });
    const counts = await Promise.all([of('page'), of('staff')]);
    violations.push(...stage.peers.resend.violations, ...stage.peers.twilio.violations);
    return counts.flat();
  } finally {
    await stage.close();
  }
}

const violations: string[] = [];
let counts: readonly Count[] = [];

beforeAll(async () => {
  quietenDeaths();
  const all = [countAt('resend'), countAt('smtp'), countServedAt('resend'), countServedAt('smtp')];
  counts = (await Promise.all(all)).flat();
}, 240_000);

const nothing = { lost: 0, double: 0, late: 0, wrongChannel: 0, leakedEarly: 0 };
const wrongOf = ({ lost, double, late, wrongChannel, leakedEarly }: Count) => ({
  ...{ lost, double, late, wrongChannel, leakedEarly },
});

describe('a fault at any point of a send leaves nobody without a message, tells nobody twice, and shows nothing early', () => {
  test.each(allFaults.map(({ name, ways }) => [name, ways] as const))('%s', (name, ways) => {
    const found = counts.filter(({ fault }) => fault === name);
    // A run tells each candidate twice.
    const cases = fireFaults.some((fault) => fault.name === name) ? 2 : 1;
    expect(found.map((count) => ({ way: count.way, cases: count.cases })).toSorted(byWay)).toEqual(
      ways.map((way) => ({ way, cases })).toSorted(byWay),
    );
    expect(found.map(wrongOf), found.flatMap(({ wrong }) => wrong).join('\n')).toEqual(found.map(() => nothing));
  });

  test('and every call to a provider is as its specification says', () => {
    expect(violations).toEqual([]);
  });
});

type ByWay = { readonly way: string };
const byWay = (one: ByWay, other: ByWay) => one.way.localeCompare(other.way);
