import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { noticesSilence } from './pool.ts';

export * from './generated/client.ts';

/**
 * In milliseconds: how long a transaction waits for a connection, and how long it may take. By itself Prisma waits for two seconds and lets it take five,
 * after which a machine that is busy would be told of as a database that is away. Together less than a request's key is kept for one that has died.
 */
const transactionOptions = { maxWait: 8_000, timeout: 8_000 };

/** In milliseconds: how long PostgreSQL works on a statement, and after how long it is taken to have vanished. */
const patience = { statement_timeout: 55_000, query_timeout: 60_000 };

/**
 * The one way to the database: a pool of connections that opens at the first query and closes by `$disconnect`. Where all are taken, a query fails
 * after as long a wait as a transaction, rather than to keep whoever asks waiting for good.
 */
export function createDatabase(url: string, connections = 10): PrismaClient {
  const connectionTimeoutMillis = transactionOptions.maxWait;
  const pool = { connectionString: url, max: connections, connectionTimeoutMillis, ...patience, ...noticesSilence };
  return new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions });
}
