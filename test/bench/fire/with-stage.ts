import { createDatabase } from '../engine/create-database.ts';
import { openStage, type Stage, type StageGiven } from './stage.ts';

/** Gives the work a stage on a database of its own, and takes all of it down afterwards; `databaseUrl` is that of the server. */
export async function withStage<Answer>(given: StageGiven, work: (stage: Stage) => Promise<Answer>): Promise<Answer> {
  const database = await createDatabase(given.databaseUrl);
  try {
    const stage = await openStage({ ...given, databaseUrl: database.url });
    try {
      return await work(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await database.drop();
  }
}
