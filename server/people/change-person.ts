import type { Person, Removed } from '../contract/people.ts';
import type { Role } from '../contract/route.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database, Transaction } from '../parts.ts';
import { findDuties } from './find-duties.ts';
import { handOver } from './hand-over.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { storeSignalForJob } from '../use-cases/send-signal.ts';

/** What a member may do from now on; refuses to leave the organisation without an administrator. */
export async function setRole(database: Database, caller: Caller, userId: string, role: Role): Promise<Person> {
  return database.$transaction(async (transaction) => {
    const member = await findMember(transaction, caller, userId);
    if (role !== 'administrator') await refuseLast(transaction, member);
    await transaction.member.update({ where: { id: member.id }, data: { role } });
    const change = { before: { role: member.role }, after: { role } };
    if (member.role !== role) await record(transaction, caller, { action: 'setRole', userId, ...change });
    return { userId, name: member.user.name, email: member.user.email, role };
  });
}

/**
 * A member leaves the organisation and its jobs, and what they answered for falls to the successor; their account stays, since it may belong to
 * others too. Runs hear that those responsible are others. Refuses to leave the organisation without an administrator, and to leave to nobody what
 * somebody has to answer for. Answers how many meetings to come the successor has taken over.
 */
export async function removePerson(
  database: Database,
  caller: Caller,
  { userId, successorId }: { readonly userId: string; readonly successorId?: string | undefined },
): Promise<Removed> {
  const { organisationId } = caller;
  const remove = async (transaction: Transaction): Promise<Removed> => {
    const member = await findMember(transaction, caller, userId);
    await refuseLast(transaction, member);
    const meetings = await settleDuties(transaction, caller, { userId, successorId });
    const roles = await transaction.jobRole.findMany({ where: { userId, job: { organisationId } } });
    await transaction.jobRole.deleteMany({ where: { userId, job: { organisationId } } });
    const by = { kind: 'person', id: caller.userId } as const;
    for (const jobId of new Set(roles.map((role) => role.jobId)))
      await storeSignalForJob(transaction, { organisationId, jobId, kind: 'responsibleChanged', by });
    await transaction.member.delete({ where: { id: member.id } });
    const jobs = roles.map(({ jobId, role }) => ({ jobId, role }));
    await record(transaction, caller, {
      action: 'removePerson',
      userId,
      before: { role: member.role, jobs },
      after: { successorId: successorId ?? null, meetings },
    });
    return { userId, name: member.user.name, email: member.user.email, role: member.role as Role, meetings };
  };
  // Somebody may have many meetings to come.
  return database.$transaction(remove, { timeout: 30_000 });
}

type Leaving = { readonly userId: string; readonly successorId: string | undefined };

/** How many meetings somebody has taken over. */
async function settleDuties(
  transaction: Transaction,
  caller: Caller,
  { userId, successorId }: Leaving,
): Promise<number> {
  const { organisationId } = caller;
  if (successorId !== undefined)
    return handOver(transaction, { organisationId, userId, successorId, byId: caller.userId });
  const { deputyFor, keys: _keys, ...counts } = await findDuties(transaction, caller, userId);
  if (deputyFor.length > 0 || Object.values(counts).some((count) => count > 0)) throw new Refusal('successorNeeded');
  await transaction.absence.deleteMany({ where: { organisationId, userId } });
  return 0;
}

type Member = Awaited<ReturnType<typeof findMember>>;

async function findMember(transaction: Transaction, { organisationId }: Caller, userId: string) {
  // Two administrators who remove each other at once: the second waits here and finds itself the last.
  await transaction.$queryRaw`select 1 from "organization" where "id" = ${organisationId} for update`;
  const where = { organizationId: organisationId, userId };
  return orNotFound(await transaction.member.findFirst({ where, include: { user: true } }));
}

async function refuseLast(transaction: Transaction, { id, role, organizationId }: Member): Promise<void> {
  if (role !== 'administrator') return;
  const where = { organizationId, role: 'administrator', id: { not: id } };
  if (!(await transaction.member.findFirst({ where, select: { id: true } }))) throw new Refusal('lastAdministrator');
}

type Entry = { readonly action: string; readonly userId: string; readonly before?: object; readonly after?: object };

async function record(transaction: Transaction, { organisationId, userId: id }: Caller, { userId, ...entry }: Entry) {
  const by = { kind: 'person', id } as const;
  await recordAudit(transaction, { organisationId, by, target: 'user', targetId: userId, ...entry });
}
