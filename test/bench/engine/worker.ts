import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import { createActivities } from '../../../worker/create-activities.ts';
import { startWorker } from '../../../worker/start-worker.ts';
import { onFasterClock } from './on-faster-clock.ts';
import { timed, type Times } from './timed.ts';
import type { EngineWorkerSettings } from './with-engine.ts';

/** The product's worker as a process of its own, set up as worker/main.ts does, with the mail peer for Resend. */
async function main({
  databaseUrl,
  temporalAddress,
  mailUrl,
  queue,
  clock,
  atOnce,
}: EngineWorkerSettings): Promise<void> {
  Runtime.install({
    logger: new DefaultLogger('WARN'),
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN' }) } },
    shutdownSignals: [],
  });
  const times: Times = {};
  const worker = await startWorker(
    {
      databaseUrl,
      temporal: { address: temporalAddress, namespace: 'default' },
      providers: { resend: { apiKey: 're_bench', baseUrl: mailUrl } },
      run: { pageLink: (pageKey) => `http://localhost:3000/c/${pageKey}`, sender: 'besked@example.test' },
      queue,
    },
    (given) => {
      const activities = timed(createActivities({ ...given, ...(atOnce === undefined ? {} : { atOnce }) }), times);
      return clock ? onFasterClock(activities, clock) : activities;
    },
  );
  process.on('message', () => process.send?.({ kind: 'report', times, memory: process.memoryUsage().rss }));
  process.send?.({ kind: 'ready' });
  // Without its driver nobody is left to end it.
  for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => void worker.stop());
  await worker.ended;
  process.exit();
}

await main(JSON.parse(process.argv[2] ?? '') as EngineWorkerSettings);
