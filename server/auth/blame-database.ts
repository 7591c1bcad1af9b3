import type { PrismaClient } from '../../prisma/client.ts';

/**
 * Asks PostgreSQL for nothing; throws where it does not answer. better-auth hides why it failed, and a database that is away is neither a
 * mistake of ours nor a fault of the caller's session or key.
 */
export async function blameDatabase(database: PrismaClient): Promise<void> {
  await database.$queryRaw`select 1`;
}
