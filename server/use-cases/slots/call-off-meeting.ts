import type { Parts, Transaction } from '../../parts.ts';
import { asItWas } from '../as-it-was.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { changeOwnMeeting, type Standing } from './change-own-meeting.ts';

type Asked = { readonly signalId: string; readonly now: number };

/** The candidate calls the meeting off, and its place is free for others; `closed` where it is too late for that, or there is none. Done by them before, as by a button pressed twice, it is done. */
export function callOffMeeting(
  parts: Parts,
  application: LinkedApplication,
  { signalId, now }: Asked,
): Promise<'calledOff' | 'closed'> {
  return changeOwnMeeting(parts, application, {
    signalId,
    now,
    act: async (transaction, { meeting, mayChange, stage }) => {
      if (!meeting && (await hasCalledOff(transaction, application.id, stage))) return { outcome: 'calledOff' };
      if (!meeting || !mayChange) return { outcome: 'closed' };
      await transaction.meeting.update({
        where: { id: meeting.id },
        data: { status: 'cancelled', sequence: { increment: 1 }, untoldSince: new Date() },
      });
      const before = asItWas(meeting);
      return { outcome: 'calledOff', act: { kind: 'meetingCancelled', payload: { meetingId: meeting.id }, before } };
    },
  });
}

/** Whether the last meeting of the visit is off by the candidate's own doing. */
async function hasCalledOff(
  transaction: Transaction,
  applicationId: string,
  { stepId, visit }: Standing['stage'],
): Promise<boolean> {
  const last = await transaction.meeting.findFirst({
    where: { applicationId, stepId, visit },
    orderBy: { createdAt: 'desc' },
    select: { id: true, status: true },
  });
  if (last?.status !== 'cancelled') return false;
  const own = { applicationId, actorKind: 'candidate', kind: 'meetingCancelled', refusedAt: null };
  const where = { ...own, payload: { path: ['meetingId'], equals: last.id } };
  return (await transaction.signal.count({ where })) > 0;
}
