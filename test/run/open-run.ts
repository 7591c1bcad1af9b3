import type { Definition } from '../../process/definition/schema.ts';
import { createTestDatabase, type TestDatabase, temporalAddress } from '../setup/test-database.ts';
import type { WorkerSettings } from '../../worker/start-worker.ts';
import { createRunFixture, type RunFixture } from './fixture.ts';

export type OpenRun = {
  readonly database: TestDatabase;
  readonly run: RunFixture;
  /** Ends both. */
  readonly close: () => Promise<void>;
};

/** A database of its own with that process in a job, and a worker on the Temporal of all tests. */
export async function openRun(definition: Definition, providers: WorkerSettings['providers'] = {}): Promise<OpenRun> {
  const database = await createTestDatabase();
  const run = await createRunFixture({
    database: database.database,
    url: database.url,
    temporalAddress: temporalAddress(),
    definition,
    providers,
  });
  return {
    database,
    run,
    async close() {
      await run.close();
      await database.drop();
    },
  };
}
