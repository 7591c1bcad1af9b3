import type { Transaction } from '../parts.ts';

export type Invited = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

type Named = { readonly organisationId: string; readonly interviewerIds: readonly string[] };

/** Whom a meeting names and who belongs to its organisation now; in a rehearsal nobody does. */
export async function findInvited(
  transaction: Transaction,
  { organisationId: organizationId, interviewerIds }: Named,
): Promise<Invited[]> {
  if (interviewerIds.length === 0) return [];
  const members = await transaction.member.findMany({
    where: { organizationId, userId: { in: [...interviewerIds] } },
    select: { user: { select: { id: true, name: true, email: true, language: true } } },
    orderBy: { userId: 'asc' },
  });
  return members.map(({ user: { id: userId, ...user } }) => ({ userId, ...user }));
}
