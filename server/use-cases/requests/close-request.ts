import type { Transaction } from '../../parts.ts';
import { taskKeyOf } from './open-request.ts';

type Answered = {
  readonly request: { readonly id: string; readonly kind: string; readonly applicationId: string };
  readonly userId: string;
  readonly status: 'refused' | 'done';
  readonly reason?: string;
  readonly text?: string;
  readonly wordingReason?: string;
  readonly wordingCodes?: string[];
};

/** Why words that block were sent, as it is kept with the answer; nothing where none were. */
export const keptOf = (codes: string[], override: { readonly reason: string } | undefined) =>
  override && codes.length > 0 ? { wordingReason: override.reason, wordingCodes: codes } : {};

/** Writes how a request was answered and by whom, and that its task is done. */
export async function closeRequest(transaction: Transaction, { request, userId, ...answer }: Answered): Promise<void> {
  const at = new Date();
  const { id, applicationId } = request;
  await transaction.candidateRequest.update({
    where: { id },
    data: { ...answer, answeredBy: userId, answeredAt: at },
  });
  await transaction.task.updateMany({
    where: { applicationId, key: taskKeyOf(request), doneAt: null },
    data: { doneAt: at, doneBy: userId, result: 'done' },
  });
}
