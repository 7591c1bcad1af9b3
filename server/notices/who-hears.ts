import type { Responsible } from '../../process/definition/schema.ts';
import { isAmong, recruiters, type Role, rolesByJobRole } from '../contract/access.ts';

/** Who works in an organisation at an instant. */
export type Staff = {
  /** user id → role. */
  readonly members: ReadonlyMap<string, string>;
  /** Who is away now, the deputy, until when, and the last day of it where they are. */
  readonly away: ReadonlyMap<string, { readonly deputyId: string; readonly until: number; readonly lastDay: string }>;
  /** Who has left → who took over. */
  readonly successors: ReadonlyMap<string, string>;
};

export type JobRoles = readonly { readonly role: string; readonly userId: string }[];

export type Hearer = {
  readonly userId: string;
  /** Who is away, or has left, and for whom this one hears. */
  readonly insteadOf: string | null;
};

type Wanted = {
  readonly to: readonly Responsible[];
  readonly otherwise: readonly Responsible[];
  readonly roles: JobRoles;
  /** Whether somebody has to act on it: then it never ends with somebody who is not there. */
  readonly isToBeDone: boolean;
};

/**
 * Who hears of an event. What somebody has to act on reaches a person who is there: for whoever is away their deputy hears too, the deputy's
 * where that one is away as well; for whoever has left their successor; and where nobody is left the recruiters of the job, those of the next
 * rungs, everybody with a role in the job but who looks on, and at last the administrators. What the administrators have to act on where nobody is
 * one in the job reaches those of the organisation, not the recruiters. Whoever answers and may not decide, where the one for whom they answer
 * may, is not enough: the first of these groups in which somebody may hears as well.
 */
export function whoHears(staff: Staff, { to, otherwise, roles, isToBeDone }: Wanted): Hearer[] {
  const above = isToBeDone && lacksAdministrator(to, roles) ? administratorsMeant(staff) : [];
  const wanted = [...peopleOf(to, roles), ...above];
  const heard = new Map<string, Hearer>();
  const add = (userId: string, insteadOf: string | null) => {
    if (insteadOf === null || !heard.has(userId)) heard.set(userId, { userId, insteadOf });
  };
  for (const userId of wanted) if (isKnown(staff, roles, userId)) add(userId, null);
  if (!isToBeDone) return [...heard.values()];
  for (const userId of wanted) {
    if (isThere(staff, roles, userId)) continue;
    const one = whoAnswersFor(staff, userId, roles);
    if (one !== null) add(one, userId);
    if (one !== null && isEnough(staff, roles, { one, userId })) continue;
    const may = one === null ? anybody : (other: string) => mayDecide(staff, roles, other);
    for (const other of standInsOf(staff, otherwise, { roles, may })) add(other, userId);
  }
  if (wanted.length === 0)
    for (const userId of standInsOf(staff, otherwise, { roles, may: anybody })) add(userId, null);
  return [...heard.values()];
}

/**
 * Who answers for a person now: they themselves where they are there, else the deputy's deputy and so on, or whoever took over from them; null
 * where that leads to nobody who is there.
 */
export function whoAnswersFor(staff: Staff, userId: string, roles: JobRoles = []): string | null {
  const seen = new Set<string>();
  for (let one: string | undefined = userId; one !== undefined && !seen.has(one); ) {
    if (isThere(staff, roles, one)) return one;
    seen.add(one);
    one = staff.away.get(one)?.deputyId ?? staff.successors.get(one);
  }
  return null;
}

/** Whether they may do in the job what recruiters do: in the organisation, or by a role in it of their own or of somebody for whom they answer now. */
export function mayDecide(staff: Staff, roles: JobRoles, userId: string): boolean {
  const role = staff.members.get(userId) as Role | undefined;
  if (role !== undefined && isAmong(recruiters, { role })) return true;
  return roles.some(
    (one) => isDeciding(one.role) && (one.userId === userId || whoAnswersFor(staff, one.userId, roles) === userId),
  );
}

/** Whether the one who answers may decide, or answers for somebody who is a member and may not either. */
export const isEnough = (
  staff: Staff,
  roles: JobRoles,
  { one, userId }: { readonly one: string; readonly userId: string },
): boolean => mayDecide(staff, roles, one) || (isKnown(staff, roles, userId) && !mayDecide(staff, roles, userId));

const isDeciding = (role: string) => (rolesByJobRole as Readonly<Record<string, Role>>)[role] === 'recruiter';

const anybody = () => true;

type Among = { readonly roles: JobRoles; readonly may: (userId: string) => boolean };

function standInsOf(staff: Staff, otherwise: readonly Responsible[], { roles, may }: Among): readonly string[] {
  const administrators = administratorsOf(staff);
  const recruiters = roles.flatMap(({ role, userId }) => (role === 'recruiter' ? [userId] : []));
  const everybody = roles.flatMap(({ role, userId }) => (role === 'viewer' ? [] : [userId]));
  for (const group of [recruiters, peopleOf(otherwise, roles), everybody, administrators]) {
    const there = [...new Set(group)].filter((userId) => isThere(staff, roles, userId) && may(userId));
    if (there.length > 0) return there;
  }
  // All of them are away: better told to somebody on holiday than to nobody.
  return administrators;
}

const administratorsOf = ({ members }: Staff): string[] =>
  [...members].flatMap(([userId, role]) => (role === 'administrator' ? [userId] : []));

/** Whether administrators are among those meant, and nobody is one in the job. */
const lacksAdministrator = (to: readonly Responsible[], roles: JobRoles): boolean =>
  to.some((one) => one.kind === 'role' && one.role === 'administrator') &&
  !roles.some(({ role }) => role === 'administrator');

/** The organisation's administrators who are meant where nobody is one in a job: those who are there, or all where none is. */
export function administratorsMeant(staff: Staff): readonly string[] {
  const all = administratorsOf(staff);
  const there = all.filter((userId) => !staff.away.has(userId));
  return there.length > 0 ? there : all;
}

function peopleOf(to: readonly Responsible[], roles: JobRoles): string[] {
  const wanted = to.flatMap((one) =>
    one.kind === 'person' ? [one.personId] : roles.flatMap(({ role, userId }) => (role === one.role ? [userId] : [])),
  );
  return [...new Set(wanted)];
}

const isKnown = ({ members }: Staff, roles: JobRoles, userId: string) =>
  members.has(userId) || roles.some((role) => role.userId === userId);

const isThere = (staff: Staff, roles: JobRoles, userId: string) =>
  isKnown(staff, roles, userId) && !staff.away.has(userId);
