import type { Channel, ProviderName } from '../activities/providers/contract.ts';
import type { Providers } from '../activities/providers/create-providers.ts';

/** How many messages a provider takes in a second, all workers together; absent where it takes as many as come. */
export type RateLimits = Readonly<Partial<Record<ProviderName, number>>>;

export type CountedQueue = { readonly channel: Channel; readonly name: string; readonly perSecond: number };

/** A task queue for each channel whose first provider has a limit: Temporal hands out so many of its tasks a second, whoever asks. */
export function countedQueues(queue: string, providers: Providers, limits: RateLimits): readonly CountedQueue[] {
  return (['email', 'sms'] as const).flatMap((channel) => {
    const [first] = providers[channel];
    const perSecond = first && limits[first.name];
    return first && perSecond !== undefined ? [{ channel, name: `${queue}/${first.name}`, perSecond }] : [];
  });
}
