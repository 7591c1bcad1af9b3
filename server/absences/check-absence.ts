import { dayOf } from '../../process/calendar/days.ts';
import { startOfDay } from '../../process/calendar/zone-days.ts';
import type { MistakeCode } from '../http/mistakes.ts';
import { Refusal } from '../http/refusal.ts';
import type { Transaction } from '../parts.ts';

export type GivenAbsence = {
  readonly organisationId: string;
  readonly userId: string;
  readonly deputyId: string;
  readonly firstDay: string;
  readonly lastDay: string;
};

type Span = { readonly startsAt: Date; readonly endsAt: Date };

const twoYearsMs = 2 * 366 * 86_400_000;

type Days = Pick<GivenAbsence, 'firstDay' | 'lastDay'>;

/** From the first midnight to the one after the last day, in the zone of whoever is away. */
export function daysOf({ firstDay, lastDay }: Days, zone: string): Span {
  return {
    startsAt: new Date(startOfDay(zone, dayOf(firstDay))),
    endsAt: new Date(startOfDay(zone, dayOf(lastDay) + 1)),
  };
}

/** The same of an absence that is set; refuses days that are over, or too far off. */
export function spanOf(given: GivenAbsence, zone: string, now: number): Span {
  const { startsAt, endsAt } = daysOf(given, zone);
  if (endsAt <= startsAt) refuse('lastDay', 'ends-before');
  if (endsAt.getTime() <= now) refuse('lastDay', 'past');
  if (endsAt.getTime() > now + twoYearsMs) refuse('lastDay', 'too-far');
  return { startsAt, endsAt };
}

/** Refuses a deputy who is nobody here, or whose own deputies would lead back while they are away too, and days that overlap other ones. */
export async function checkDeputy(
  transaction: Transaction,
  { organisationId, userId, deputyId }: GivenAbsence,
  { startsAt, endsAt, without }: Span & { readonly without: string | undefined },
): Promise<void> {
  const member = { organizationId: organisationId, userId: deputyId };
  if (userId === deputyId) refuse('deputyId', 'deputy-self');
  if (!(await transaction.member.findFirst({ where: member, select: { id: true } })))
    refuse('deputyId', 'person-unknown');
  const others = await transaction.absence.findMany({
    where: {
      ...{ organisationId, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
      ...(without === undefined ? {} : { id: { not: without } }),
    },
  });
  if (others.some((other) => other.userId === userId)) throw new Refusal('absenceOverlaps');
  if (leadsBack(others, { from: deputyId, to: userId, span: { startsAt, endsAt } })) throw new Refusal('deputyLoop');
}

type Link = Span & { readonly userId: string; readonly deputyId: string };

/** Whether at some instant within the span everybody on the way is away, and the way ends where it began. */
function leadsBack(
  absences: readonly Link[],
  { from, to, span, passed = [] }: { from: string; to: string; span: Span; passed?: readonly string[] },
): boolean {
  return absences.some(({ userId, deputyId, startsAt, endsAt }) => {
    if (userId !== from || passed.includes(from)) return false;
    const both = {
      startsAt: startsAt > span.startsAt ? startsAt : span.startsAt,
      endsAt: endsAt < span.endsAt ? endsAt : span.endsAt,
    };
    if (both.endsAt <= both.startsAt) return false;
    return deputyId === to || leadsBack(absences, { from: deputyId, to, span: both, passed: [...passed, from] });
  });
}

function refuse(field: string, code: MistakeCode): never {
  throw new Refusal('malformed', { errors: [{ path: `body.${field}`, code }] });
}
