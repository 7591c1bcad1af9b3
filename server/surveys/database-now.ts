import type { Database, Transaction } from '../parts.ts';

/** The database's clock, by which messages say when they were accepted. */
export async function databaseNow(database: Database | Transaction): Promise<Date> {
  const [row] = await database.$queryRaw<{ now: Date }[]>`select clock_timestamp()::timestamptz(3) as "now"`;
  return row?.now ?? new Date();
}
