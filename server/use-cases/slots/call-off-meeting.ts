import type { Parts } from '../../parts.ts';
import { asItWas } from '../as-it-was.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { changeOwnMeeting } from './change-own-meeting.ts';

type Asked = { readonly signalId: string; readonly now: number };

/** The candidate calls the meeting off, and its place is free for others; `closed` where it is too late for that, or there is none. */
export function callOffMeeting(
  parts: Parts,
  application: LinkedApplication,
  { signalId, now }: Asked,
): Promise<'calledOff' | 'closed'> {
  return changeOwnMeeting(parts, application, {
    signalId,
    now,
    act: async (transaction, { meeting, mayChange }) => {
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
