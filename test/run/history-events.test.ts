import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import { definitionOf, end, stage, stageExit, start } from '../process/interpreter/definitions.ts';
import { chainOf } from './chain-of.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { countEvents } from './history-events.ts';
import { goThrough, hasEnded } from './journey.ts';
import { until } from './until.ts';

let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;

beforeAll(async () => {
  ({ run, close } = await openRun(stagesInARow(2)));
});

afterAll(() => close?.());

/** A message that waits for the morning is one more awakening, and this test is to say the same at night. */
const always = { days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' };
const ids = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

function stagesInARow(count: number): Definition {
  const stages = ids(count).map(
    (id) => [id, stage({ undoWindow: { amount: 30, unit: 'minutes' }, exits: { on: stageExit() } })] as const,
  );
  const next = (index: number) => (index + 1 < count ? `s${index + 1}` : 'hired');
  const definition = definitionOf(
    { start, ...Object.fromEntries(stages), hired: end('hired') },
    { start: { next: 's0' }, ...Object.fromEntries(stages.map(([id], index) => [id, { on: next(index) }])) },
  );
  return { ...definition, policy: { ...definition.policy, sendingWindow: always } };
}

async function eventsOf(count: number): Promise<number> {
  const definition = stagesInARow(count);
  const journey = { exits: ids(count).map((id) => `${id}.on`), outcome: 'hired' } as const;
  const applicationId = await goThrough(run, definition, { ...journey, jobId: await run.addJob(definition) });
  await hasEnded(run, applicationId);
  return countEvents(await chainOf(run.client, applicationId));
}

test('a stage that is visited, decided in and left with a message costs at most twenty history events', async () => {
  const [two, five] = await Promise.all([eventsOf(2), eventsOf(5)]);
  expect((five - two) / 3).toBeGreaterThan(5);
  expect((five - two) / 3).toBeLessThanOrEqual(20);
}, 120_000);

test('while a delivery is under way, which comes back within an hour, nothing that is due later has a timer', async () => {
  const applicationId = await run.apply();
  await run.relay();
  const waiting = await until(() =>
    run.waiting(applicationId).then((answer) => answer.timers.length > 0 && answer.deliveries.length === 0 && answer),
  );
  expect(Math.min(...waiting.timers.map(({ due }) => due))).toBeGreaterThan(Date.now() + 3_600_000);
  const hasTimer = async () => {
    const [history] = await chainOf(run.client, applicationId);
    return (history?.events ?? []).some(({ eventType }) => eventType === 'EVENT_TYPE_TIMER_STARTED') && history;
  };
  const { events } = await until(hasTimer);
  const kinds = events.map(({ eventType }) => eventType);
  const scheduled = events.find(({ eventType }) => eventType === 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED');
  expect(scheduled?.['activityTaskScheduledEventAttributes']).toMatchObject({ scheduleToCloseTimeout: '3600s' });
  expect(kinds.indexOf('EVENT_TYPE_TIMER_STARTED')).toBeGreaterThan(
    kinds.indexOf('EVENT_TYPE_ACTIVITY_TASK_COMPLETED'),
  );
});
