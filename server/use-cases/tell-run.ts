import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Caller } from '../http/caller.ts';
import type { Parts, Transaction } from '../parts.ts';
import { applyAtOnce } from '../relay/apply-at-once.ts';
import { recordAudit } from './record-audit.ts';
import { nudge, type SignalKind, storeSignal } from './send-signal.ts';
import { getSignal, type SignalView } from './signal-views.ts';

type Told = {
  readonly signalId: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly kind: SignalKind;
  readonly payload?: Readonly<Record<string, string | number>>;
  /** What the person wrote; kept with the signal, never told to the run. */
  readonly note?: string | undefined;
  /** Further ids for the audit. */
  readonly about?: Readonly<Record<string, string | readonly string[]>>;
  /** Further rows of the same transaction; answers what a refusal by the run puts back. */
  readonly write?: (transaction: Transaction) => Promise<Prisma.InputJsonObject | void>;
  /** Refuses what cannot be done any more; not asked on a repetition, which is answered as the first time. */
  readonly refuse?: () => void;
  /** The answer shall say what became of it, where the run answers within two seconds. */
  readonly atOnce?: boolean;
};

/** Stores something that a member did together with its signal, audit and change; the run applies or refuses it. Repeatable by `signalId`. */
export async function tellRun(parts: Parts, caller: Caller, told: Told): Promise<SignalView> {
  const { database } = parts;
  const { organisationId, language } = caller;
  const { signalId, applicationId, kind, payload, note, about, write, refuse, atOnce = false } = told;
  if (!(await database.signal.findFirst({ where: { id: signalId, organisationId }, select: { id: true } }))) {
    refuse?.();
    await database.$transaction(async (transaction) => {
      const before = (await write?.(transaction)) ?? undefined;
      await storeTold(transaction, caller, {
        signalId,
        applicationId,
        jobId: told.jobId,
        kind,
        payload,
        note,
        about,
        before,
      });
    });
    if (!atOnce || !(await applyAtOnce(parts.runs.client, { applicationId, signalId }))) nudge(parts);
  }
  return getSignal(database, organisationId, signalId, language);
}

type Stored = Pick<Told, 'signalId' | 'applicationId' | 'jobId' | 'kind' | 'note'> & {
  readonly payload?: Told['payload'] | undefined;
  readonly about?: Told['about'] | undefined;
  /** What a refusal by the run puts back. */
  readonly before?: Prisma.InputJsonObject | undefined;
};

/** The signal with its audit and change, in the transaction of what somebody did. */
export async function storeTold(
  transaction: Transaction,
  caller: Pick<Caller, 'organisationId' | 'userId'>,
  { signalId, jobId, about, payload = {}, ...told }: Stored,
): Promise<void> {
  const { organisationId, userId } = caller;
  const { applicationId, kind } = told;
  const by = { kind: 'person', id: userId } as const;
  await storeSignal(transaction, { ...told, id: signalId, organisationId, payload, by });
  await recordChange(transaction, caller, { topic: 'job', topicId: jobId, kind, data: { applicationId } });
  await recordAudit(transaction, {
    ...{ organisationId, by, action: kind, target: 'application', targetId: applicationId },
    after: { ...payload, ...about },
  });
}
