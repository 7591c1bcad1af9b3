import type { Clock, LookUp, OutgoingMessage, Provider, SendOutcome } from './contract.ts';

/** What is handed over, and what is known of it. */
export type Handed = {
  readonly message: OutgoingMessage;
  readonly provider: Provider;
  /** An earlier attempt by this provider may have been accepted: ask before sending. */
  readonly lookUpFirst: boolean;
  /** When the first of those attempts began, and the last one that may have sent. */
  readonly firstTriedAt: number;
  readonly lastTriedAt: number;
  readonly providerId: string | null;
  readonly otherProviderIds: readonly string[];
  /** Nothing is sent: the channel is given up unless its provider has the message. */
  readonly onlyAsks: boolean;
};

/** The code of an attempt that only asked: the provider does not have the message. */
export const notThere = 'notThere';
/** The code of an attempt that only asked and was not told. */
export const notTold = 'notTold';
/** The code of an attempt that asked before it would send, and did not send, since the provider could not tell yet. */
export const stillUnclear = 'stillUnclear';

/** Codes that are ours and no provider's: nobody looks them up, and the reason beside them says it all (`explainReason`). */
export const ownCodes: ReadonlySet<string> = new Set([notThere, notTold, stillUnclear]);

/** Whether an attempt may have sent something: not where it was left at asking. */
export const maySend = ({ code }: { readonly code: string | null }): boolean =>
  code !== notTold && code !== stillUnclear;

/**
 * Asks the provider first where an earlier attempt may have arrived, and sends where it did not or nobody can know. Where the channel is
 * about to be given up it only asks.
 */
export async function hand({ clock }: { readonly clock: Clock }, attempt: Handed): Promise<SendOutcome> {
  const { provider, message, firstTriedAt, lastTriedAt, providerId, otherProviderIds } = attempt;
  try {
    if (!attempt.lookUpFirst || !provider.lookUp) return await provider.send(message);
    const found = await provider.lookUp({
      message,
      firstTriedAt,
      lastTriedAt,
      otherProviderIds,
      ...(providerId === null ? {} : { providerId }),
    });
    const answered = toOutcome(found, clock(), attempt.onlyAsks);
    return answered ?? (await provider.send(message));
  } catch (error) {
    // Providers do not throw; one that does all the same may have sent.
    return { kind: 'unclear', reason: `The provider failed: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}

/** What a look-up has settled; null where the message is to be sent now. */
function toOutcome(found: LookUp, at: number, onlyAsks: boolean): SendOutcome | null {
  switch (found.kind) {
    case 'accepted':
      return { kind: 'accepted', providerId: found.providerId, at };
    case 'failed':
      return { ...found.outcome, providerId: found.providerId } as SendOutcome;
    case 'unknown':
      return { kind: 'unclear', reason: found.reason, code: onlyAsks ? notTold : stillUnclear };
    case 'notFound':
      return onlyAsks ? { kind: 'transient', code: notThere, reason: 'The provider does not have it' } : null;
  }
}
