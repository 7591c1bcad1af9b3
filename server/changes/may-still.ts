import type { Caller } from '../http/caller.ts';
import { refusalOf } from '../http/problem-details.ts';
import { refusals } from '../http/refusals.ts';

const ended: readonly number[] = [401, 403, 404];

/** Whether somebody may go on hearing what they asked for: still let in, and as the same. While that cannot be known they may. */
export async function mayStill(
  { userId, organisationId, role }: Caller,
  admitAgain: () => Promise<Caller>,
): Promise<boolean> {
  try {
    const now = await admitAgain();
    return now.userId === userId && now.organisationId === organisationId && now.role === role;
  } catch (error) {
    const { code } = refusalOf(error);
    return !ended.includes(refusals[code].status);
  }
}
