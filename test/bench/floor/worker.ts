import { NativeConnection, Runtime, Worker, DefaultLogger } from '@temporalio/worker';
import { createActivities } from './activities.ts';
import { TASK_QUEUE } from './contract.ts';
import { createPool } from './database.ts';

/** The floor's worker as a process of its own, so that the driver's work is not on its event loop. */
async function main(databaseUrl: string, temporalAddress: string, mailUrl: string): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGTERM', 'SIGINT'] });
  const pool = createPool(databaseUrl);
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({
    connection,
    taskQueue: TASK_QUEUE,
    workflowsPath: new URL('./workflows.ts', import.meta.url).pathname,
    activities: createActivities(pool, mailUrl),
    // In a storm the default of 10 s sends the last runs through the common queue and a replay: their timers came a quarter later.
    stickyQueueScheduleToStartTimeout: '60s',
    maxConcurrentActivityTaskExecutions: 100,
    maxConcurrentLocalActivityExecutions: 100,
  });
  process.send?.({ kind: 'ready' });
  // Without its driver nobody is left to end it, and it would take the next run's work.
  process.once('disconnect', () => worker.shutdown());
  await worker.run();
  await connection.close();
  await pool.end();
  process.exit();
}

const [databaseUrl, temporalAddress, mailUrl] = process.argv.slice(2);
if (!databaseUrl || !temporalAddress || !mailUrl)
  throw new Error('usage: worker.ts DATABASE_URL TEMPORAL_ADDRESS MAIL_URL');
await main(databaseUrl, temporalAddress, mailUrl);
