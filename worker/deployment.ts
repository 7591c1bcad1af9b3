import { isGrpcServiceError } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import { deploymentName } from '../workflows/contract.ts';

const patienceMs = 60_000;
const pauseMs = 250;
const lookEveryMs = 5_000;
/** gRPC's number for it. */
const notFound = 5;

type Build = { readonly namespace: string; readonly buildId: string };

/** Makes this build the one that runs go on with. Temporal learns of a build by its first poll, so this is repeated until it has. */
export async function makeCurrent(
  connection: NativeConnection,
  { signal, ...build }: Build & { readonly signal: AbortSignal },
): Promise<void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      await setCurrent(connection, build);
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/**
 * Makes this build the current one again where Temporal has none, which is so when its storage was lost under a living worker: without one
 * no run goes on. The build of another worker is left as it is. Answers how to end it.
 */
export function keepCurrent(connection: NativeConnection, build: Build): () => void {
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    // Whatever fails is looked at again; Temporal may be away for long.
    if (!(await hasCurrent(connection, build).catch(() => true)))
      await setCurrent(connection, build).catch(() => undefined);
    isLooking = false;
  };
  const timer = setInterval(() => void look(), lookEveryMs);
  return () => clearInterval(timer);
}

async function hasCurrent(connection: NativeConnection, { namespace }: Build): Promise<boolean> {
  try {
    const { workerDeploymentInfo } = await connection.workflowService.describeWorkerDeployment({
      namespace,
      deploymentName,
    });
    return Boolean(workerDeploymentInfo?.routingConfig?.currentDeploymentVersion);
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === notFound) return false;
    throw error;
  }
}

async function setCurrent(connection: NativeConnection, { namespace, buildId }: Build): Promise<void> {
  await connection.workflowService.setWorkerDeploymentCurrentVersion({
    namespace,
    deploymentName,
    buildId,
    identity: 'besked-worker',
    ignoreMissingTaskQueues: true,
  });
}
