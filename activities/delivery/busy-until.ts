import type { Providers } from '../providers/create-providers.ts';
import type { Outgoing } from './load-delivery.ts';
import { sentBy } from './pick-provider.ts';

/**
 * Until when (in the run's time) an attempt that has no outcome may still be under way at another worker; null where none is. Waiting it out
 * is what keeps two workers, of which one was only thought dead, from sending the same message.
 */
export function busyUntil(
  { deliveries }: Pick<Outgoing, 'deliveries'>,
  providers: Pick<Providers, 'find' | 'sentBy'>,
  { wall, now }: { readonly wall: number; readonly now: number },
): number | null {
  const ends = deliveries
    .filter(({ outcome }) => outcome === null)
    .map((one) => one.startedAt + (sentBy(providers, one)?.longestCallMs ?? 0));
  const left = Math.max(...ends) - wall;
  return ends.length > 0 && left > 0 ? now + left : null;
}
