import { asksForPatience } from '../../activities/providers/asks-for-patience.ts';
import type { Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { wentBy } from '../../activities/providers/same-sender.ts';

type Last = { readonly provider: string | null; readonly senderId?: string | null; readonly code: string | null };

/** Whose turn it is to carry what nobody has: the first of the channel, after a failure the one after whoever failed. Who only asks for patience is asked again. */
export function nextCarrier(
  carriers: readonly Provider[],
  { provider, senderId = null, code }: Last,
): Provider | undefined {
  const last = carriers.findIndex((one) => provider !== null && wentBy({ provider, senderId }, one));
  if (last < 0 || asksForPatience(code)) return carriers[Math.max(0, last)];
  return carriers[(last + 1) % carriers.length];
}

/** What a carrier answered, without the wait that it asks for where somebody else is tried next. */
export function unlessOthers(outcome: SendOutcome, carriers: readonly Provider[]): SendOutcome {
  if (outcome.kind !== 'transient' || carriers.length < 2 || asksForPatience(outcome.code)) return outcome;
  const { retryAfterMs: _, ...rest } = outcome;
  return rest;
}
