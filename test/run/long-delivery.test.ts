import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import type { Definition, StageStep, StartStep } from '../../process/definition/schema.ts';
import type { Bundle } from '../../worker/bundle.ts';
import { createActivities } from '../../worker/create-activities.ts';
import { startWorker } from '../../worker/start-worker.ts';
import { onFasterClock } from '../bench/engine/on-faster-clock.ts';
import { createSmtpPeer } from '../fakes/smtp.ts';
import { createTwilioFake } from '../fakes/twilio.ts';
import { twilioSettings } from '../fakes/twilio-settings.ts';
import { createTestDatabase, type TestDatabase, temporalAddress } from '../setup/test-database.ts';
import { chainOf } from './chain-of.ts';
import { createRunFixture } from './fixture.ts';
import { until } from './until.ts';

/** The run of today with another time for its hour: Temporal skips no time for a run whose delivery is under way. */
const patched = vi.hoisted(() => ({ folder: '', hour: 'longestDeliveryMs = 60 * 60000;', hourMs: 0 }));
vi.mock('../../worker/bundle.ts', async (original) => {
  const { bundleWorkflows } = await original<{ readonly bundleWorkflows: () => Promise<Bundle> }>();
  return {
    async bundleWorkflows() {
      const { codePath, buildId } = await bundleWorkflows();
      const parts = readFileSync(codePath, 'utf8').split(patched.hour);
      if (parts.length !== 2) throw new Error('The run no longer says how long a delivery may take');
      const own = join(patched.folder, `${patched.hourMs}.cjs`);
      writeFileSync(own, parts.join(`longestDeliveryMs = ${patched.hourMs};`));
      return { codePath: own, buildId };
    },
  };
});

/** A promise within a day of which every hour counts; half of it is over after 12 hours: six seconds by this test's clock. */
const times = 7_200;
const empty = emptyDefinition('Waiting');
const screening = empty.steps['screening'] as StageStep;
const application = empty.steps['application'] as StartStep;
const drawing: Definition = {
  ...empty,
  policy: {
    ...empty.policy,
    calendar: {
      ...empty.policy.calendar,
      workdays: [1, 2, 3, 4, 5, 6, 7],
      opens: '00:00',
      closes: '23:59',
      holidays: 'none',
    },
    sendingWindow: { days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' },
  },
  steps: {
    ...empty.steps,
    // By both channels it is two messages, which the run hands over itself while it knows what comes next.
    application: { ...application, acknowledgement: { ...application.acknowledgement, channels: { kind: 'both' } } },
    screening: { ...screening, promise: { from: 'entering', within: { amount: 24, unit: 'workingHours' } } },
  },
};

let database: TestDatabase;
let end: (() => Promise<void>) | undefined;

beforeAll(async () => {
  patched.folder = mkdtempSync(join(tmpdir(), 'besked-long-delivery-'));
  database = await createTestDatabase();
}, 120_000);

afterEach(() => end?.(), 60_000);

afterAll(async () => {
  await database?.drop();
  rmSync(patched.folder, { recursive: true, force: true });
});

/** Somebody whose acknowledgement hangs, once they have nevertheless been the subject of a reminder; answers what happened in their run. */
async function remindedMeanwhile(hourMs: number) {
  patched.hourMs = hourMs;
  const peer = await createSmtpPeer();
  peer.behave(() => ({ kind: 'hang', at: 'data' }));
  const twilio = await createTwilioFake();
  const run = await createRunFixture({
    database: database.database,
    url: database.url,
    temporalAddress: temporalAddress(),
    definition: drawing,
    providers: { smtp: { url: `${peer.url}?socketTimeout=600000` }, twilio: twilioSettings(twilio) },
  });
  await run.stopWorker();
  const [machine, calendar] = [Date.now(), Date.now()];
  const worker = await startWorker(run.settings, (given) =>
    onFasterClock(createActivities(given), { machine, calendar, times }),
  );
  end = async () => {
    // Lets go of what it kept waiting, or the worker could not end.
    await peer.close();
    await worker.stop();
    await run.close();
    await twilio.close();
  };
  const applicationId = await run.apply();
  await run.relay();
  const reminder = { applicationId, about: 'remind' };
  await until(async () => (await database.database.staffEvent.count({ where: reminder })) > 0);
  expect(peer.received).toEqual([]);
  expect(await database.database.message.count({ where: { applicationId, acceptedAt: null } })).toBe(1);
  const [history] = await chainOf(run.client, applicationId);
  return history?.events.map(({ eventType }) => eventType.replace('EVENT_TYPE_', '')) ?? [];
}

describe('while a delivery hangs', { timeout: 120_000 }, () => {
  test('what becomes due before it must have come back is not kept waiting', async () => {
    const events = await remindedMeanwhile(3_600_000);
    expect(events).toContain('TIMER_FIRED');
    expect(events).not.toContain('ACTIVITY_TASK_TIMED_OUT');
  });

  test('what becomes due later is not kept waiting either: nothing is armed for it until the delivery is given up', async () => {
    const events = await remindedMeanwhile(3_000);
    const wanted = ['ACTIVITY_TASK_SCHEDULED', 'ACTIVITY_TASK_TIMED_OUT', 'TIMER_STARTED', 'TIMER_FIRED'];
    const order = wanted.map((kind) => events.indexOf(kind));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
