import type { Attempt, Outgoing } from './load-delivery.ts';
import { unsureAttempts } from './unsure.ts';

export type Proof = { readonly attempt: Attempt; readonly providerId: string };

/** An attempt with an unknown outcome that a signed receipt shows to have been accepted; null where none does. */
export function proofOf({ deliveries, receipts }: Pick<Outgoing, 'deliveries' | 'receipts'>): Proof | null {
  // What a receipt says of an attempt that is known is no news of another one.
  const known = new Set(deliveries.map(({ providerId }) => providerId));
  for (const attempt of unsureAttempts({ deliveries })) {
    const receipt = receipts.find(
      ({ provider, providerId }) => provider === attempt.provider && !known.has(providerId),
    );
    if (receipt) return { attempt, providerId: receipt.providerId };
  }
  return null;
}
