// `node test/histories/record.ts [nobodyActs | changesOfMind | rehearses | journeys | continuesAsNew …]`: records the histories that `replay.test.ts`
// replays, all or those, from real runs on services of its own. Record anew only together with a change to the run that keeps the old ones replaying: they stand for candidates who are on their way.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase } from '../../prisma/client.ts';
import { migrate } from '../../prisma/migrate.ts';
import type { Definition } from '../../process/definition/schema.ts';
import nurseFile from '../../process/gallery/nurse.json' with { type: 'json' };
import { reconcile } from '../../server/relay/reconcile.ts';
import { type ApplyAnswer, applyUpdate, type PassAnswer, passUpdate, type PassUpdate, runId } from '../../workflows/contract.ts';
import { createSmtpPeer } from '../fakes/smtp.ts';
import { chainOf, type RecordedHistory } from '../run/chain-of.ts';
import { createRunFixture, type RunFixture } from '../run/fixture.ts';
import { goThrough, hasEnded } from '../run/journey.ts';
import { nurseJourneys } from '../run/nurse-journeys.ts';
import { startPostgresAlone, startTemporalAlone } from '../setup/start-services.ts';

const nurse = nurseFile as unknown as Definition;

/** Who recorded it and on what machine is nobody's business; no replay looks at it. */
function withoutMachine(history: RecordedHistory): string {
  const drop = new Set(['identity', 'stackTrace', 'workerDeploymentName']);
  return JSON.stringify(history, (key, value: unknown) => (drop.has(key) ? '' : value), 1);
}

async function record(run: RunFixture, name: string, applicationId: string): Promise<void> {
  const chain = await chainOf(run.client, applicationId);
  for (const [index, history] of chain.entries()) {
    const part = chain.length === 1 ? '' : `-${index + 1}`;
    const file = join(import.meta.dirname, `${name}${part}.json`);
    writeFileSync(file, `${withoutMachine(history)}\n`);
    console.log(`${name}${part}.json: ${history.events.length} events`);
  }
}

async function journeys(run: RunFixture): Promise<void> {
  for (const [title, journey] of Object.entries(nurseJourneys)) {
    const name = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    const applicationId = await goThrough(run, nurse, journey);
    await hasEnded(run, applicationId);
    await record(run, name, applicationId);
  }
}

/** Nobody acts: rungs, three holding texts, then the candidate withdraws. */
async function nobodyActs(run: RunFixture): Promise<void> {
  const applicationId = await run.apply();
  await run.relay();
  await run.passUntil(applicationId, async () => {
    const held = { applicationId, purpose: 'holding', acceptedAt: { not: null } };
    return (await run.database.message.count({ where: held })) === 3;
  });
  await run.signal(applicationId, 'withdrawn', {}, 'candidate');
  await hasEnded(run, applicationId);
  await record(run, 'nobody-acts-until-withdrawn', applicationId);
}

/** Taken back, decided again, paused, resumed, and asked by update; the run lives on. */
async function changesOfMind(run: RunFixture): Promise<void> {
  const applicationId = await run.apply();
  await run.relay();
  await run.passUntil(applicationId, async () => (await run.waiting(applicationId)).timers.length > 0);
  const decisionId = await run.decide(applicationId, 'reject', { feedbackText: 'Nej.', reason: 'Kraven.' });
  const update = await run.signal(applicationId, 'takenBack', { decisionId });
  const handle = run.client.workflow.getHandle(runId(applicationId));
  await handle.executeUpdate<ApplyAnswer, [{ signalId: string }]>(applyUpdate, { args: [{ signalId: update }] });
  const { now } = await run.waiting(applicationId);
  await run.signal(applicationId, 'paused', { until: now + 12 * 86_400_000 });
  await run.signal(applicationId, 'resumed', {});
  await run.passUntil(applicationId, async () => (await run.waiting(applicationId)).deliveries.length === 0);
  await record(run, 'changes-of-mind', applicationId);
  // The same candidate's run is lost and comes back under a new epoch.
  await handle.terminate('lost');
  await reconcile(run.pool, run.client, run.queue);
  await run.passUntil(applicationId, async () => (await run.waiting(applicationId)).timers.length > 0);
  await record(run, 'rebuilt-under-a-new-epoch', applicationId);
}

/** A rehearsal that begins three days ahead: from one instant to the next, a week at once, paused and resumed, rejected, to its end. */
async function rehearses(run: RunFixture): Promise<void> {
  const applicationId = await run.apply();
  const where = { id: applicationId };
  const day = 86_400_000;
  await run.database.application.update({ where, data: { clockAhead: 3 * day } });
  await run.relay();
  const handle = run.client.workflow.getHandle(runId(applicationId));
  const pass = (until: number | null) =>
    handle.executeUpdate<PassAnswer, [PassUpdate]>(passUpdate, { args: [{ until }] });
  await pass(null);
  const { ahead } = await pass(null);
  await pass(Date.now() + ahead + 7 * day);
  await run.signal(applicationId, 'paused', { until: Date.now() + ahead + 20 * day });
  await pass(null);
  await run.signal(applicationId, 'resumed', {});
  await pass(null);
  await run.decide(applicationId, 'reject', { feedbackText: 'Nej.', reason: 'Kraven.' });
  while ((await run.database.application.findUniqueOrThrow({ where })).status !== 'gone') await pass(null);
  await record(run, 'rehearsed-to-its-end', applicationId);
}

async function continuesAsNew(run: RunFixture): Promise<void> {
  const journey = nurseJourneys['rejected after the interview'];
  if (!journey) throw new Error('There is no such journey');
  const applicationId = await goThrough(run, nurse, journey);
  await hasEnded(run, applicationId);
  await record(run, 'continues-as-new', applicationId);
}

async function withRun(settings: readonly string[], work: (run: RunFixture) => Promise<void>): Promise<void> {
  const [postgres, temporal, mail] = await Promise.all([
    startPostgresAlone(),
    startTemporalAlone(settings),
    createSmtpPeer(),
  ]);
  await migrate(postgres.databaseUrl);
  const database = createDatabase(postgres.databaseUrl);
  const run = await createRunFixture({
    database,
    url: postgres.databaseUrl,
    temporalAddress: temporal.temporalAddress,
    definition: nurse,
    providers: { smtp: { url: mail.url } },
  });
  // Some are refused for the moment, some for good, one is cut off after it was read.
  const refusal = { kind: 'refuse', at: 'rcptTo', code: 451, text: '4.2.0 Later' } as const;
  mail.next(refusal, { kind: 'accept' }, { kind: 'cutOffAfterData', accepts: false }, { kind: 'accept' }, refusal);
  try {
    await work(run);
  } finally {
    await run.close();
    await database.$disconnect();
    await Promise.all([mail.close(), temporal.stop(), postgres.stop()]);
  }
}

const wanted = process.argv.slice(2);
const isWanted = ({ name }: { readonly name: string }) => wanted.length === 0 || wanted.includes(name);

const scenes = [nobodyActs, changesOfMind, rehearses, journeys].filter(isWanted);
if (scenes.length > 0)
  await withRun([], async (run) => {
    for (const scene of scenes) await scene(run);
  });
if (isWanted(continuesAsNew)) await withRun(['limit.historyCount.suggestContinueAsNew=60'], continuesAsNew);
