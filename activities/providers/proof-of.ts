import { unsureAttempts } from './unsure.ts';

type Tried = {
  readonly channel: string;
  readonly provider: string;
  readonly outcome: string | null;
  readonly providerId: string | null;
};
type Told<Attempt> = {
  readonly deliveries: readonly Attempt[];
  readonly receipts: readonly { readonly provider: string; readonly providerId: string }[];
};
export type Proof<Attempt> = { readonly attempt: Attempt; readonly providerId: string };

/** An attempt with an unknown outcome that a signed receipt shows to have been accepted; null where none does. */
export function proofOf<Attempt extends Tried>({ deliveries, receipts }: Told<Attempt>): Proof<Attempt> | null {
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
