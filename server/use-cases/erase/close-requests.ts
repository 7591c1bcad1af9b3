import { requestKinds } from '../../contract/requests.ts';
import type { Transaction } from '../../parts.ts';

/** Whatever the person has asked for by law, on whichever of their pages, is answered by erasing them: nobody is reminded of it any more. */
export async function closeRequests(
  transaction: Transaction,
  applicationIds: readonly string[],
  userId: string,
): Promise<void> {
  const at = new Date();
  const where = { applicationId: { in: [...applicationIds] } };
  await transaction.candidateRequest.updateMany({
    where: { ...where, status: 'open' },
    data: { status: 'done', answeredBy: userId, answeredAt: at },
  });
  await transaction.task.updateMany({
    // What somebody was to tell by phone is erased as well.
    where: {
      ...where,
      doneAt: null,
      OR: [{ about: { in: [...requestKinds, 'review'] } }, { key: { startsWith: 'tell/' } }],
    },
    data: { doneAt: at, doneBy: userId, result: 'done' },
  });
}
