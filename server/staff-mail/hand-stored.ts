import { setTimeout as sleep } from 'node:timers/promises';
import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { hand, maySend } from '../../activities/providers/hand.ts';
import { isOut } from '../../activities/providers/is-out.ts';
import { keepTrying } from '../../activities/providers/keep-trying.ts';
import { byOf } from '../../activities/providers/same-sender.ts';
import { unsureStreak } from '../../activities/providers/unsure.ts';
import type { Attempt, Tried } from './tried-of.ts';

/** Who may have a message already, as long as it can be hoped that they say so and until they were asked; null after that, since then the next one takes over as with every other message. */
export function whoStays(
  { firstAttemptAt }: { readonly firstAttemptAt: Date | null },
  { unsure, deliveries }: Tried,
  now: number,
): Attempt | null {
  const last = unsure.at(-1);
  if (last === undefined) return null;
  const wasAsked = unsureStreak({ deliveries }, last).length > 1;
  return wasAsked && isOut({ firstAttemptAt: firstAttemptAt?.getTime() ?? null, deliveries }, last, now) ? null : last;
}

type Handing = {
  readonly message: OutgoingMessage;
  readonly provider: Provider;
  readonly tried: Tried;
  /** What its provider called it, where an answer got through. */
  readonly providerId: string | null;
  /** Asked only where the message may be there already: what providers call others that it could be taken for. */
  readonly otherProviderIds?: () => Promise<readonly string[]>;
};

/** Hands a stored message over by the rules of every other one: who may have it is asked first. */
export async function handStored({
  message,
  provider,
  tried,
  providerId,
  otherProviderIds = async () => [],
}: Handing): Promise<SendOutcome> {
  const streak = unsureStreak(tried, { channel: message.channel, ...byOf(provider) });
  const mayHaveIt = streak.length > 0;
  return hand(
    { clock: Date.now },
    {
      ...{ provider, message, providerId, onlyAsks: false },
      lookUpFirst: mayHaveIt && provider.lookUp !== undefined,
      firstTriedAt: streak[0]?.startedAt ?? Date.now(),
      lastTriedAt: streak.findLast(maySend)?.startedAt ?? Date.now(),
      otherProviderIds: mayHaveIt ? await otherProviderIds() : [],
    },
  );
}

/**
 * Writes what became of an attempt, for as long as a run does where PostgreSQL is away: forgotten, what a mail server has taken would be sent to it again.
 * Whoever waits no longer than so many milliseconds is let go then, and the writing goes on.
 */
export async function keepWriting(write: () => Promise<void>, waitsMs?: number): Promise<void> {
  const writing = keepTrying(write);
  await (waitsMs === undefined ? writing : Promise.race([writing, sleep(waitsMs, undefined, { ref: false })]));
}

/** What is written of an attempt that has ended. */
export const endedAs = (outcome: SendOutcome) => ({
  endedAt: new Date(),
  outcome: outcome.kind,
  code: ('code' in outcome ? outcome.code : null) ?? null,
  reason: 'reason' in outcome ? outcome.reason : null,
  providerId: ('providerId' in outcome ? outcome.providerId : null) ?? null,
});

/** What is written of an attempt that began and of which nobody has recorded the end: nobody knows what became of it. */
export const cutOff = { outcome: 'unclear', reason: 'No answer was recorded' };
