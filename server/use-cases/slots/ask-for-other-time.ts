import { cutText } from '../../../process/texts/cut-text.ts';
import type { Parts } from '../../parts.ts';
import type { LinkedApplication } from '../find-candidate-link.ts';
import { changeOwnMeeting } from './change-own-meeting.ts';

type Asked = { readonly wish: unknown; readonly signalId: string; readonly now: number };

const longestWish = 500;

/** No time suits the candidate: staff get a task, with what would suit in the candidate's own words. Asking again as long as that task is open asks no second time, but where it says something else: the newest words count. */
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
      const note = typeof wish === 'string' ? cutText(wish.trim(), longestWish) : '';
      const last = await transaction.signal.findFirst({
        where: { applicationId: application.id, kind: 'otherTimeAsked', refusedAt: null },
        orderBy: { createdAt: 'desc' },
      });
      const isOpen = standing.isOtherAsked || last?.appliedAt === null;
      if (isOpen && (note === '' || note === last?.note)) return { outcome: 'asked' };
      return {
        outcome: 'asked',
        act: { kind: 'otherTimeAsked', payload: { stepId, visit }, ...(note ? { note } : {}) },
      };
    },
  });
}
