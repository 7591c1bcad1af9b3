import type { Prisma } from '../../prisma/client.ts';
import { findStoodFor } from '../absences/stood-for.ts';
import type { Caller } from '../http/caller.ts';
import { loadStaff } from '../notices/load-staff.ts';
import { administratorsMeant, isEnough, type Staff, whoAnswersFor } from '../notices/who-hears.ts';
import type { Database } from '../parts.ts';

const roles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;

/**
 * The tasks that are mine: given to me by name or by my role in the job, to one for whom I answer, to the administrators where nobody is one in the
 * job and I am one of the organisation, or to nobody who is there and may see to it and so to me as its recruiter, or as an administrator.
 */
export async function ownTasks(database: Database, caller: Caller): Promise<Prisma.TaskWhereInput> {
  const people = await findStoodFor(database, caller);
  const staff = await loadStaff(database, caller.organisationId, Date.now());
  const unanswered = await findUnanswered(database, caller, staff);
  const administrators = administratorsMeant(staff);
  const areAnswered = administrators.length > 0 && administrators.every((userId) => isAnswered(staff, userId));
  const given = (one: Prisma.InputJsonValue) => ({ assignees: { array_contains: [one] } });
  const job = (where: Prisma.JobWhereInput) => ({ application: { job: where } });
  const toNobodyOf = (role: (typeof roles)[number]) => [
    given({ kind: 'role', role }),
    job({ roles: { none: { role } } }),
  ];
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
      ...(administrators.some((userId) => people.includes(userId)) ? [{ AND: toNobodyOf('administrator') }] : []),
      ...roles
        .filter((role) => role !== 'administrator' || !areAnswered)
        .map((role) => ({ AND: [...toNobodyOf(role), { OR: orphaned }] })),
      ...unanswered.map((personId) => ({ AND: [given({ kind: 'person', personId }), { OR: orphaned }] })),
    ],
  };
}

/** Whom open tasks name who has left or is away, and for whom nobody answers who may see to it: a published drawing may name them for good. */
async function findUnanswered(database: Database, { organisationId }: Caller, staff: Staff): Promise<string[]> {
  const named = await database.$queryRaw<{ id: string }[]>`
    select distinct g."one" ->> 'personId' as "id" from "task" t, jsonb_array_elements(t."assignees") g ("one")
    where t."organisationId" = ${organisationId} and t."doneAt" is null and g."one" ->> 'kind' = 'person'
      and (not exists (select 1 from "member" m where m."organizationId" = t."organisationId" and m."userId" = g."one" ->> 'personId')
        or exists (select 1 from "absence" a where a."organisationId" = t."organisationId" and a."userId" = g."one" ->> 'personId'
          and a."startsAt" <= now() and a."endsAt" > now()))`;
  return named.flatMap(({ id }) => (isAnswered(staff, id) ? [] : [id]));
}

/** Whether whoever answers for somebody now is there, and may see to it. */
function isAnswered(staff: Staff, userId: string): boolean {
  const one = whoAnswersFor(staff, userId);
  return one !== null && isEnough(staff, [], { one, userId });
}
