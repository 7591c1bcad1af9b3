import { isGrpcServiceError } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Pool } from '../prisma/pool.ts';
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
 * Makes this build the current one again where Temporal has none, since its storage was lost under a living worker, and where no worker of the current
 * one has been there for a minute: an old one that was started again in the middle of an upgrade, and then taken away. Until then no run goes on.
 * The build of another worker that lives is left as it is. Answers how to end it.
 */
export function keepCurrent(
  connection: NativeConnection,
  { pool, everyMs = lookEveryMs, graceMs = patienceMs, ...build }: Build & Kept,
): () => void {
  let isLooking = false;
  let missedSince: number | null = null;
  const look = async () => {
    const current = await currentBuild(connection, build);
    if (current !== null && (current === build.buildId || (await lives(pool, current)))) {
      missedSince = null;
      return;
    }
    missedSince ??= Date.now();
    if (current === null || Date.now() - missedSince >= graceMs)
      await setCurrent(connection, build).catch(() => undefined);
  };
  const lookOnce = async () => {
    if (isLooking) return;
    isLooking = true;
    // Whatever fails is looked at again; Temporal and the database may be away for long, and then nobody is missed.
    await look().catch(() => {
      missedSince = null;
    });
    isLooking = false;
  };
  const timer = setInterval(() => void lookOnce(), everyMs);
  return () => clearInterval(timer);
}

type Kept = {
  readonly pool: Pool;
  readonly everyMs?: number;
  /** For how long the workers of the current build may be away. */
  readonly graceMs?: number;
};

/** Whether a worker of that build has left a beat just now; some may be late. */
async function lives(pool: Pool, buildId: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'build-lives',
    text: `select 1 from "worker_beat" where "buildId" = $1 and "seenAt" > now() - interval '15 seconds' limit 1`,
    values: [buildId],
  });
  return rowCount !== 0;
}

/** The build that runs go on with; null where there is none. */
async function currentBuild(connection: NativeConnection, { namespace }: Build): Promise<string | null> {
  try {
    const { workerDeploymentInfo } = await connection.workflowService.describeWorkerDeployment({
      namespace,
      deploymentName,
    });
    return workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId ?? null;
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === notFound) return null;
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
