import type { askedAgain } from '../../workflows/contract.ts';
import type { EventKind } from '../../process/interpreter/contract.ts';
import type { Prisma } from '../../prisma/client.ts';
import type { Parts, Transaction } from '../parts.ts';

export type SignalActor = { readonly kind: 'person' | 'candidate' | 'besked'; readonly id?: string };

/** An event's kind, or what people ask of a delivery, which is no event of the process. */
export type SignalKind = EventKind | typeof askedAgain;

type NewSignal = {
  readonly id: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly kind: SignalKind;
  /** The event without `at`, `by` and `kind`: ids, codes and instants. */
  readonly payload: Readonly<Record<string, string | number>>;
  readonly by: SignalActor;
  /** What the person wrote about it. */
  readonly note?: string | undefined;
  /** What a refusal by the run puts back. */
  readonly before?: Prisma.InputJsonObject | undefined;
};

/** Stores what somebody did, to be told to the run; in the transaction of the rows that it is about. */
export async function storeSignal(
  transaction: Transaction,
  { by, payload, note, before, ...signal }: NewSignal,
): Promise<void> {
  await transaction.signal.create({
    data: {
      ...signal,
      note: note ?? null,
      ...(before === undefined ? {} : { before }),
      payload: payload as Prisma.InputJsonObject,
      actorKind: by.kind,
      actorId: by.id ?? null,
    },
  });
}

/** The same signal for every application of a job whose run can still hear; answers how many. */
export async function storeSignalForJob(
  transaction: Transaction,
  { organisationId, jobId, kind, by }: { organisationId: string; jobId: string; kind: EventKind; by: SignalActor },
): Promise<number> {
  return transaction.$executeRaw`
    insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId")
    select gen_random_uuid(), ${organisationId}, "id", ${kind}, '{}'::jsonb, ${by.kind}, ${by.id ?? null}
    from "application" where "jobId" = ${jobId}::uuid and "organisationId" = ${organisationId} and "status" in ('new', 'active')`;
}

/** Lets the relay carry a stored row to its run at once, where Temporal answers. Never keeps the caller waiting, never throws. */
export function nudge({ nudgeRelay }: Pick<Parts, 'nudgeRelay'>): void {
  nudgeRelay();
}
