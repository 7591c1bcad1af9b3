import type { SendOutcome } from '../providers/contract.ts';
import type { ClaimedAttempt } from './start-attempt.ts';
import type { DeliveryParts } from './deliver.ts';

/** Asks the provider first where an earlier attempt may have arrived, and sends where it did not or nobody can know. */
export async function hand({ clock }: Pick<DeliveryParts, 'clock'>, attempt: ClaimedAttempt): Promise<SendOutcome> {
  const { provider, message, firstTriedAt, providerId, otherProviderIds } = attempt;
  try {
    if (!attempt.lookUpFirst || !provider.lookUp) return await provider.send(message);
    const found = await provider.lookUp({
      message,
      firstTriedAt,
      otherProviderIds,
      ...(providerId === null ? {} : { providerId }),
    });
    if (found.kind === 'accepted') return { kind: 'accepted', providerId: found.providerId, at: clock() };
    if (found.kind === 'unknown') return { kind: 'unclear', reason: found.reason };
    return await provider.send(message);
  } catch (error) {
    // Providers do not throw; one that does all the same may have sent.
    return { kind: 'unclear', reason: `The provider failed: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}
