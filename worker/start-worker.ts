import { hostname } from 'node:os';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { ProviderName } from '../activities/providers/contract.ts';
import { hasOwnAccount } from '../activities/providers/counted-as.ts';
import { createProviders, type ProviderSettings } from '../activities/providers/create-providers.ts';
import type { RunSettings } from '../activities/advance/turn.ts';
import type { Lent } from '../activities/providers/senders/build-provider.ts';
import { createSharedRate, type RateLimits } from '../activities/providers/shared-rate.ts';
import { createSenders } from '../activities/providers/senders/create-senders.ts';
import { createPool } from '../prisma/pool.ts';
import { deploymentName, taskQueue } from '../workflows/contract.ts';
import { createDatabaseClock } from './database-clock.ts';
import { atItsRate } from './at-its-rate.ts';
import { startBeat } from './beat.ts';
import { bundleWorkflows } from './bundle.ts';
import { createActivities } from './create-activities.ts';
import { keepCurrent, makeCurrent } from './deployment.ts';
import { createLane } from './create-lane.ts';
import { createMailboxStore } from './mailbox-store.ts';
import { prepareWorkflowThreads } from './prepare-workflow-threads.ts';
import { providerQueues } from './rate-limits.ts';

export type WorkerSettings = {
  readonly databaseUrl: string;
  readonly temporal: {
    readonly address: string;
    readonly namespace: string;
    readonly apiKey?: string;
    readonly tls?: {
      readonly serverRootCACertificate?: Buffer;
      readonly clientCertPair?: { crt: Buffer; key: Buffer };
    };
  };
  readonly providers: Omit<ProviderSettings, 'mailbox'>;
  /** Where organisations may have ways out of their own: what those are opened and reached by. */
  readonly senders?: Pick<Lent, 'keys' | 'publicUrl' | 'resendUrl' | 'twilioUrl' | 'mailHosts'>;
  readonly run: RunSettings;
  readonly limits?: RateLimits;
  /** Another queue keeps a test's runs to itself. */
  readonly queue?: string;
};

export type RunningWorker = {
  /** Settles when the worker has ended, with its error where it failed. */
  readonly ended: Promise<void>;
  /** Takes no more work, finishes what it has for at most some seconds, and closes all connections. */
  stop(): Promise<void>;
};

/** Starts a worker; it is polling and its build is the current one when this answers. A benchmark wraps the activities that are made here. */
export async function startWorker(
  settings: WorkerSettings,
  makeActivities: typeof createActivities = createActivities,
): Promise<RunningWorker> {
  const { namespace, address, apiKey, tls } = settings.temporal;
  const { codePath, buildId } = await bundleWorkflows();
  const pool = createPool(settings.databaseUrl, 20);
  // Transitions ask for versions while they hold a connection: from the same pool they would all wait for one another.
  const versions = createPool(settings.databaseUrl, 2);
  const clock = await createDatabaseClock(pool);
  const lent = { clock: clock.now, ...settings.providers, mailbox: { store: createMailboxStore(pool) } };
  const providers = createProviders(lent);
  const senders = settings.senders && createSenders(versions, providers, { ...lent, ...settings.senders });
  const connection = await NativeConnection.connect({
    address,
    // Ids and instants, a few hundred bytes each: to pack them costs worker and Temporal more than to send them.
    grpcCompression: { codec: 'none' },
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(tls === undefined ? {} : { tls }),
  });
  const identity = `${process.pid}@${hostname()}`;
  const queue = settings.queue ?? taskQueue;
  const limits = settings.limits ?? {};
  const rate = createSharedRate(pool, limits);
  const activities = makeActivities({
    ...{ pool, versions, providers, rate, limits, queue, settings: settings.run, clock: clock.now },
    ...(senders === undefined ? {} : { senders }),
  });
  const hasOwn = (provider: ProviderName) => async (organisationId: string) => {
    const ways = organisationId === '' ? undefined : await senders?.of(organisationId);
    const first = ways?.[provider === 'twilio' ? 'sms' : 'email'][0];
    return first !== undefined && hasOwnAccount(first);
  };
  const lanes = await Promise.all(
    providerQueues(queue, limits).map((lane) =>
      createLane(lane, {
        ...{ connection, namespace, identity },
        deliver: atItsRate({ ...rate, hasOwn: hasOwn(lane.provider) }, lane.provider, activities.deliver),
      }),
    ),
  );
  prepareWorkflowThreads();
  const worker = await Worker.create({
    connection,
    namespace,
    identity,
    taskQueue: queue,
    workflowBundle: { codePath },
    activities,
    // A run that waits longer than this for its own worker goes to any, and is replayed there. With the usual ten seconds a thousand timers
    // due at once would be replayed at the very moment when there is most to do.
    stickyQueueScheduleToStartTimeout: '30s',
    // More than are worked on at once: what a workflow task asks for is handed to the same worker only where it has room for it. Otherwise it goes
    // through Temporal's queue, which costs it two more transactions each, in a storm of all times.
    maxConcurrentActivityTaskExecutions: 1000,
    maxConcurrentLocalActivityExecutions: 100,
    shutdownGraceTime: '6s',
    shutdownForceTime: '8s',
    workerDeploymentOptions: {
      version: { deploymentName, buildId },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'AUTO_UPGRADE',
    },
  });
  const ending = new AbortController();
  const workers = [worker, ...lanes];
  const stopAll = () => {
    for (const one of workers) if (one.getState() === 'RUNNING') one.shutdown();
  };
  // Where one fails all end: whoever watches over the process starts it anew.
  const ended = Promise.all(workers.map((one) => one.run().finally(stopAll))).then(() => undefined);
  const stopBeat = startBeat(pool, { identity, buildId });
  await Promise.race([ended, makeCurrent(connection, { namespace, buildId, signal: ending.signal })]);
  const stopKeeping = keepCurrent(connection, { namespace, buildId, pool });
  const closed = ended.finally(async () => {
    ending.abort();
    stopKeeping();
    await stopBeat();
    clock.stop();
    senders?.close();
    providers.close();
    await connection.close();
    await Promise.all([pool.end(), versions.end()]);
  });
  closed.catch(() => undefined);
  return {
    ended: closed,
    async stop() {
      stopAll();
      await closed;
    },
  };
}
