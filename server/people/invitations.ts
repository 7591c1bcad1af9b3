import type { Prisma } from '../../prisma/client.ts';
import type { InvitationView } from '../contract/invitations.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from '../use-cases/process-views.ts';

export type StoredInvitation = Prisma.InvitationGetPayload<object>;

/** One page of the invitations that nobody has accepted and nobody has revoked, newest first. */
export async function findInvitations(
  database: Database,
  organizationId: string,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const rows = await database.invitation.findMany({
    where: { organizationId, status: 'pending', ...olderThan('createdAt', readCursor(after, instantCursor)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ createdAt, id }) => [createdAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toInvitationViews(database, page.items) };
}

export async function toInvitationViews(
  database: Database,
  rows: readonly StoredInvitation[],
): Promise<InvitationView[]> {
  const names = await peopleOf(
    database,
    rows.map(({ inviterId }) => inviterId),
  );
  return rows.map(({ id, email, role, language, status, inviterId, createdAt, expiresAt }) => ({
    ...{ id, email, role: role as 'viewer', language: language as 'sv' },
    status: status === 'pending' && expiresAt.getTime() < Date.now() ? 'expired' : (status as 'pending'),
    invitedBy: names.get(inviterId) ?? null,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
