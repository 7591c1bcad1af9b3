import type { Channel } from '../../process/definition/schema.ts';
import type { Loaded } from '../advance/loaded.ts';
import type { Provider } from '../providers/contract.ts';
import type { Providers } from '../providers/create-providers.ts';
import type { Outgoing } from './load-delivery.ts';

/**
 * Those who may carry this application's messages: in a rehearsal the built-in mailbox alone, whoever else is configured. The one place
 * where that is decided.
 */
export function providersFor(providers: Providers, { job }: Pick<Loaded, 'job'>): Providers {
  if (!job.isRehearsal) return providers;
  const mailbox = providers.find('mailbox');
  if (!mailbox) throw new Error('There is no mailbox to rehearse with');
  const only = [mailbox];
  return { ...providers, email: only, sms: only, find: (name) => only.find((provider) => provider.name === name) };
}

/**
 * The provider of a channel for the next attempt: the one that may have accepted it already, else the first that has not refused it for
 * good. Another provider never takes over what one may have sent.
 */
export function pickProvider(providers: Providers, { deliveries }: Outgoing, channel: Channel): Provider {
  const carriers = providers[channel];
  const tried = deliveries.filter((delivery) => delivery.channel === channel);
  const last = tried.at(-1);
  const unsure =
    last && (last.outcome === null || last.outcome === 'unclear') ? providers.find(last.provider) : undefined;
  if (unsure) return unsure;
  const refused = new Set(tried.flatMap(({ provider, outcome }) => (outcome === 'permanent' ? [provider] : [])));
  const provider = carriers.find(({ name }) => !refused.has(name)) ?? carriers[0];
  if (!provider) throw new Error(`No provider carries ${channel}`);
  return provider;
}

/** Whether another provider of the channel has not refused the message yet. */
export function hasOtherProvider(providers: Providers, refusedBy: readonly string[], channel: Channel): boolean {
  return providers[channel].some(({ name }) => !refusedBy.includes(name));
}
