import type { Prisma } from '../../prisma/client.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import type { Caller } from '../http/caller.ts';
import type { Database } from '../parts.ts';

const roles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;

/** The tasks that are mine: given to me by name or by my role in the job, to one for whom I answer, or to nobody who is there and so to me as its recruiter, or as an administrator. */
export async function ownTasks(database: Database, caller: Caller): Promise<Prisma.TaskWhereInput> {
  const people = await findStoodFor(database, caller);
  const given = (one: Prisma.InputJsonValue) => ({ assignees: { array_contains: [one] } });
  const job = (where: Prisma.JobWhereInput) => ({ application: { job: where } });
  const recruits = { some: { role: 'recruiter', userId: { in: people } } };
  const orphaned = [
    job({ roles: recruits }),
    ...(caller.role === 'administrator' ? [job({ roles: { none: { role: 'recruiter' } } })] : []),
  ];
  return {
    OR: [
      ...people.map((personId) => given({ kind: 'person', personId })),
      ...roles.map((role) => ({
        AND: [given({ kind: 'role', role }), job({ roles: { some: { role, userId: { in: people } } } })],
      })),
      ...roles.map((role) => ({
        AND: [given({ kind: 'role', role }), job({ roles: { none: { role } } }), { OR: orphaned }],
      })),
    ],
  };
}
