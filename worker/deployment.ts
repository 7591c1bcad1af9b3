import type { NativeConnection } from '@temporalio/worker';
import { deploymentName } from '../workflows/contract.ts';

const patienceMs = 60_000;
const pauseMs = 250;

/** Makes this build the one that runs go on with. Temporal learns of a build by its first poll, so this is repeated until it has. */
export async function makeCurrent(
  connection: NativeConnection,
  {
    namespace,
    buildId,
    signal,
  }: { readonly namespace: string; readonly buildId: string; readonly signal: AbortSignal },
): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      await connection.workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName,
        buildId,
        identity: 'besked-worker',
        ignoreMissingTaskQueues: true,
      });
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
