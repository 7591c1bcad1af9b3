import type { Database, Transaction } from '../parts.ts';
import { findInvited } from './find-invited.ts';
import { findUntold } from './find-untold.ts';
import { isToBeHeld, loadMeeting, type UntoldMeeting } from './load-meeting.ts';
import { callOff, invite } from './send-calls.ts';

type Environment = { readonly publicUrl: string };

/**
 * Brings the calendars of interviewers up to what meetings are: who is named hears of it with a calendar file, of what they have been told
 * already nothing, and who is named no more, or whose meeting is off, that it is. Answers how many meetings there were.
 */
export async function tellInterviewers(
  database: Database,
  environment: Environment,
  now = Date.now(),
): Promise<number> {
  return database.$transaction(
    async (transaction) => {
      const ids = await findUntold(transaction, now);
      for (const id of ids) await tellOf(transaction, await loadMeeting(transaction, id), { environment, now });
      await transaction.meeting.updateMany({ where: { id: { in: ids } }, data: { untoldSince: null } });
      return ids.length;
    },
    { timeout: 30_000 },
  );
}

type Telling = { readonly environment: Environment; readonly now: number };

async function tellOf(transaction: Transaction, meeting: UntoldMeeting, telling: Telling): Promise<void> {
  // What lies behind is taken out of nobody's calendar.
  if (meeting.status === 'held' || meeting.status === 'missed') return;
  const invited = isToBeHeld(meeting, telling.now) ? await findInvited(transaction, meeting) : [];
  for (const person of invited) await invite(transaction, meeting, person, telling);
  const gone = meeting.calls.filter(({ userId }) => !invited.some((one) => one.userId === userId));
  for (const call of gone) await callOff(transaction, meeting, call, telling);
}
