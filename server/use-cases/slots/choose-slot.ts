import type { Prisma } from '../../../prisma/client.ts';
import { isId } from '../../http/is-id.ts';
import type { Parts, Transaction } from '../../parts.ts';
import { asItWas, neverBooked } from '../as-it-was.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { changeOwnMeeting, type Standing } from './change-own-meeting.ts';
import { findAwaySince } from './away-since.ts';
import { findBookedSince } from './booked-since.ts';
import { lockInterviewers } from './lock-interviewers.ts';
import { placesTaken } from './places-taken.ts';
import { stepIdOf } from './slot-ids-of.ts';

type Choice = { readonly slotId: unknown; readonly meetingId: string; readonly signalId: string; readonly now: number };

/**
 * The candidate has the time, instead of the one that they had where they may change it. `taken`: its last place has gone to somebody else,
 * one of its interviewers meets somebody else then or is away, or it is offered no more. Of two who want the last place at once, one gets it. `closed`: nothing can be chosen or changed now.
 */
export function chooseSlot(
  parts: Parts,
  application: LinkedApplication,
  { slotId, meetingId, signalId, now }: Choice,
): Promise<'chosen' | 'moved' | 'taken' | 'closed'> {
  return changeOwnMeeting(parts, application, {
    signalId,
    now,
    act: async (transaction, standing) => {
      const { meeting, mayChange, stage } = standing;
      if (meeting?.slotId && meeting.slotId === slotId) return { outcome: 'chosen' };
      if (meeting && !mayChange) return { outcome: 'closed' };
      const slot = await takePlace(transaction, application, { slotId, standing, now });
      if (!slot) return { outcome: 'taken' };
      const times = { startsAt: slot.startsAt.getTime(), endsAt: slot.endsAt.getTime() };
      await write(transaction, application, { meetingId, slot, standing });
      if (meeting)
        return {
          outcome: 'moved',
          act: { kind: 'meetingMoved', payload: { meetingId: meeting.id, ...times }, before: asItWas(meeting) },
        };
      const { stepId, visit } = stage;
      const payload = { stepId, visit, meetingId, ...times };
      return { outcome: 'chosen', act: { kind: 'meetingBooked', payload, before: neverBooked } };
    },
  });
}

type Wanted = { readonly slotId: unknown; readonly standing: Standing; readonly now: number };

/** The time, where it has a place left and its interviewers are free; its row stays locked, and so do they, so that nobody else who chooses takes them before we have written ours. */
async function takePlace(
  transaction: Transaction,
  { id, jobId }: LinkedApplication,
  { slotId, standing, now }: Wanted,
): Promise<Prisma.MeetingSlotGetPayload<object> | null> {
  if (typeof slotId !== 'string' || !isId(slotId)) return null;
  await transaction.$queryRaw`select 1 from "meeting_slot" where "id" = ${slotId}::uuid for update`;
  const slot = await transaction.meetingSlot.findFirst({
    where: {
      ...{ id: slotId, jobId, withdrawnAt: null, startsAt: { gt: new Date(now) } },
      OR: [{ applicationId: null }, { applicationId: id }],
    },
  });
  if (!slot || stepIdOf(slot, standing.versionId) !== standing.stage.stepId) return null;
  await lockInterviewers(transaction, slot.interviewerIds);
  const gone = await findBookedSince(transaction, [slot.id], id);
  const away = await findAwaySince(transaction, [slot.id]);
  if (gone.size + away.size > 0) return null;
  const taken = await placesTaken(transaction, [slot.id]);
  return taken.length < slot.places ? slot : null;
}

type Written = {
  readonly meetingId: string;
  readonly slot: Prisma.MeetingSlotGetPayload<object>;
  readonly standing: Standing;
};

async function write(transaction: Transaction, application: LinkedApplication, { meetingId, slot, standing }: Written) {
  const { startsAt, endsAt, place, link, interviewerIds, guests } = slot;
  const data = { startsAt, endsAt, place, link, interviewerIds, guests, slotId: slot.id };
  const { meeting, stage } = standing;
  if (meeting) {
    const changed = { sequence: { increment: 1 }, untoldSince: new Date() };
    await transaction.meeting.update({ where: { id: meeting.id }, data: { ...data, ...changed } });
    return;
  }
  const { id: applicationId, organisationId } = application;
  const { stepId, visit } = stage;
  await transaction.meeting.create({ data: { ...data, id: meetingId, organisationId, applicationId, stepId, visit } });
}
