import type { Arrival } from './peers.ts';

/** What became of one case, as the peers saw it. */
export type Verdict = {
  readonly lost: boolean;
  /** Came twice although the sender could have known, or was owed to nobody. */
  readonly double: boolean;
  /** Came twice under one Message-ID, where the sender could not know whether it had come. */
  readonly doubleAfterUnclear: boolean;
  readonly late: boolean;
};

/** When Besked took the case and its decision on, as epoch milliseconds; null where it never did. */
export type Promised = { readonly acknowledgement: number | null; readonly rejected: number | null };

export type Circumstances = {
  /** When the last part was back, or the peer well again. */
  readonly restoredAt: number;
  /** When the worker was killed: what it had handed over just before, it could not write down. */
  readonly workerKilledAt: readonly number[];
  readonly boundMs: number;
};

const unwrittenMs = 5_000;

/** Counts one case. A message is late when it came longer than the bound after it was due and everything was back. */
export function countCase(arrivals: readonly Arrival[], promised: Promised, around: Circumstances): Verdict {
  const kinds = (['acknowledgement', 'rejected'] as const).map((kind) => ({
    since: promised[kind],
    came: arrivals.filter((arrival) => arrival.kind === kind),
  }));
  const repeated = kinds.filter(({ came }) => came.length > 1);
  return {
    lost: kinds.some(({ since, came }) => since === null || came.length === 0),
    double: repeated.some(({ came }) => !wasUnclear(came, around)) || arrivals.some(({ kind }) => kind === 'other'),
    doubleAfterUnclear: repeated.some(({ came }) => wasUnclear(came, around)),
    late: kinds.some(({ since, came: [first] }) => first !== undefined && isLate(first, since, around)),
  };
}

function isLate({ at }: Arrival, since: number | null, { restoredAt, boundMs }: Circumstances): boolean {
  return at > Math.max(restoredAt, since ?? 0) + boundMs;
}

/** Of all that came but the last one, the sender could not know that it had come; and all are one message. */
function wasUnclear(came: readonly Arrival[], { workerKilledAt }: Circumstances): boolean {
  const isOne = came.every(({ messageId, channel }) => messageId === came[0]?.messageId && channel === 'email');
  const earlier = came.slice(0, -1);
  return (
    isOne && earlier.every(({ at, answered }) => !answered || workerKilledAt.some((killed) => isJustBefore(at, killed)))
  );
}

function isJustBefore(at: number, killed: number): boolean {
  return at <= killed + 1_000 && at > killed - unwrittenMs;
}
