import type { Channel, ProviderName } from '../activities/providers/contract.ts';
import { hasOwnAccount } from '../activities/providers/counted-as.ts';
import type { Providers } from '../activities/providers/create-providers.ts';
import type { RateLimits } from '../activities/providers/shared-rate.ts';

export type CountedQueue = {
  readonly name: string;
  readonly provider: ProviderName;
  readonly perSecond: number | undefined;
};

const nameOf = (queue: string, provider: ProviderName) => `${queue}/${provider}`;

/**
 * For each channel whose first provider is the installation's and has a limit the task queue by which its messages leave: Temporal hands out so many of
 * its tasks a second, whoever asks. An organisation's own account passes none of them, since their pace is not its own.
 */
export function countedQueues(
  queue: string,
  providers: Providers,
  limits: RateLimits,
): Readonly<Partial<Record<Channel, string>>> {
  const counted = (['email', 'sms'] as const).flatMap((channel) => {
    const [first] = providers[channel];
    return first && !hasOwnAccount(first) && limits[first.name] !== undefined
      ? [[channel, nameOf(queue, first.name)] as const]
      : [];
  });
  return Object.fromEntries(counted);
}

/** Every queue that runs may still name, with the limit of today: they go on sending by the one of before until they ask anew. */
export function providerQueues(queue: string, limits: RateLimits): readonly CountedQueue[] {
  return (['resend', 'smtp', 'twilio'] as const).map((provider) => ({
    name: nameOf(queue, provider),
    provider,
    perSecond: limits[provider],
  }));
}
