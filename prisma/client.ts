import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { noticesSilence } from './pool.ts';

export * from './generated/client.ts';

/**
 * In milliseconds: how long a transaction waits for a connection, and how long it may take. By itself Prisma waits for two seconds and lets it take five,
 * after which a machine that is busy would be told of as a database that is away. Together less than a request's key is kept for one that has died.
 */
const transactionOptions = { maxWait: 8_000, timeout: 8_000 };

/** In milliseconds: after how long PostgreSQL is taken to have vanished; longer than the longest of all statements may take, which reads the audit log. */
const patience = { query_timeout: 150_000 };

/**
 * The one way to the database: a pool of connections that opens at the first query and closes by `$disconnect`. Where all are taken, a query fails
 * after as long a wait as a transaction, rather than to keep whoever asks waiting for good.
 */
export function createDatabase(url: string, connections = 10): PrismaClient {
  const connectionTimeoutMillis = transactionOptions.maxWait;
  const pool = { connectionString: url, max: connections, connectionTimeoutMillis, ...patience, ...noticesSilence };
  return new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions });
}
