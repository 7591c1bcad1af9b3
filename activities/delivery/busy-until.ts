import type { Outgoing } from './load-delivery.ts';

const longestCall = 60_000;

/** Providers at which the same message sent twice at once arrives twice. */
const withoutKeys: readonly string[] = ['smtp', 'twilio'];

/**
 * Until when (in the run's time) an attempt that has no outcome may still be under way at another worker; null where none is. Waiting it out
 * is what keeps two workers, of which one was only thought dead, from sending the same message.
 */
export function busyUntil(
  { deliveries }: Outgoing,
  { wall, now }: { readonly wall: number; readonly now: number },
): number | null {
  const open = deliveries.filter(({ outcome, provider }) => outcome === null && withoutKeys.includes(provider));
  const last = Math.max(...open.map(({ startedAt }) => startedAt));
  const left = last + longestCall - wall;
  return open.length > 0 && left > 0 ? now + left : null;
}
