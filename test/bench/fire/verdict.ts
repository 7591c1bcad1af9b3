import type { Case } from './cases.ts';
import { channelOf } from './faults.ts';
import type { Arrival } from './fire-peers.ts';

/** What became of one message of a case, as the providers saw it. */
export type Verdict = {
  readonly lost: boolean;
  /** Came twice although the sender could have known. */
  readonly double: boolean;
  /** Came twice under one Message-ID by a mail server, which nobody can ask. */
  readonly doubleAfterUnclear: boolean;
  readonly late: boolean;
  readonly wrongChannel: boolean;
};

export const countedKinds = ['acknowledgement', 'rejected'] as const;

/** Counts one message: all that came of it, against the instant until which it had to have come. */
export function verdictOn(one: Case, came: readonly Arrival[], due: number): Verdict {
  const sorted = came.toSorted((a, b) => a.at - b.at);
  const [first] = sorted;
  const isTwice = came.length > 1;
  const isOneMail = came.every(({ way, messageId }) => way === 'smtp' && messageId === first?.messageId);
  // On a machine that is busy enough we hang up on a server that has taken the mail.
  const wasUnclear =
    isOneMail && (one.fault.unavoidable !== undefined || sorted.slice(0, -1).every(({ answered }) => !answered));
  const leaves = one.fault.leavesChannel?.(one.way, one.number, first?.kind === 'rejected') ?? false;
  const isOwn = first !== undefined && channelOf(first.way) === channelOf(one.way);
  return {
    lost: first === undefined,
    double: isTwice && !wasUnclear,
    doubleAfterUnclear: isTwice && wasUnclear,
    late: first !== undefined && first.at > due,
    wrongChannel: first !== undefined && isOwn === leaves,
  };
}
