import type { z } from 'zod';
import { recordChange } from '../changes/record-change.ts';
import type { meetingSchema } from '../contract/meeting-schema.ts';
import { deserted } from '../contract/notice-kinds.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts, Transaction } from '../parts.ts';
import { toMeetingViews } from '../use-cases/meeting-views.ts';
import { recordAside } from '../use-cases/record-aside.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { findAbsent } from './find-absent.ts';
import { tellAfterAll } from './tell-after-all.ts';
import { isStillToCome, tellDeserted, withItsApplication } from './tell-deserted.ts';

type Said = { readonly comes: boolean; readonly reason?: string | undefined };

/**
 * An interviewer cannot come to a meeting of theirs, and those who answer for the candidate hear at once; or can after all. Refuses whoever the
 * meeting does not name, and one that has begun or is off. It says so of the meeting as it is: at another time they are asked again.
 */
export async function sayComing(
  { database }: Pick<Parts, 'database'>,
  caller: Caller,
  { meetingId, ...said }: Said & { readonly meetingId: string },
): Promise<z.infer<typeof meetingSchema>> {
  const { organisationId, userId } = caller;
  const meeting = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "meeting" where "id" = ${meetingId}::uuid for update`;
    const found = orNotFound(
      await transaction.meeting.findFirst({ where: { id: meetingId, organisationId }, include: withItsApplication }),
    );
    if (!found.interviewerIds.includes(userId)) throw new Refusal('notInMeeting');
    if (!isStillToCome(found) || found.startsAt.getTime() <= nowOf(caller)) throw new Refusal('meetingOver');
    const isNews = said.comes
      ? await comeAfterAll(transaction, caller, found)
      : await stayAway(transaction, found, { userId, ...said });
    if (isNews) await record(transaction, caller, { ...found, comes: said.comes });
    return found;
  });
  const [view] = await toMeetingViews(database, caller, [meeting]);
  return orNotFound(view);
}

type Found = Parameters<typeof tellDeserted>[1];

/** Said again it is told no second time; what was written is what was written last. */
async function stayAway(
  transaction: Transaction,
  meeting: Found,
  { userId, reason = '' }: Said & { readonly userId: string },
): Promise<boolean> {
  const { id: meetingId, startsAt, endsAt } = meeting;
  const where = { meetingId_userId: { meetingId, userId } };
  const before = await transaction.meetingDecline.findUnique({ where });
  const isKnown = before?.startsAt.getTime() === startsAt.getTime() && before.endsAt.getTime() === endsAt.getTime();
  const written = { reason: reason.trim() || null, startsAt, endsAt };
  const saidAt = isKnown ? before.saidAt : new Date();
  await transaction.meetingDecline.upsert({
    where,
    create: { meetingId, userId, saidAt, ...written },
    update: { saidAt, ...written },
  });
  if (isKnown) return false;
  await tellDeserted(transaction, meeting, { about: 'interviewerCannot', userId, what: saidAt.toISOString() });
  return true;
}

/** That they are away then, where they are, stands as it was told. */
async function comeAfterAll(transaction: Transaction, caller: Caller, meeting: Found): Promise<boolean> {
  const { userId } = caller;
  const { count } = await transaction.meetingDecline.deleteMany({ where: { meetingId: meeting.id, userId } });
  if (count === 0) return false;
  const absentIn = await findAbsent(transaction, caller, [meeting]);
  const isAway = absentIn(meeting).some((one) => one.userId === userId);
  const told = isAway ? ['interviewerCannot'] : deserted;
  await tellAfterAll(transaction, meeting, { userId, byId: userId, told });
  return true;
}

async function record(
  transaction: Transaction,
  caller: Caller,
  { id: meetingId, applicationId, stepId, application, comes }: Found & Pick<Said, 'comes'>,
): Promise<void> {
  const { organisationId, userId } = caller;
  const kind = comes ? 'interviewerComes' : 'interviewerCannot';
  await recordAside(transaction, { applicationId, kind, byId: userId, data: { meetingId, stepId } });
  await recordChange(transaction, caller, {
    ...{ topic: 'job', topicId: application.jobId, kind, data: { applicationId } },
  });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'person', id: userId }, action: kind, target: 'application' },
    ...{ targetId: applicationId, after: { meetingId } },
  });
}
