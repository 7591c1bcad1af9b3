import type { Attempt, Outgoing } from './load-delivery.ts';

/** Attempts of which nobody knows what became: the last ones by their channel and provider, with no answer or an unclear one. */
export function unsureAttempts({ deliveries }: Pick<Outgoing, 'deliveries'>): Attempt[] {
  const last = new Map(deliveries.map((attempt) => [`${attempt.channel}/${attempt.provider}`, attempt]));
  return [...last.values()].filter(isUnsure);
}

/**
 * The attempts by a channel and provider of which nobody knows what became, back to its last clear answer: oldest first. What it refused, or accepted
 * in a round before, says nothing of them.
 */
export function unsureStreak(
  { deliveries }: Pick<Outgoing, 'deliveries'>,
  { channel, provider }: Pick<Attempt, 'channel' | 'provider'>,
): readonly Attempt[] {
  const made = deliveries.filter((one) => one.channel === channel && one.provider === provider);
  return made.slice(made.findLastIndex((one) => !isUnsure(one)) + 1);
}

/** Whether nobody knows what became of an attempt. */
export function isUnsure({ outcome }: Pick<Attempt, 'outcome'>): boolean {
  return outcome === null || outcome === 'unclear';
}
