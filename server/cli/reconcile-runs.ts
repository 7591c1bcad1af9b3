import { createPool } from '../../prisma/pool.ts';
import { reconcile } from '../relay/reconcile.ts';
import { createRuns } from '../runs.ts';
import { readOwnEnvironment } from './local-parts.ts';
import { CommandError, type ExitCode, tell } from './output.ts';

/** Restarts every open application whose run is gone; 1 where some could not be, which a second time mends. */
export async function reconcileRuns(json: boolean): Promise<ExitCode> {
  const environment = readOwnEnvironment();
  const runs = createRuns(environment.temporal);
  const pool = createPool(environment.databaseUrl, 5);
  try {
    const client = await runs.client();
    if (!client)
      throw new CommandError(
        `Temporal does not answer at ${environment.temporal.address}.`,
        'Start Besked (npm start), or mend TEMPORAL_ADDRESS.',
      );
    const result = await reconcile(pool, client);
    tell(json, result, [
      `${result.looked} open application(s), ${result.restarted} run(s) started again, ${result.failed} failed`,
    ]);
    return result.failed > 0 ? 1 : 0;
  } finally {
    await pool.end();
    await runs.close();
  }
}
