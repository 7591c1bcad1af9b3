import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { createProviders } from '../../../activities/providers/create-providers.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { followUpSilent } from '../../../server/relay/follow-up-silent.ts';
import { type Relay, startRelay } from '../../../server/relay/start-relay.ts';
import { startWorker, type WorkerSettings } from '../../../worker/start-worker.ts';
import { createJob, type Job } from '../engine/create-job.ts';
import { type FasterClock, onFasterClock } from '../engine/on-faster-clock.ts';
import { terminateRuns } from '../engine/terminate-runs.ts';
import type { Case } from './cases.ts';
import type { MailBy } from './faults.ts';
import { createFirePeers, type FirePeers } from './fire-peers.ts';
import { mortalActivities } from './mortal-activities.ts';
import { accountsAt, providersAt, strikesOf } from './strikes-of.ts';
import { struckProviders } from './struck-providers.ts';
import { startWeb, type Web } from './web.ts';

/** A Besked in this process, whose worker may die at any point of a send, with its providers and all that they and candidates see. */
export type Stage = {
  readonly pool: Pool;
  readonly client: Client;
  readonly job: Job;
  readonly relay: Relay;
  readonly peers: FirePeers;
  readonly web: Web;
  readonly mailBy: MailBy;
  readonly clock: FasterClock;
  readonly settings: WorkerSettings;
  /** Asks the providers after what they have not told of, as the server does some hours later. */
  readonly followUp: () => Promise<unknown>;
  /** The answers that a candidate's page has shown before any provider had them. */
  readonly leaks: readonly Case[];
  readonly stopWorker: () => Promise<void>;
  readonly startWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type StageGiven = {
  /** Of a migrated database that nobody else uses. */
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly mailBy: MailBy;
  readonly definition: Definition;
  readonly clock: FasterClock;
  /** Of the job; UTC where left out. */
  readonly zone?: string;
};

export async function openStage({
  databaseUrl,
  temporalAddress,
  mailBy,
  definition,
  clock,
  zone,
}: StageGiven): Promise<Stage> {
  const peers = await createFirePeers();
  const pool = createPool(databaseUrl);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const queue = `fire-${randomUUID()}`;
  const answer = Promise.resolve(client);
  const relay = startRelay({ pool, client: () => answer, report: (error) => console.error(error), queue });
  const web = await startWeb({ databaseUrl, nudgeRelay: relay.nudge, ...accountsAt(peers) });
  const leaks: Case[] = [];
  const settings: WorkerSettings = {
    databaseUrl,
    temporal: { address: temporalAddress, namespace: 'default' },
    providers: providersAt(peers, mailBy, web),
    run: { pageLink: web.pageLink, sender: 'besked@example.test' },
    queue,
  };
  const strikes = strikesOf(peers, web, async (one) => {
    const page = await fetch(web.pageLink(one.pageKey));
    const shown = await page.text();
    if (!page.ok) throw new Error(`The page of ${one.applicationId} was answered ${page.status}`);
    if (shown.includes(one.mark) && !peers.hasAccepted(one.mark)) leaks.push(one);
  });
  const start = () =>
    startWorker(settings, (given) =>
      onFasterClock(mortalActivities(given, struckProviders(given.providers, strikes)), clock),
    );
  const asking = createProviders({ ...settings.providers, mailbox: { store: async () => undefined } });
  const hoursLater = () => clock.calendar + (Date.now() - clock.machine) * clock.times + 7 * 3_600_000;
  const job = await createJob(pool, definition, zone);
  let worker = await start();
  return {
    ...{ pool, client, job, relay, peers, web, mailBy, clock, settings, leaks },
    followUp: () =>
      followUpSilent({
        pool,
        senders: { of: async () => asking },
        pause: async () => undefined,
        now: hoursLater(),
      }).then(() => relay.nudge()),
    stopWorker: () => worker.stop(),
    async startWorker() {
      worker = await start();
    },
    async close() {
      await relay.stop();
      await worker.stop();
      await web.stop();
      await terminateRuns(client, pool);
      await connection.close();
      await pool.end();
      await peers.close();
    },
  };
}
