import type { Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { changeOwnMeeting } from './change-own-meeting.ts';

type Asked = { readonly wish: unknown; readonly signalId: string; readonly now: number };

const longestWish = 500;

/** No time suits the candidate: staff get a task, with what would suit in the candidate's own words. Asking again asks no second time as long as that task is open. */
export function askForOtherTime(
  parts: Parts,
  application: LinkedApplication,
  { wish, signalId, now }: Asked,
): Promise<'asked' | 'closed'> {
  return changeOwnMeeting(parts, application, {
    signalId,
    now,
    act: async (transaction, standing) => {
      const { meeting, stage } = standing;
      if (meeting) return { outcome: 'closed' };
      const { stepId, visit } = stage;
      if (standing.isOtherAsked) return { outcome: 'asked' };
      const before = await transaction.signal.findFirst({
        where: { applicationId: application.id, kind: 'otherTimeAsked', appliedAt: null, refusedAt: null },
      });
      if (before) return { outcome: 'asked' };
      const note = typeof wish === 'string' ? wish.trim().slice(0, longestWish) : '';
      return {
        outcome: 'asked',
        act: { kind: 'otherTimeAsked', payload: { stepId, visit }, ...(note ? { note } : {}) },
      };
    },
  });
}
