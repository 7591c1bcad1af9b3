import type { Absence } from '../../prisma/client.ts';
import type { AbsenceView } from '../contract/absences.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import { loadSettings } from '../notices/load-settings.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Database, Transaction } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { checkDeputy, type GivenAbsence, spanOf } from './check-absence.ts';
import { tellBack } from './tell-back.ts';
import { tellBookedMeetings } from './tell-booked-meetings.ts';
import { tellHiddenTimes } from './tell-hidden-times.ts';
import { toAbsenceViews } from './find-absences.ts';

type Days = Pick<GivenAbsence, 'deputyId' | 'firstDay' | 'lastDay'>;

/** Somebody is away and has a deputy: the caller, or for an administrator anybody. The deputy is told, and whoever is away where somebody else has set it. */
export async function createAbsence(
  database: Database,
  caller: Caller,
  { userId = caller.userId, ...days }: Days & { readonly userId?: string | undefined },
  id: string,
): Promise<AbsenceView> {
  refuseOthers(caller, userId);
  return inTurn(database, caller, async (transaction) => {
    const again = await transaction.absence.findFirst({ where: { id, organisationId: caller.organisationId } });
    if (again) return again;
    const member = { organizationId: caller.organisationId, userId };
    orNotFound(await transaction.member.findFirst({ where: member, select: { id: true } }));
    const given = { organisationId: caller.organisationId, userId, ...days };
    const span = await settle(transaction, given, undefined);
    const data = { id, ...given, ...span, createdBy: caller.userId };
    const absence = await transaction.absence.create({ data });
    await record(transaction, caller, { absence, action: 'setAbsence' });
    return absence;
  });
}

/** Other days, or another deputy, who is told. */
export async function changeAbsence(
  database: Database,
  caller: Caller,
  { absenceId: id, ...days }: Days & { readonly absenceId: string },
): Promise<AbsenceView> {
  return inTurn(database, caller, async (transaction) => {
    const before = await findOwn(transaction, caller, id);
    const { organisationId, userId } = before;
    const span = await settle(transaction, { organisationId, userId, ...days }, id);
    // Whoever comes home earlier is away on no day that was not known.
    const isKnown = before.firstDay <= days.firstDay && days.lastDay <= before.lastDay;
    const daysSetAt = isKnown ? before.daysSetAt : new Date();
    const absence = await transaction.absence.update({ where: { id }, data: { ...days, ...span, daysSetAt } });
    await record(transaction, caller, { absence, action: 'changeAbsence', before });
    return absence;
  });
}

/** Back already, or not away at all. */
export async function endAbsence(database: Database, caller: Caller, id: string): Promise<AbsenceView> {
  return inTurn(database, caller, async (transaction) => {
    await findOwn(transaction, caller, id);
    const absence = await transaction.absence.delete({ where: { id } });
    await record(transaction, caller, { absence, action: 'endAbsence', before: absence });
    return absence;
  });
}

/** One at a time in an organisation: two absences that lead to each other must see each other. */
async function inTurn(
  database: Database,
  { organisationId }: Caller,
  act: (transaction: Transaction) => Promise<Absence>,
): Promise<AbsenceView> {
  const absence = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "organization" where "id" = ${organisationId} for update`;
    return act(transaction);
  });
  const [view] = await toAbsenceViews(database, [absence]);
  return orNotFound(view);
}

async function settle(transaction: Transaction, given: GivenAbsence, without: string | undefined) {
  const settings = await loadSettings(transaction, given.organisationId, [given.userId]);
  const span = spanOf(given, settings.get(given.userId)?.zone ?? 'UTC', Date.now());
  await checkDeputy(transaction, given, { ...span, without });
  return span;
}

async function findOwn(transaction: Transaction, caller: Caller, id: string): Promise<Absence> {
  const { organisationId } = caller;
  const absence = orNotFound(await transaction.absence.findFirst({ where: { id, organisationId } }));
  refuseOthers(caller, absence.userId);
  return absence;
}

/** Refuses what is about somebody else, but to administrators. */
export function refuseOthers({ role, userId }: Caller, whose: string): void {
  if (whose !== userId && role !== 'administrator') throw new Refusal('notAllowed');
}

type Done = {
  readonly absence: Absence;
  readonly action: 'setAbsence' | 'changeAbsence' | 'endAbsence';
  /** What stood until now. */
  readonly before?: Absence;
};

async function record(transaction: Transaction, caller: Caller, { absence, action, before }: Done): Promise<void> {
  const { id, organisationId, userId, deputyId, firstDay, lastDay } = absence;
  const by = { kind: 'person', id: caller.userId } as const;
  const entry = { organisationId, by, action, target: 'user', targetId: userId };
  await recordAudit(transaction, { ...entry, after: { deputyId, firstDay, lastDay } });
  await tellAbsent(transaction, caller, { absence, action });
  if (before) await tellBack(transaction, caller, before);
  if (action === 'endAbsence') return;
  await tellHiddenTimes(transaction, absence);
  await tellBookedMeetings(transaction, absence, before);
  await tellStaff(transaction, {
    key: `absence/${id}/${deputyId}/${firstDay}/${lastDay}`,
    ...{ organisationId, kind: 'deputy', byId: userId, subjectId: id },
    to: [{ kind: 'person', personId: deputyId }],
  });
}

const aboutOf = { setAbsence: 'absenceSet', changeAbsence: 'absenceChanged', endAbsence: 'absenceEnded' } as const;

/** Whoever is away by somebody else's doing hears of it: their work goes to another person. */
async function tellAbsent(transaction: Transaction, caller: Caller, { absence, action }: Done): Promise<void> {
  const { id, organisationId, userId, deputyId, firstDay, lastDay } = absence;
  if (caller.userId === userId) return;
  await tellStaff(transaction, {
    key: `absent/${id}/${action}/${deputyId}/${firstDay}/${lastDay}/${Date.now()}`,
    ...{ organisationId, kind: 'deputy', about: aboutOf[action], byId: caller.userId, subjectId: id },
    to: [{ kind: 'person', personId: userId }],
  });
}
