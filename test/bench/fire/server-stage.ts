import { createProviders } from '../../../activities/providers/create-providers.ts';
import { createSharedRate } from '../../../activities/providers/shared-rate.ts';
import { createDatabase, type PrismaClient } from '../../../prisma/client.ts';
import { createPool, type Pool } from '../../../prisma/pool.ts';
import type { PageMeans } from '../../../server/page-messages/send-page-message.ts';
import type { Means } from '../../../server/staff-mail/send-mail.ts';
import { createServersSenders } from '../../../server/webhooks/create-receipt-readers.ts';
import { createJob, type Job } from '../engine/create-job.ts';
import { faultsDrawing } from '../faults/drawing.ts';
import type { MailBy } from './faults.ts';
import { createFirePeers, type FirePeers } from './fire-peers.ts';
import { mortalDatabase } from './mortal-database.ts';
import { accountsAt, providersAt, strikesOf } from './strikes-of.ts';
import { struckProviders } from './struck-providers.ts';
import { startWeb } from './web.ts';

/** A server in this process that may die at any point of a send, with its providers; no worker and no Temporal: no run has anything to do with what it sends. */
export type ServerStage = {
  readonly pool: Pool;
  readonly database: PrismaClient;
  readonly job: Job;
  readonly peers: FirePeers;
  readonly mailBy: MailBy;
  /** What the server sends by; what it writes by them may be struck. */
  readonly means: PageMeans & Means;
  /** The instant of a calendar that passes as fast as that of the runs, from now on. */
  readonly now: () => number;
  readonly close: () => Promise<void>;
};

const times = 600;

/** `databaseUrl` is of a migrated database that nobody else uses. */
export async function openServerStage(databaseUrl: string, mailBy: MailBy): Promise<ServerStage> {
  const peers = await createFirePeers();
  const [pool, database] = [createPool(databaseUrl), createDatabase(databaseUrl, 20)];
  const web = await startWeb({ databaseUrl, nudgeRelay: () => undefined, ...accountsAt(peers) });
  const strikes = strikesOf(peers, web, async () => undefined);
  const mailbox = { store: async () => undefined };
  const carriers = createProviders({ ...providersAt(peers, mailBy, web), mailbox });
  const providers = struckProviders(carriers, strikes);
  const senders = createServersSenders(pool, providers, web.environment);
  const rate = createSharedRate(pool, {});
  const job = await createJob(pool, faultsDrawing());
  const begun = Date.now();
  return {
    ...{ pool, database, job, peers, mailBy },
    means: { database: mortalDatabase(database), environment: web.environment, providers, senders, rate },
    now: () => begun + (Date.now() - begun) * times,
    async close() {
      senders.close();
      carriers.close();
      await web.stop();
      await Promise.all([pool.end(), database.$disconnect(), peers.close()]);
    },
  };
}
