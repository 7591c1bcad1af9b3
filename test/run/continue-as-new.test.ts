import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurseFile from '../../process/gallery/nurse.json' with { type: 'json' };
import { type ApplyAnswer, applyUpdate, runId, searchAttributes } from '../../workflows/contract.ts';
import { startTemporalAlone } from '../setup/start-services.ts';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.ts';
import { chainOf } from './chain-of.ts';
import { createRunFixture, type RunFixture } from './fixture.ts';
import { exitsTaken, goThrough, hasEnded } from './journey.ts';
import { nurseJourneys } from './nurse-journeys.ts';
import { until } from './until.ts';

const nurse = nurseFile as unknown as Definition;

let temporal: Awaited<ReturnType<typeof startTemporalAlone>>;
let database: TestDatabase;
let run: RunFixture;

beforeAll(async () => {
  // A server that asks for it after every few steps, where others let thousands of events pass.
  temporal = await startTemporalAlone(['limit.historyCount.suggestContinueAsNew=30']);
  database = await createTestDatabase();
  run = await createRunFixture({
    database: database.database,
    url: database.url,
    temporalAddress: temporal.temporalAddress,
    definition: nurse,
  });
}, 120_000);

afterAll(async () => {
  await run?.close();
  await database?.drop();
  await temporal?.stop();
});

describe('a run that continues as new', { timeout: 180_000 }, () => {
  test('goes on where it was: same exits, every message once, search attributes kept', async () => {
    const journey = nurseJourneys['hired, asked for the licence and met twice'];
    if (!journey) throw new Error('There is no such journey');
    const applicationId = await goThrough(run, nurse, journey);
    const application = await hasEnded(run, applicationId);
    const chain = await chainOf(run.client, applicationId);
    expect(chain.length).toBeGreaterThan(3);
    expect(await exitsTaken(run, applicationId)).toEqual(['application.next', ...journey.exits]);
    expect(application.outcome).toBe('hired');
    expect(application.messages.filter(({ attempts }) => attempts > 1)).toEqual([]);
    const { typedSearchAttributes } = await run.client.workflow.getHandle(runId(applicationId)).describe();
    expect(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value])).toEqual(
      expect.arrayContaining([
        [searchAttributes.application, applicationId],
        [searchAttributes.organisation, run.organisationId],
        [searchAttributes.job, run.jobId],
        [searchAttributes.version, run.versionId],
      ]),
    );
  });

  test('loses none of a hundred signals and updates that come while it does so', async () => {
    const applicationId = await run.apply();
    await run.relay();
    await until(async () => (await database.database.message.count({ where: { applicationId } })) > 0);
    const rows = Array.from({ length: 100 }, () => ({
      organisationId: run.organisationId,
      applicationId,
      kind: 'responsibleChanged',
      payload: {},
      actorKind: 'person',
      actorId: 'karin',
      // Nobody but this test sends them, and each once.
      nextAttemptAt: new Date('2100-01-01'),
    }));
    const signals = await database.database.signal.createManyAndReturn({ data: rows });
    const handle = run.client.workflow.getHandle(runId(applicationId));
    const answers: (ApplyAnswer | void)[] = [];
    const tell = async (index: number, signalId: string): Promise<void> => {
      answers[index] =
        index % 2 === 0
          ? await handle.signal('wake', { signalId })
          : await handle.executeUpdate<ApplyAnswer, [{ signalId: string }]>(applyUpdate, { args: [{ signalId }] });
    };
    // In waves: a run that always has something to do does it, and continues as new when it rests. The next wave meets it at that, or nearly.
    for (let wave = 0; wave < 5; wave += 1) {
      const first = wave * 20;
      await Promise.all(signals.slice(first, first + 20).map(({ id }, index) => tell(first + index, id)));
      await sleep(60 * wave);
    }
    await until(
      async () => (await database.database.signal.count({ where: { applicationId, appliedAt: null } })) === 0,
    );
    expect(answers.filter((answer) => answer !== undefined)).toEqual(rows.slice(50).map(() => ({ kind: 'applied' })));
    const events = { applicationId, kind: 'responsibleChanged' };
    expect(await database.database.appliedEvent.count({ where: events })).toBe(100);
    await until(async () => (await chainOf(run.client, applicationId)).length > 1, { within: 10_000 });
  });
});
