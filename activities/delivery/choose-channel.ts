import type { Channel } from '../../process/definition/schema.ts';
import type { LoadedCandidate } from '../advance/loaded.ts';
import type { Rendered } from '../advance/render-message.ts';

/** The address of a channel, where the candidate has one that is not dead and has not opted out of it. */
export function addressOf(candidate: LoadedCandidate, channel: Channel): string | null {
  if (channel === 'email') return candidate.emailOptedOut || candidate.emailDead ? null : candidate.email;
  if (candidate.smsOptedOut || candidate.phoneDead || !candidate.phoneIsMobile) return null;
  return candidate.phone;
}

type Plan = { readonly channels: readonly Channel[]; readonly rendered: Rendered };

/** The first channel of the plan, from the given one on, that has a text and an address; null where none is left. */
export function usableFrom({ channels, rendered }: Plan, candidate: LoadedCandidate, from: Channel): Channel | null {
  const rest = channels.slice(Math.max(0, channels.indexOf(from)));
  return rest.find((channel) => rendered[channel] && addressOf(candidate, channel) !== null) ?? null;
}

/** The channel that takes over where one is given up; null where none is left. */
export function usableAfter(plan: Plan, candidate: LoadedCandidate, given: Channel): Channel | null {
  const next = plan.channels[plan.channels.indexOf(given) + 1];
  return next === undefined ? null : usableFrom(plan, candidate, next);
}
