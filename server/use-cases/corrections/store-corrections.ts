import type { Transaction } from '../../parts.ts';
import { refuseClosed } from '../refuse-closed.ts';
import { reviewKey } from '../review-key.ts';
import type { Wrong } from './find-wrong.ts';
import type { Written } from './judge-correction.ts';

export type Stored = {
  readonly id: string;
  readonly signalId: string;
  readonly wrong: Wrong;
  readonly written: Written;
  readonly position?: number;
};
type By = {
  readonly userId: string;
  readonly batchId?: string;
  /** Why, and which rules of wording were set aside. */
  readonly overridden?: { readonly reason: string; readonly codes: readonly string[] } | undefined;
};

/** Stores corrections of one job with the signals that tell their runs, in the caller's transaction; refuses to take anybody back into a job that is not open. */
export async function storeCorrections(transaction: Transaction, all: readonly Stored[], by: By): Promise<void> {
  const back = all.filter(({ written }) => written.backTo !== undefined);
  if (back[0]) await refuseClosed(transaction, back[0].wrong.application.jobId);
  await transaction.correction.createMany({ data: all.map((one) => toRow(one, by)) });
  await transaction.signal.createMany({ data: all.map((one) => toSignal(one, by)) });
  // Whoever takes somebody back has reviewed what no person had decided.
  await transaction.task.updateMany({
    where: {
      ...{ applicationId: { in: back.map(({ wrong }) => wrong.message.applicationId) } },
      ...{ key: reviewKey, doneAt: null },
    },
    data: { doneAt: new Date(), doneBy: by.userId, result: 'done' },
  });
}

function toRow({ id, signalId, wrong, written, position }: Stored, { userId, batchId, overridden }: By) {
  const { message, candidate } = wrong;
  return {
    ...{ id, signalId, organisationId: message.organisationId, applicationId: message.applicationId },
    ...{ messageId: message.id, messageKey: message.messageKey, language: candidate.language },
    ...{ subject: written.subject, text: written.text, backTo: written.backTo ?? null },
    ...{ batchId: batchId ?? null, position: position ?? null, correctedBy: userId },
    ...(overridden ? { wordingReason: overridden.reason, wordingCodes: [...overridden.codes] } : {}),
  };
}

function toSignal({ id, signalId, wrong, written: { backTo } }: Stored, { userId, batchId }: By) {
  const { message, channel } = wrong;
  return {
    ...{ id: signalId, organisationId: message.organisationId, applicationId: message.applicationId },
    ...{ kind: 'corrected', actorKind: 'person', actorId: userId, heldSendId: batchId ?? null },
    payload: {
      ...{ correctionId: id, messageKey: message.messageKey, channel },
      ...(backTo === undefined ? {} : { backTo }),
    },
  };
}
