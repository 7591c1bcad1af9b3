import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '../../prisma/client.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { keepSentinel } from '../../server/relay/keep-sentinel.ts';
import {
  type ApplyAnswer,
  type ApplyUpdate,
  applyUpdate,
  runId,
  searchAttributes,
  sentinelScheduleId,
  sentinelWorkflow,
} from '../../workflows/contract.ts';
import { openRun, type OpenRun } from './open-run.ts';
import { until } from './until.ts';

let database: OpenRun['database'];
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;

beforeAll(async () => {
  ({ database, run, close } = await openRun(nurse as unknown as Definition));
});

afterAll(() => close?.());

const handleOf = (applicationId: string) => run.client.workflow.getHandle(runId(applicationId));
const stored = (id: string) => database.database.application.findUniqueOrThrow({ where: { id } });

async function acknowledged(): Promise<string> {
  const applicationId = await run.apply();
  await run.relay();
  await until(async () => (await database.database.message.count({ where: { applicationId, status: 'sent' } })) === 1);
  return applicationId;
}

/** What the run waits for once it has taken in every answer it had to fetch. */
const settled = (applicationId: string) =>
  until(async () => {
    const waiting = await run.waiting(applicationId);
    return waiting.timers.length > 0 && waiting.deliveries.length === 0 && waiting;
  });

/** A signal's row that no relay sends before its time. */
async function stores(applicationId: string, kind: string, payload: object = {}): Promise<string> {
  const { organisationId } = run;
  const nextAttemptAt = new Date('2100-01-01');
  const row = { organisationId, applicationId, kind, payload, actorKind: 'person', actorId: 'karin', nextAttemptAt };
  return (await database.database.signal.create({ data: row })).id;
}

const asks = (applicationId: string, signalId: string) =>
  handleOf(applicationId).executeUpdate<ApplyAnswer, [ApplyUpdate]>(applyUpdate, { args: [{ signalId }] });

describe('an update', { timeout: 120_000 }, () => {
  test('answers at once that the event was applied, or why it was refused', async () => {
    const applicationId = await acknowledged();
    expect(await asks(applicationId, await stores(applicationId, 'responsibleChanged'))).toEqual({ kind: 'applied' });
    expect(await asks(applicationId, await stores(applicationId, 'resumed'))).toEqual({
      kind: 'refused',
      code: 'notPaused',
    });
  });

  test('answers all who ask about the same event, and the same to who asks again', async () => {
    const applicationId = await acknowledged();
    const signalId = await stores(applicationId, 'resumed');
    const refused = { kind: 'refused', code: 'notPaused' };
    const many = await Promise.all(Array.from({ length: 5 }, () => asks(applicationId, signalId)));
    expect([...many, await asks(applicationId, signalId)]).toEqual(Array.from({ length: 6 }, () => refused));
    expect(await database.database.appliedEvent.count({ where: { applicationId, kind: 'resumed' } })).toBe(1);
  });

  test('does not say that an event was applied that nobody stored', async () => {
    const applicationId = await acknowledged();
    expect(await asks(applicationId, randomUUID())).toEqual({ kind: 'refused', code: 'unknownSignal' });
  });

  test('is refused by a run that a newer one has taken over from, and that run ends', async () => {
    const applicationId = await acknowledged();
    const signalId = await stores(applicationId, 'resumed');
    await database.database.application.update({ where: { id: applicationId }, data: { epoch: 7 } });
    expect(await asks(applicationId, signalId)).toEqual({ kind: 'refused', code: 'fenced' });
    await until(async () => (await handleOf(applicationId).describe()).status.name === 'COMPLETED');
    expect((await database.database.signal.findUniqueOrThrow({ where: { id: signalId } })).refusedAt).toBeNull();
  });
});

describe('a run in Temporal', { timeout: 120_000 }, () => {
  test('can be looked up by ids, and by nothing else', async () => {
    const applicationId = await acknowledged();
    const { typedSearchAttributes, memo } = await handleOf(applicationId).describe();
    const own = typedSearchAttributes.getAll().filter(({ key }) => key.name.startsWith('Besked'));
    expect(Object.fromEntries(own.map(({ key, value }) => [key.name, value]))).toEqual({
      [searchAttributes.application]: applicationId,
      [searchAttributes.organisation]: run.organisationId,
      [searchAttributes.job]: run.jobId,
      [searchAttributes.version]: run.versionId,
    });
    expect(memo ?? {}).toEqual({});
  });

  test('is found by the version that it was moved to', async () => {
    const applicationId = await acknowledged();
    const jobId = await run.addJob(nurse as unknown as Definition);
    const { versionId } = await database.database.job.findUniqueOrThrow({ where: { id: jobId } });
    await settled(applicationId);
    expect(await run.signal(applicationId, 'movedToVersion', { versionId, steps: {} })).toBeTruthy();
    await until(async () => (await stored(applicationId)).versionId === versionId);
    const version = await until(async () => {
      const { typedSearchAttributes } = await handleOf(applicationId).describe();
      const found = typedSearchAttributes.getAll().find(({ key }) => key.name === searchAttributes.version);
      return found?.value === versionId && found.value;
    });
    expect(version).toBe(versionId);
  });

  test('belongs to the current build of the worker, and is free to move on to the next one', async () => {
    const applicationId = await acknowledged();
    const { raw } = await handleOf(applicationId).describe();
    const versioning = raw.workflowExecutionInfo?.versioningInfo;
    expect(versioning?.deploymentVersion?.deploymentName).toBe('besked');
    expect(versioning?.deploymentVersion?.buildId).toMatch(/^[0-9a-f]{16}$/);
    // 2: AUTO_UPGRADE; a pinned run would stay with a build that is gone.
    expect(versioning?.behavior).toBe(2);
  });
});

