import type { Prisma } from '../../prisma/client.ts';
import { isId } from '../http/is-id.ts';
import type { Database } from '../parts.ts';
import { fullName } from '../use-cases/names-of.ts';
import { idsIn } from './ids-in.ts';

/** What the ids in these entries are called now, by id. Only people and things of the organisation have a name. */
export async function nameAudit(
  database: Database,
  organisationId: string,
  entries: readonly Prisma.AuditEntryGetPayload<object>[],
): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap((entry) => [...idsIn(entry)]))];
  const where = { organisationId, id: { in: ids.filter(isId) } };
  const person = { select: { firstName: true, lastName: true } } as const;
  const [users, jobs, processes, versions, candidates, applications, imports, invitations, keys] = await Promise.all([
    database.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    database.job.findMany({ where, select: { id: true, title: true } }),
    database.process.findMany({ where, select: { id: true, slug: true } }),
    database.version.findMany({ where, select: { id: true, number: true, process: { select: { slug: true } } } }),
    database.candidate.findMany({ where, select: { id: true, ...person.select } }),
    database.application.findMany({ where, select: { id: true, candidate: person } }),
    database.import.findMany({ where, select: { id: true, fileName: true } }),
    database.invitation.findMany({
      where: { organizationId: organisationId, id: { in: ids } },
      select: { id: true, email: true },
    }),
    database.apikey.findMany({
      where: { permissions: { contains: JSON.stringify([organisationId]) }, id: { in: ids } },
      select: { id: true, name: true },
    }),
  ]);
  return new Map([
    ...users.map(({ id, name }) => [id, name] as const),
    ...jobs.map(({ id, title }) => [id, title] as const),
    ...processes.map(({ id, slug }) => [id, slug] as const),
    ...versions.map(({ id, number, process }) => [id, `${process.slug} ${number}`] as const),
    ...candidates.map((candidate) => [candidate.id, fullName(candidate)] as const),
    ...applications.map(({ id, candidate }) => [id, fullName(candidate)] as const),
    ...keys.map(({ id, name }) => [id, name ?? ''] as const),
    ...invitations.map(({ id, email }) => [id, email] as const),
    ...imports.map(({ id, fileName }) => [id, fileName] as const),
  ]);
}
