import type { Channel } from '../../process/definition/schema.ts';
import type { Loaded } from '../advance/loaded.ts';
import { asksForPatience } from '../providers/asks-for-patience.ts';
import type { Provider } from '../providers/contract.ts';
import type { Providers } from '../providers/create-providers.ts';
import { type By, wentBy } from '../providers/same-sender.ts';
import { isOut } from '../providers/is-out.ts';
import { isUnsure } from '../providers/unsure.ts';
import type { Outgoing } from './load-delivery.ts';

/**
 * Those who may carry this application's messages: in a rehearsal and of an example the built-in mailbox alone, whoever else is configured. The one place
 * where that is decided.
 */
export function providersFor(providers: Providers, { staysInside }: Pick<Loaded['job'], 'staysInside'>): Providers {
  if (!staysInside) return providers;
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
  const stays = last && whoStays(providers, message, { last, channel, now });
  if (stays) return stays;
  const refused = tried.filter(({ outcome }) => outcome === 'permanent');
  const carriers = providers[channel].filter((one) => !refused.some((attempt) => wentBy(attempt, one)));
  const failedAt = (one: Provider) => tried.findLast((attempt) => wentBy(attempt, one))?.attempt ?? 0;
  const provider = carriers.toSorted((one, other) => failedAt(one) - failedAt(other))[0] ?? providers[channel][0];
  if (!provider) throw new Error(`No provider carries ${channel}`);
  return provider;
}

type Last = Tried['deliveries'][number];

/** Who may have it already keeps it, also one that is switched off by now; who only asks for patience, as long as it carries the channel. */
function whoStays(providers: Providers, message: Tried, { last, channel, now }: Wanted & { readonly last: Last }) {
  if (isUnsure(last)) return isOut(message, last, now) ? undefined : sentBy(providers, last);
  return asksForPatience(last.code) ? providers[channel].find((one) => wentBy(last, one)) : undefined;
}

type Tried = Pick<Outgoing, 'deliveries' | 'firstAttemptAt'>;
type Wanted = { readonly channel: Channel; readonly now: number };

/** The very one that an attempt went by, else its provider as it is set now; undefined where that is gone. */
export const sentBy = (providers: Pick<Providers, 'find' | 'sentBy'>, attempt: By): Provider | undefined =>
  providers.sentBy?.(attempt) ?? providers.find(attempt.provider);

/** Whether another sender of the channel has not refused the message yet. */
export function hasOtherProvider(providers: Providers, refusedBy: readonly By[], channel: Channel): boolean {
  return providers[channel].some((one) => !refusedBy.some((attempt) => wentBy(attempt, one)));
}
