import { agentOf } from '../audit/origin.ts';
import { networkOf } from '../http/network-of.ts';
import type { SessionView } from '../contract/sessions.ts';
import type { Caller } from '../http/caller.ts';
import { olderThan, readCursor, sessionCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';

/** One page of where the caller is signed in, newest first. */
export async function findSessions(
  database: Database,
  { userId, sessionId }: Caller,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ items: SessionView[]; next: string | null }> {
  const rows = await database.session.findMany({
    where: { userId, expiresAt: { gt: new Date() }, ...olderThan('createdAt', readCursor(after, sessionCursor)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return toPage(rows, limit, {
    keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
    item: ({ id, ipAddress, userAgent, createdAt, expiresAt }) => ({
      id,
      isThis: id === sessionId,
      address: networkOf(ipAddress ?? ''),
      agent: agentOf(userAgent ?? ''),
      since: createdAt.toISOString(),
      until: expiresAt.toISOString(),
    }),
  });
}
