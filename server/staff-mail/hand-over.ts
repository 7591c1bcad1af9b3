import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';

type Tried = {
  /** Another attempt began and nobody recorded its end. */
  readonly wasOpen: boolean;
  readonly unclear: boolean;
  readonly firstAttemptAt: Date | null;
  readonly createdAt: Date;
  readonly providerId: string | null;
};

/** Sends, but asks first what became of an earlier attempt whose outcome is not known. */
export async function handOver(provider: Provider, message: OutgoingMessage, tried: Tried): Promise<SendOutcome> {
  const { wasOpen, unclear, firstAttemptAt, createdAt, providerId } = tried;
  if ((wasOpen || unclear) && provider.lookUp) {
    const firstTriedAt = firstAttemptAt?.getTime() ?? createdAt.getTime();
    const found = await provider.lookUp({ message, firstTriedAt, ...(providerId ? { providerId } : {}) });
    if (found.kind === 'accepted') return { kind: 'accepted', providerId: found.providerId, at: Date.now() };
    // Sent again under the same id it would be answered as accepted, and nothing would leave.
    if (found.kind === 'failed') return found.outcome;
  }
  return provider.send(message);
}
