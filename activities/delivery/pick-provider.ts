import type { Channel } from '../../process/definition/schema.ts';
import type { Loaded } from '../advance/loaded.ts';
import { asksForPatience } from '../providers/asks-for-patience.ts';
import type { Provider } from '../providers/contract.ts';
import type { Providers } from '../providers/create-providers.ts';
import { isOut } from '../providers/is-out.ts';
import { isUnsure } from '../providers/unsure.ts';
import type { Outgoing } from './load-delivery.ts';

/**
 * Those who may carry this application's messages: in a rehearsal the built-in mailbox alone, whoever else is configured. The one place
 * where that is decided.
 */
export function providersFor(providers: Providers, { isRehearsal }: Pick<Loaded['job'], 'isRehearsal'>): Providers {
  if (!isRehearsal) return providers;
  const mailbox = providers.find('mailbox');
  if (!mailbox) throw new Error('There is no mailbox to rehearse with');
  const only = [mailbox];
  const find = (name: string) => only.find((provider) => provider.name === name);
  return { email: only, sms: only, find, close: () => providers.close() };
}

/**
 * The provider of a channel for the next attempt: the one that may have accepted it already, as long as it can be hoped to say so; else,
 * of those that have not refused it for good, the one whose last failure lies furthest back, in their order.
 */
export function pickProvider(providers: Providers, message: Tried, { channel, now }: Wanted): Provider {
  const tried = message.deliveries.filter((delivery) => delivery.channel === channel);
  const last = tried.at(-1);
  const stays = last && (isUnsure(last) ? !isOut(message, last, now) : asksForPatience(last.code));
  const lastOne = stays ? providers.find(last.provider) : undefined;
  if (lastOne) return lastOne;
  const refused = new Set(tried.flatMap(({ provider, outcome }) => (outcome === 'permanent' ? [provider] : [])));
  const carriers = providers[channel].filter(({ name }) => !refused.has(name));
  const failedAt = ({ name }: Provider) => tried.findLast(({ provider }) => provider === name)?.attempt ?? 0;
  const provider = carriers.toSorted((one, other) => failedAt(one) - failedAt(other))[0] ?? providers[channel][0];
  if (!provider) throw new Error(`No provider carries ${channel}`);
  return provider;
}

type Tried = Pick<Outgoing, 'deliveries' | 'firstAttemptAt'>;
type Wanted = { readonly channel: Channel; readonly now: number };

/** Whether another provider of the channel has not refused the message yet. */
export function hasOtherProvider(providers: Providers, refusedBy: readonly string[], channel: Channel): boolean {
  return providers[channel].some(({ name }) => !refusedBy.includes(name));
}
