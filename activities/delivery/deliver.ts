import { setTimeout as after } from 'node:timers/promises';
import type { DeliverAnswer, DeliverInput } from '../../workflows/contract.ts';
import type { RunParts } from '../advance/advance.ts';
import type { Clock, Provider, SendOutcome } from '../providers/contract.ts';
import type { Providers } from '../providers/create-providers.ts';
import type { Senders } from '../providers/senders/create-senders.ts';
import { claimAttempt } from './claim-attempt.ts';
import { hand } from '../providers/hand.ts';
import { keepTrying } from '../providers/keep-trying.ts';
import type { OwnTurns } from '../providers/own-turns.ts';
import type { RateLimits } from '../providers/shared-rate.ts';
import { recordOutcome } from './record-outcome.ts';
import type { ClaimedAttempt } from './start-attempt.ts';

export type DeliveryParts = RunParts & {
  readonly providers: Providers;
  /** The ways out of single organisations; left out, the providers above carry everybody's messages. */
  readonly senders?: Pick<Senders, 'of'>;
  /** The limits of the installation's providers. */
  readonly limits?: RateLimits;
  /** Gives turns at whoever has a limit. */
  readonly ownTurns?: OwnTurns;
  /** Keeps who refuses whatever is sent. */
  readonly noteRefusal?: (organisationId: string, provider: Provider, outcome: SendOutcome) => void;
  /** The wall clock: attempts are compared with the providers' own records. */
  readonly clock: Clock;
};

/**
 * Hands one message that is due to a provider and applies what became of it. A row of the attempt stands before the provider is called: if
 * we die in between, the next attempt finds it without an outcome and asks the provider first.
 */
export function createDeliver(parts: DeliveryParts): (input: DeliverInput) => Promise<DeliverAnswer> {
  return async (input) => {
    const startedAt = parts.clock();
    const claimed = await claimAttempt(parts, input);
    return claimed.kind === 'settled' ? claimed.answer : makeAttempt(parts, input, { ...claimed, startedAt });
  };
}

/** Makes an attempt that has its row and records what became of it; `startedAt` is when the clock showed `now`. */
export async function makeAttempt(
  parts: DeliveryParts,
  input: Omit<DeliverInput, 'messageId'>,
  { attempt, startedAt }: { readonly attempt: ClaimedAttempt; readonly startedAt: number },
): Promise<DeliverAnswer> {
  if (attempt.waitMs > 0) await after(attempt.waitMs);
  const outcome = await hand(parts, attempt);
  parts.noteRefusal?.(attempt.organisationId, attempt.provider, outcome);
  // A provider may take its time: what it accepts after the promise was late.
  const now = input.now + Math.max(0, parts.clock() - startedAt);
  const { messageId } = attempt.message;
  // Forgotten, it would have to be sent again: as long as we live we know what became of it, and PostgreSQL comes back.
  return keepTrying(() => recordOutcome(parts, { ...input, messageId, now }, { attempt, outcome }));
}
