import { Client, Connection, WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/client';
import { runId, runWorkflow, type RunInput, taskQueue, wakeSignal, type WakeSignal } from '../workflows/contract.ts';
import type { TemporalEnvironment } from './environment.ts';

/** The way from the server to the runs. What is asked here may fail: the row that it is about is stored, and the relay asks again. */
export type Runs = {
  /** Starts the run of an application, or wakes the one that there is. */
  readonly start: (input: RunInput) => Promise<void>;
  /** Tells the run that a signal's row waits for it, and starts it where there is none. */
  readonly wake: (input: RunInput, signal: WakeSignal) => Promise<void>;
  readonly isReachable: () => Promise<boolean>;
  /** Null while Temporal does not answer. */
  readonly client: () => Promise<Client | null>;
  readonly close: () => Promise<void>;
};

const connectTimeout = '3 seconds';

/** Connects when it is first needed, and again after a failure; never keeps a request waiting for Temporal. */
export function createRuns({ address, namespace, apiKey, tls }: TemporalEnvironment): Runs {
  let connecting: Promise<Client> | undefined;
  const connect = (): Promise<Client> => {
    connecting ??= Connection.connect({
      address,
      connectTimeout,
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(tls === undefined ? {} : { tls }),
    })
      .then((connection) => new Client({ connection, namespace }))
      .catch((error: unknown) => {
        connecting = undefined;
        throw error;
      });
    return connecting;
  };
  const options = (input: RunInput) => ({
    taskQueue,
    workflowId: runId(input.applicationId),
    args: [input] as [RunInput],
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
  });
  return {
    async start(input) {
      await (await connect()).workflow.start(runWorkflow, options(input));
    },
    async wake(input, signal) {
      const client = await connect();
      await client.workflow.signalWithStart(runWorkflow, {
        ...options(input),
        signal: wakeSignal,
        signalArgs: [signal],
      });
    },
    async isReachable() {
      try {
        const client = await connect();
        await client.connection.withDeadline(Date.now() + 2_000, () =>
          client.connection.workflowService.getSystemInfo({}),
        );
        return true;
      } catch {
        return false;
      }
    },
    client: () => connect().catch(() => null),
    async close() {
      const client = await connecting?.catch(() => undefined);
      await client?.connection.close();
    },
  };
}
