import { createActivities } from '../../../worker/create-activities.ts';
import { startWorker, type WorkerSettings } from '../../../worker/start-worker.ts';
import { type FasterClock, onFasterClock } from '../engine/on-faster-clock.ts';
import { quietenDeaths } from './quieten-deaths.ts';

export type SkewedSettings = { readonly settings: Omit<WorkerSettings, 'run'>; readonly clock: FasterClock };

/** The product's worker in a process whose clock is wrong (`skew.ts`). */
async function main({ settings, clock }: SkewedSettings): Promise<void> {
  quietenDeaths();
  const run = { pageLink: (key: string) => `http://localhost:3000/c/${key}`, sender: 'besked@example.test' };
  const worker = await startWorker({ ...settings, run }, (given) => onFasterClock(createActivities(given), clock));
  process.send?.('ready');
  for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => void worker.stop());
  await worker.ended;
  process.exit();
}

await main(JSON.parse(process.argv[2] ?? '') as SkewedSettings);