describe('the sentinel', { timeout: 120_000 }, () => {
  const looks = () =>
    run.client.workflow.execute(sentinelWorkflow, { workflowId: `sentinel-${randomUUID()}`, taskQueue: run.queue });

  test('has a schedule, which is made once', async () => {
    await keepSentinel(run.client);
    expect(await keepSentinel(run.client)).toBe(false);
    const { spec, action } = await run.client.schedule.getHandle(sentinelScheduleId).describe();
    expect(spec.intervals?.map(({ every }) => every)).toEqual([120_000]);
    expect(action).toMatchObject({ type: 'startWorkflow', workflowType: sentinelWorkflow });
  });

  test('finds an open obligation whose run is gone, and the relay starts that run again', async () => {
    const applicationId = await acknowledged();
    const before = (await settled(applicationId)).timers.map(({ due }) => due);
    await handleOf(applicationId).terminate('lost');
    const overdue = new Date(Date.now() - 10 * 60_000);
    await database.database.application.update({ where: { id: applicationId }, data: { nextDue: overdue } });
    expect(await database.database.obligation.count({ where: { applicationId, status: 'open' } })).toBe(1);
    await looks();
    expect((await stored(applicationId)).runAskedAt).toBeNull();
    await run.relay();
    await until(async () => (await stored(applicationId)).epoch === 2);
    // A run that has only just been started answers before it knows its first timer.
    const { timers } = await settled(applicationId);
    expect(timers.map(({ due }) => due)).toEqual(before);
    expect((await handleOf(applicationId).describe()).status.name).toBe('RUNNING');
  });

  test('starts no run anew that lives', async () => {
    const applicationId = await acknowledged();
    const overdue = new Date(Date.now() - 10 * 60_000);
    await database.database.application.update({ where: { id: applicationId }, data: { nextDue: overdue } });
    await looks();
    await run.relay();
    expect((await stored(applicationId)).epoch).toBe(1);
    expect((await stored(applicationId)).runAskedAt).not.toBeNull();
  });

  test('wakes a run that lives and has slept past what was due', async () => {
    const applicationId = await acknowledged();
    await settled(applicationId);
    const overdue = new Date(Date.now() - 10 * 60_000);
    // Nobody has told the run of this one: it is not wanted any more, and its delivery says so.
    const unheard = { status: 'queued', acceptedAt: null, nextAttemptAt: overdue };
    await database.database.message.updateMany({ where: { applicationId }, data: unheard });
    await database.database.application.update({ where: { id: applicationId }, data: { nextDue: overdue } });
    await looks();
    await run.relay();
    await until(
      async () => (await database.database.message.count({ where: { applicationId, status: 'queued' } })) === 0,
    );
    expect((await stored(applicationId)).epoch).toBe(1);
    expect((await stored(applicationId)).nextDue?.getTime()).toBeGreaterThan(Date.now());
  });

  test('leaves it to the relay to have a run begin that lives and has not begun for minutes', async () => {
    const applicationId = await acknowledged();
    const { timers } = await settled(applicationId);
    await forgetsBeginning(applicationId);
    await run.relay();
    await until(
      async () => (await database.database.message.count({ where: { applicationId, status: 'sent' } })) === 1,
    );
    expect((await settled(applicationId)).timers.map(({ timerId }) => timerId)).toEqual(
      timers.map(({ timerId }) => timerId),
    );
    expect(await stored(applicationId)).toMatchObject({ status: 'active', epoch: 1 });
  });

  /** As if its start had been given up ten minutes ago: Temporal has tried it, and nothing of it was written. */
  async function forgetsBeginning(applicationId: string) {
    const where = { applicationId };
    const { delivery, message, toldDate, obligation, appliedEvent, application } = database.database;
    await delivery.deleteMany({ where: { message: where } });
    await toldDate.deleteMany({ where: { obligation: where } });
    await obligation.deleteMany({ where });
    await message.deleteMany({ where });
    await appliedEvent.deleteMany({ where });
    const ago = new Date(Date.now() - 10 * 60_000);
    const nothing = { state: Prisma.DbNull, seq: 0, stepId: null, visit: null, nextDue: null, promiseDue: null };
    const data = { status: 'new', ...nothing, appliedAt: ago, runAskedAt: ago };
    await application.update({ where: { id: applicationId }, data });
  }

  test('has a signal sent again that stays unapplied', async () => {
    const applicationId = await acknowledged();
    const id = await stores(applicationId, 'responsibleChanged');
    const createdAt = new Date(Date.now() - 10 * 60_000);
    await database.database.signal.update({ where: { id }, data: { createdAt } });
    await run.relay();
    expect((await database.database.signal.findUniqueOrThrow({ where: { id } })).attempts).toBe(0);
    await looks();
    await run.relay();
    await until(async () => (await database.database.signal.findUniqueOrThrow({ where: { id } })).appliedAt !== null);
    expect(await database.database.appliedEvent.count({ where: { applicationId, kind: 'responsibleChanged' } })).toBe(
      1,
    );
  });
});
