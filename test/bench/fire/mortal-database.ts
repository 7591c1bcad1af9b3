import type { Database, Transaction } from '../../../server/parts.ts';
import { currentLife, type Life, restOf, Struck } from './life.ts';
import { over } from './mortal-pool.ts';

type Work = (transaction: Transaction) => Promise<unknown>;

/** The database as it is, but for the transactions of a life that something happens to when they are to be committed. */
export function mortalDatabase(database: Database): Database {
  return over(database, {
    $transaction(work: Work) {
      const life = currentLife();
      return life?.atCommit ? doomed(database, work, life) : database.$transaction(work);
    },
  });
}

async function doomed(database: Database, work: Work, life: Life): Promise<never> {
  const { atCommit: fate } = life;
  if (fate?.kind === 'isNotTold') await database.$transaction(work);
  else await takenBack(database, work);
  if (fate?.kind === 'dies') return life.die();
  life.atCommit = fate && restOf(fate);
  throw new Struck('The connection to PostgreSQL broke');
}

/** Does all of it, and takes it back as PostgreSQL does where the connection goes before the commit. */
async function takenBack(database: Database, work: Work): Promise<void> {
  const back = new Struck('Taken back');
  const done = database.$transaction(async (transaction) => {
    await work(transaction);
    throw back;
  });
  await done.catch((error: unknown) => {
    if (error !== back) throw error;
  });
}
