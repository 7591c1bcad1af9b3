import type { Database, Transaction } from '../parts.ts';
import type { Staff } from './who-hears.ts';

/** Who works in an organisation, who of them is away at the instant, and who took over from those who have left. */
export async function loadStaff(database: Database | Transaction, organisationId: string, now: number): Promise<Staff> {
  const at = new Date(now);
  const [members, absences, successions] = [
    await database.member.findMany({
      where: { organizationId: organisationId },
      select: { userId: true, role: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    await database.absence.findMany({
      where: { organisationId, startsAt: { lte: at }, endsAt: { gt: at } },
      orderBy: { endsAt: 'asc' },
    }),
    await database.succession.findMany({ where: { organisationId } }),
  ];
  return {
    members: new Map(members.map(({ userId, role }) => [userId, role])),
    away: new Map(
      absences.map(({ userId, deputyId, endsAt, lastDay }) => [userId, { deputyId, until: endsAt.getTime(), lastDay }]),
    ),
    successors: new Map(successions.map(({ userId, successorId }) => [userId, successorId])),
  };
}
