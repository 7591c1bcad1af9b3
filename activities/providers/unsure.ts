/** An attempt as far as it tells whether its provider may have the message. */
export type Tried = {
  readonly channel: string;
  readonly provider: string;
  /** Which of several accounts at the provider; none for the installation's. */
  readonly senderId?: string | null;
  readonly outcome: string | null;
};
export type Way = Pick<Tried, 'channel' | 'provider' | 'senderId'>;

const wayOf = ({ channel, provider, senderId }: Way) => `${channel}/${provider}/${senderId ?? ''}`;

/** Attempts of which nobody knows what became: the last ones by their channel and provider, with no answer or an unclear one. */
export function unsureAttempts<Attempt extends Tried>({ deliveries }: Made<Attempt>): Attempt[] {
  const last = new Map(deliveries.map((attempt) => [wayOf(attempt), attempt]));
  return [...last.values()].filter(isUnsure);
}

/**
 * The attempts by a channel and provider of which nobody knows what became, back to its last clear answer: oldest first. What it refused, or accepted
 * in a round before, says nothing of them.
 */
export function unsureStreak<Attempt extends Tried>({ deliveries }: Made<Attempt>, way: Way): readonly Attempt[] {
  const made = deliveries.filter((one) => wayOf(one) === wayOf(way));
  return made.slice(made.findLastIndex((one) => !isUnsure(one)) + 1);
}

type Made<Attempt> = { readonly deliveries: readonly Attempt[] };

/** Whether nobody knows what became of an attempt. */
export function isUnsure({ outcome }: Pick<Tried, 'outcome'>): boolean {
  return outcome === null || outcome === 'unclear';
}

/** The outcomes of an attempt that surely gave nobody the message. */
export const clearlyNot: readonly string[] = ['transient', 'permanent'];
