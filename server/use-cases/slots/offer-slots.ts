import type { z } from 'zod';
import { Prisma } from '../../../prisma/client.ts';
import { v5 } from 'uuid';
import { recordChange } from '../../changes/record-change.ts';
import type { routes } from '../../contract/routes.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { refuseStrangers } from '../../interviewers/refuse-strangers.ts';
import { readTimes, withoutDoubles } from '../change-meeting.ts';
import { loadVersion } from '../load-versions.ts';
import { recordAudit } from '../record-audit.ts';
import { holdSend } from '../held-sends/hold-send.ts';
import { nudge } from '../send-signal.ts';
import { lockInterviewers } from './lock-interviewers.ts';
import { refuseTaken } from './refuse-taken.ts';
import { toSlots } from './slot-views.ts';

type Offer = z.output<typeof routes.offerSlots.body>;
type Asked = { readonly jobId: string; readonly offerId: string };

/**
 * Offers times, and tells everybody whom they are for and who has no meeting yet. Refuses a stage where the candidate does not choose, times
 * that overlap or have passed, and a closed job; and unless the caller knows of it (`anyway`), times at which an interviewer is taken already or
 * away, or that are offered already. Where more than one is told, that waits. Repeatable by `offerId`.
 */
export async function offerSlots(parts: Parts, caller: Caller, { jobId, offerId }: Asked, offer: Offer) {
  const { database } = parts;
  const { organisationId } = caller;
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  if (job.status !== 'open') throw new Refusal('jobNotOpen');
  await refuseOthers(parts, { organisationId, jobId, offer, versionId: job.versionId });
  await refuseStrangers(database, caller, { jobId, interviewerIds: offer.interviewerIds });
  const times = readAll(offer, nowOf(caller));
  const ids = times.map((_, index) => v5(`slot/${index}`, offerId));
  const isDone = await database.meetingSlot.findFirst({ where: { id: { in: ids } }, select: { id: true } });
  const told = isDone ? 0 : await store(parts, caller, { jobId, offerId, offer, times, ids });
  const rows = await database.meetingSlot.findMany({
    where: { id: { in: ids } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return { items: await toSlots(database, rows), told };
}

type Wanted = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly versionId: string;
  readonly offer: Offer;
};

async function refuseOthers({ database }: Parts, { organisationId, jobId, versionId, offer }: Wanted): Promise<void> {
  const { applicationId, stepId } = offer;
  const one =
    applicationId === undefined
      ? null
      : orNotFound(await database.application.findFirst({ where: { id: applicationId, jobId, organisationId } }));
  if (one && one.stepId !== stepId) throw new Refusal('otherVisit');
  const { definition } = await loadVersion(database, one?.versionId ?? versionId);
  const step = Object.hasOwn(definition.steps, stepId) ? definition.steps[stepId] : undefined;
  if (step?.kind !== 'stage' || !step.meeting) throw new Refusal('noMeetingHere');
  if (!step.meeting.choice) throw new Refusal('noChoiceHere');
}

type Time = { readonly startsAt: number; readonly endsAt: number };

function readAll({ times }: Offer, now: number): Time[] {
  const read = times.map((one, index) => readTimes(one, now, `body.times.${index}`));
  for (const [index, one] of read.entries()) {
    const other = read.findIndex((earlier) => one.startsAt < earlier.endsAt && earlier.startsAt < one.endsAt);
    if (other < index) {
      const code = read[other]?.startsAt === one.startsAt ? 'twice' : 'overlaps';
      throw new Refusal('invalid', { errors: [{ path: `body.times.${index}.startsAt`, code }] });
    }
  }
  return read;
}

type Stored = {
  readonly jobId: string;
  readonly offerId: string;
  readonly offer: Offer;
  readonly times: readonly Time[];
  readonly ids: readonly string[];
};

async function store(parts: Parts, caller: Caller, { jobId, offerId, offer, times, ids }: Stored): Promise<number> {
  const { organisationId, userId } = caller;
  const { stepId, applicationId = null, place = null, link = null, interviewerIds = [], guests = [], places } = offer;
  const where = { jobId, stepId, applicationId, place, link };
  const told = await parts.database.$transaction(async (transaction) => {
    await lockInterviewers(transaction, interviewerIds);
    if (offer.anyway !== true) await refuseTaken(transaction, caller, { ...where, times, interviewerIds, guests });
    await transaction.meetingSlot.createMany({
      data: times.map(({ startsAt, endsAt }, index) => ({
        id: ids[index] ?? '',
        ...{ ...where, organisationId, places },
        interviewerIds: withoutDoubles(interviewerIds),
        guests: withoutDoubles(guests),
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
        offeredBy: userId,
      })),
    });
    await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind: 'slots', data: { stepId } });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'offerSlots', target: 'job', targetId: jobId },
      after: { stepId, applicationId, times: times.map(({ startsAt }) => startsAt), places, interviewerIds },
    });
    const heard = await tellStanding(transaction, { organisationId, jobId, stepId, applicationId, userId, offerId });
    await holdSend(transaction, caller, { id: offerId, kind: 'slots', jobId, total: heard, slotIds: ids });
    return heard;
  });
  nudge(parts);
  return told;
}

type Standing = {
  readonly organisationId: string;
  readonly jobId: string;
  readonly stepId: string;
  readonly applicationId: string | null;
  readonly userId: string;
  readonly offerId: string;
};

/** Whoever stands in the stage and has no meeting hears of it by their run; answers how many do now: of whom a decision waits, only once that is taken back. */
async function tellStanding(
  transaction: Transaction,
  { organisationId, jobId, stepId, applicationId, userId, offerId }: Standing,
): Promise<number> {
  const one = applicationId === null ? Prisma.empty : Prisma.sql`and a."id" = ${applicationId}::uuid`;
  const rows = await transaction.$queryRaw<{ told: number }[]>`
    with "offered" as (
      insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId", "heldSendId")
      select gen_random_uuid(), a."organisationId", a."id", 'timesOffered', jsonb_build_object('stepId', a."stepId", 'visit', a."visit"),
        'person', ${userId}, ${offerId}::uuid
      from "application" a
      where a."jobId" = ${jobId}::uuid and a."organisationId" = ${organisationId} and a."stepId" = ${stepId} and a."status" = 'active'
        and not exists (select 1 from "meeting" m where m."applicationId" = a."id" and m."stepId" = a."stepId" and m."visit" = a."visit"
          and m."status" <> 'cancelled') ${one}
      returning "applicationId")
    select count(*)::int as "told" from "offered" o
    where not exists (select 1 from "decision" d where d."applicationId" = o."applicationId" and d."status" in ('stored', 'waiting'))`;
  return rows[0]?.told ?? 0;
}
