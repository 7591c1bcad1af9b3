import type { Attempt, Outgoing } from './load-delivery.ts';

/** Attempts of which nobody knows what became: the last ones by their channel and provider, with no answer or an unclear one. */
export function unsureAttempts({ deliveries }: Pick<Outgoing, 'deliveries'>): Attempt[] {
  const last = new Map(deliveries.map((attempt) => [`${attempt.channel}/${attempt.provider}`, attempt]));
  return [...last.values()].filter(({ outcome }) => outcome === null || outcome === 'unclear');
}
