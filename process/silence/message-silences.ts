import type { Instant } from '../interpreter/contract.ts';
import type { Moments } from './kept-lists.ts';
import type { Nexts, Speech } from './nexts.ts';
import type { Move } from './passages.ts';

/** What may be a silence around a message: up to the message, or from what is heard last with it on to what a step behind it says. */
type MessageSilence = {
  readonly at: Instant;
  readonly leaves: Instant;
  readonly since: 'arrival' | 'message';
  readonly startsAt: Instant;
  /** The place of the step behind among those; null: up to the message. */
  readonly behind: number | null;
  /** In milliseconds; infinity where that hangs on what lies further on. */
  readonly longest: number;
};

export type Messages = {
  /** In the order of the moments at which the step is entered. */
  readonly silences: readonly MessageSilence[];
  /** Where what was said on the way there is heard before the message, and where only after it: the steps behind are entered then. */
  readonly heardBefore: readonly Move[];
  readonly heardAfter: readonly Move[];
};

/** What a message can make of each moment at which its step is entered; `speeches`: how the steps behind it speak. */
export function messagesOf(
  entered: { readonly moments: Moments; readonly heard: Moments | null },
  leaving: (at: Instant) => Instant,
  speeches: readonly Speech[],
  nexts: Nexts,
): Messages {
  const silences: MessageSilence[] = [];
  const [heardBefore, heardAfter]: [Move[], Move[]] = [[], []];
  const seen = new Set<Instant>();
  for (const [place, at] of entered.moments.entries()) {
    const leaves = leaving(at);
    const heard = entered.heard?.[place] ?? null;
    const later = heard !== null && heard > leaves;
    if (heard !== null && !later)
      silences.push({ at, leaves, since: 'arrival', startsAt: heard, behind: null, longest: leaves - heard });
    if (!later && seen.has(leaves)) continue;
    if (!later) seen.add(leaves);
    const [since, startsAt] = later ? (['arrival', heard] as const) : (['message', leaves] as const);
    for (const [behind, speech] of speeches.entries()) {
      const soon = nexts.soonest([speech], leaves);
      const longest = soon === null ? Number.POSITIVE_INFINITY : soon - startsAt;
      silences.push({ at, leaves, since, startsAt, behind, longest });
    }
    (later ? heardAfter : heardBefore).push({ at: leaves, since: at, place });
  }
  return { silences, heardBefore, heardAfter };
}
