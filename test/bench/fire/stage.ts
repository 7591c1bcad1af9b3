import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { createProviders } from '../../../activities/providers/create-providers.ts';
import { createResendProvider } from '../../../activities/providers/resend-provider.ts';
import { createSmtpProvider } from '../../../activities/providers/smtp-provider.ts';
import { createTwilioProvider } from '../../../activities/providers/twilio-provider.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { followUpSilent } from '../../../server/relay/follow-up-silent.ts';
import { type Relay, startRelay } from '../../../server/relay/start-relay.ts';
import { startWorker, type WorkerSettings } from '../../../worker/start-worker.ts';
import { createJob, type Job } from '../engine/create-job.ts';
import { type FasterClock, onFasterClock } from '../engine/on-faster-clock.ts';
import { terminateRuns } from '../engine/terminate-runs.ts';
import type { Case } from './cases.ts';
import type { MailBy, Way } from './faults.ts';
import { createFirePeers, type FirePeers } from './fire-peers.ts';
import { mortalActivities } from './mortal-activities.ts';
import { type Strikes, struckProviders } from './struck-providers.ts';
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

/**
 * Calls are given up sooner than users' are, which shortens the wait and nothing else. Long enough for a busy machine to bring every answer that is on
 * its way: a mail server that has answered somebody who has just gone may have to be asked to take the mail once more.
 */
const timeoutMs = 5_000;

/** A call that has to be accepted, so that something can happen behind it, is waited for on a busy machine too. */
const patientMs = 20_000;

export async function openStage({
  databaseUrl,
  temporalAddress,
  mailBy,
  definition,
  clock,
  zone,
}: StageGiven): Promise<Stage> {
  const peers = await createFirePeers();
  const { resend, twilio } = peers;
  const pool = createPool(databaseUrl);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const queue = `fire-${randomUUID()}`;
  const answer = Promise.resolve(client);
  const relay = startRelay({ pool, client: () => answer, report: (error) => console.error(error), queue });
  const account = { accountSid: twilio.accountSid, authToken: twilio.authToken, baseUrl: twilio.url };
  const web = await startWeb({
    databaseUrl,
    nudgeRelay: relay.nudge,
    resend: { apiKey: resend.apiKey, baseUrl: resend.url, webhookSecret: resend.webhookSecret },
    twilio: account,
  });
  const leaks: Case[] = [];
  const settings: WorkerSettings = {
    databaseUrl,
    temporal: { address: temporalAddress, namespace: 'default' },
    providers: {
      ...(mailBy === 'resend'
        ? { resend: { apiKey: resend.apiKey, baseUrl: resend.url, timeoutMs } }
        : { smtp: { url: peers.smtp.url, timeoutMs } }),
      twilio: { ...account, sender: { from: 'Besked' }, publicUrl: web.publicUrl, timeoutMs },
    },
    run: { pageLink: web.pageLink, sender: 'besked@example.test' },
    queue,
  };
  const strikes = strikesOf({ peers, web, leaks });
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
      }).then(relay.nudge),
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

type Seen = { readonly peers: FirePeers; readonly web: Web; readonly leaks: Case[] };

function strikesOf({ peers, web, leaks }: Seen): Strikes {
  const { resend, twilio } = peers;
  const reachedAt = (urls: Record<Way, string>, timeoutMs: number) => ({
    resend: createResendProvider({ apiKey: resend.apiKey, baseUrl: urls.resend, timeoutMs }),
    smtp: createSmtpProvider({ url: urls.smtp, timeoutMs }),
    twilio: createTwilioProvider({
      ...{ accountSid: twilio.accountSid, authToken: twilio.authToken, baseUrl: urls.twilio, timeoutMs },
      ...{ sender: { from: 'Besked' }, publicUrl: web.publicUrl },
    }),
  });
  const nowhere = 'besked-fire.invalid';
  const gone = reachedAt(
    { resend: `http://${nowhere}`, smtp: `smtp://${nowhere}:25`, twilio: `http://${nowhere}` },
    timeoutMs,
  );
  const patient = reachedAt({ resend: resend.url, smtp: peers.smtp.url, twilio: twilio.url }, patientMs);
  return {
    caseOf: peers.caseOf,
    unreachable: (way) => gone[way],
    patient: (way) => patient[way],
    async look(one) {
      const answer = await fetch(web.pageLink(one.pageKey));
      const shown = await answer.text();
      if (!answer.ok) throw new Error(`The page of ${one.applicationId} was answered ${answer.status}`);
      if (shown.includes(one.mark) && !peers.hasAccepted(one.mark)) leaks.push(one);
    },
    lose: (way, providerId) => lose(peers, way, providerId),
    async tell(way, providerId, event) {
      const status = await post(peers, web, { way, providerId, event });
      if (status !== 204) throw new Error(`A receipt was answered ${status}`);
    },
  };
}

type Told = { readonly way: Way; readonly providerId: string; readonly event: 'delivered' | 'bounced' };

function lose({ resend, twilio }: FirePeers, way: Way, providerId: string): void {
  if (way === 'twilio') twilio.setStatus(providerId, 'undelivered', 30_005);
  else resend.setLastEvent(providerId, 'bounced');
}

function post({ resend, twilio }: FirePeers, { publicUrl }: Web, { way, providerId, event }: Told): Promise<number> {
  if (way === 'twilio') {
    const status = event === 'bounced' ? ({ status: 'undelivered', errorCode: 30_005 } as const) : { status: event };
    twilio.setStatus(providerId, status.status, 'errorCode' in status ? status.errorCode : undefined);
    return twilio.notify({ providerId, ...status });
  }
  resend.setLastEvent(providerId, event);
  const bounce = event === 'bounced' ? { bounce: { type: 'Permanent', subType: 'General' } } : {};
  return resend.notify(`${publicUrl}/webhooks/resend`, { type: `email.${event}`, providerId, ...bounce });
}
