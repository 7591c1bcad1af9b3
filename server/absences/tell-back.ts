import type { Absence } from '../../prisma/client.ts';
import { deserted } from '../contract/notice-kinds.ts';
import type { Caller } from '../http/caller.ts';
import { findAbsent } from '../interviewers/find-absent.ts';
import { tellAfterAll } from '../interviewers/tell-after-all.ts';
import type { Transaction } from '../parts.ts';
import { findBooked } from './find-booked.ts';

/** Of each meeting to come during an absence that was, whose interviewer is there then after all, those hear who know the opposite. */
export async function tellBack(transaction: Transaction, caller: Caller, before: Absence): Promise<void> {
  const { userId } = before;
  const booked = await findBooked(transaction, before);
  const absentIn = await findAbsent(transaction, caller, booked);
  for (const meeting of booked)
    if (!absentIn(meeting).some((one) => one.userId === userId))
      await tellAfterAll(transaction, meeting, { userId, byId: caller.userId, told: deserted });
}
