import { Client, Connection } from '@temporalio/client';
import { deploymentName } from '../workflows/contract.ts';
import type { TemporalEnvironment } from './environment.ts';

/** The way from the server to the runs. What is asked here may fail: the row that it is about is stored, and the relay asks again. */
export type Runs = {
  readonly isReachable: () => Promise<boolean>;
  /** The build of the workers that runs go on with; null where none is known, or Temporal does not answer. */
  readonly currentBuild: () => Promise<string | null>;
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
  const ask = async <Answer>(question: (client: Client) => Promise<Answer>): Promise<Answer> => {
    const client = await connect();
    return client.connection.withDeadline(Date.now() + 2_000, () => question(client));
  };
  return {
    isReachable: () =>
      ask((client) => client.connection.workflowService.getSystemInfo({})).then(
        () => true,
        () => false,
      ),
    currentBuild: () =>
      ask((client) => client.connection.workflowService.describeWorkerDeployment({ namespace, deploymentName })).then(
        ({ workerDeploymentInfo }) => workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId ?? null,
        () => null,
      ),
    client: () => connect().catch(() => null),
    async close() {
      const client = await connecting?.catch(() => undefined);
      await client?.connection.close();
    },
  };
}
