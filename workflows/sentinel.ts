// Runs in the workflow sandbox: no Node, no clock but the run's.
import { proxyActivities } from '@temporalio/workflow';
import type { SentinelActivities } from './contract.ts';

const { watch } = proxyActivities<SentinelActivities>({
  startToCloseTimeout: '1m',
  retry: { maximumAttempts: 3 },
});

/** Started by its schedule: looks for promises that nobody keeps watch over. */
export async function sentinel(): Promise<void> {
  await watch();
}
