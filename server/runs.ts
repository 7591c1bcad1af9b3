import { Client, Connection } from '@temporalio/client';
import type { TemporalEnvironment } from './environment.ts';

/** The way from the server to the runs. What is asked here may fail: the row that it is about is stored, and the relay asks again. */
export type Runs = {
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
  return {
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
