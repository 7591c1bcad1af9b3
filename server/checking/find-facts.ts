import type { Facts, NamedPerson } from '../../process/checks/facts.ts';
import { assessors, isAmong, recruiters, type Role } from '../contract/access.ts';
import { carriedFor } from '../../activities/providers/carried-channels.ts';
import type { Database, Parts } from '../parts.ts';

type Needs = Pick<Parts, 'database' | 'senders'>;

/**
 * What the checks of a drawing are told of the organisation: by which channels its messages reach somebody, and who those with these ids are
 * there. Who never was a member is no more than that; of others nobody is named but whoever took over from them.
 */
export async function findFacts(
  { database, senders }: Needs,
  organisationId: string,
  personIds: readonly string[],
): Promise<Facts> {
  const [{ name }, carried, people] = await Promise.all([
    database.organization.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true } }),
    carriedFor({ senders }, organisationId),
    findNamed(database, organisationId, [...new Set(personIds)]),
  ]);
  return { organisation: name, carried: [...carried], people };
}

async function findNamed(
  database: Database,
  organisationId: string,
  personIds: readonly string[],
): Promise<NamedPerson[]> {
  if (personIds.length === 0) return [];
  const members = await findMembers(database, organisationId, personIds);
  const gone = personIds.filter((id) => !members.has(id));
  if (gone.length === 0) return [...members.values()];
  const successions = await database.succession.findMany({ where: { organisationId }, orderBy: { at: 'asc' } });
  const after = new Map(successions.map(({ userId, successorId }) => [userId, successorId]));
  const others = await findMembers(database, organisationId, [...after.values()]);
  const left = await database.user.findMany({
    where: { id: { in: gone.filter((id) => after.has(id)) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(left.map(({ id, name }) => [id, name]));
  const strangers = gone.map((personId): NamedPerson => {
    const successorId = whoFollows(personId, after, others);
    const name = nameOf.get(personId) ?? null;
    return { personId, name, role: null, mayDecide: false, mayAssess: false, successorId };
  });
  const successors = strangers.flatMap(({ successorId }) => others.get(successorId ?? '') ?? []);
  return [...new Map([...members.values(), ...strangers, ...successors].map((one) => [one.personId, one])).values()];
}

/** Of those who took over from each other the first who is still a member; null where there is none. */
function whoFollows(
  personId: string,
  after: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, NamedPerson>,
): string | null {
  const seen = new Set([personId]);
  for (let one = after.get(personId); one !== undefined && !seen.has(one); one = after.get(one)) {
    if (members.has(one)) return one;
    seen.add(one);
  }
  return null;
}

async function findMembers(
  database: Database,
  organizationId: string,
  ids: readonly string[],
): Promise<Map<string, NamedPerson>> {
  const rows = await database.member.findMany({
    where: { organizationId, userId: { in: [...new Set(ids)] } },
    select: { userId: true, role: true, user: { select: { name: true } } },
    orderBy: { userId: 'asc' },
  });
  return new Map(
    rows.map(({ userId: personId, role, user: { name } }) => {
      const mayDecide = isAmong(recruiters, { role: role as Role });
      const mayAssess = isAmong(assessors, { role: role as Role });
      return [personId, { personId, name, role, mayDecide, mayAssess, successorId: null }];
    }),
  );
}
