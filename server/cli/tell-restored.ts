import { createPool } from '../../prisma/pool.ts';
import { markPerhapsSent } from '../operation/mark-perhaps-sent.ts';
import { createReceiptReaders, createServersSenders } from '../webhooks/create-receipt-readers.ts';
import { readOwnEnvironment } from './local-parts.ts';
import { type ExitCode, tell } from './output.ts';

/** Marks what may have left since the backup that the database was restored from; 1 where nobody can be asked about some of it. */
export async function tellRestored(backupAt: number, json: boolean): Promise<ExitCode> {
  const environment = readOwnEnvironment();
  const pool = createPool(environment.databaseUrl, 3);
  const providers = createReceiptReaders(environment);
  const senders = createServersSenders(pool, providers, environment);
  try {
    const found = await markPerhapsSent({ pool, senders }, { backupAt, now: Date.now() });
    tell(json, found, [
      `${found.asked + found.blind} message(s) may have left since the backup`,
      `${found.asked} of them: looked up at the provider before anything is sent`,
      `${found.blind} of them: nobody can be asked, so they leave again, marked as perhaps double (Messages, Unclear)`,
    ]);
    return found.blind > 0 ? 1 : 0;
  } finally {
    senders.close();
    providers.close();
    await pool.end();
  }
}
