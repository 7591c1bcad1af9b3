import { iso, type Turn } from '../advance/turn.ts';
import { type Row, updateRow } from '../advance/writes.ts';
import type { SendOutcome } from '../providers/contract.ts';
import type { Outgoing } from './load-delivery.ts';

/** An attempt and what became of it. */
export type Made = { readonly number: number; readonly outcome: SendOutcome; readonly endedAt: number };

/** What an attempt is known by, whoever noted it: after a restore those that may have left are noted by hand. */
export const attemptKeys = ['messageId', 'attempt'] as const;

/** Writes what became of an attempt, and how the message stands because of it. */
export function writeAttempt({ writes }: Turn, { id }: Outgoing, { made, row }: { made: Made; row: Row }): void {
  const { outcome, number, endedAt } = made;
  updateRow(writes, 'message', ['id'], { id, ...row });
  updateRow(writes, 'delivery', attemptKeys, {
    ...{ messageId: id, attempt: number },
    endedAt: iso(endedAt),
    outcome: outcome.kind,
    code: ('code' in outcome ? outcome.code : null) ?? null,
    reason: 'reason' in outcome ? outcome.reason : null,
    providerId: ('providerId' in outcome ? outcome.providerId : null) ?? null,
  });
}
