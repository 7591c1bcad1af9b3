import type { SendOutcome } from '../../activities/providers/contract.ts';
import { longestTrying, retryAt } from '../../activities/providers/retry-at.ts';

type Tried = { readonly id: string; readonly attempts: number; readonly firstAttemptAt: Date | null };

/** What is kept no longer of a message that has left or failed. */
export const gone = { to: null, subject: null, text: null, html: null };

/** What is written of an attempt: it has left, is tried again at an instant, or has failed; null is one that was of no use any more. */
export function settledAs(message: Tried, outcome: SendOutcome | null, now: number) {
  if (outcome?.kind === 'accepted')
    return {
      ...gone,
      status: 'sent',
      providerId: outcome.providerId,
      sentAt: new Date(outcome.at),
      code: null,
      unclear: false,
    };
  const again = nextTry(message, outcome, now);
  return {
    ...(again === null ? { ...gone, status: 'failed' } : { status: 'waiting', nextAttemptAt: new Date(again) }),
    unclear: outcome?.kind === 'unclear',
    code: codeOf(outcome),
  };
}

/** Null where trying again cannot help. What only whoever operates Besked can mend is tried again, as what passes by itself. */
function nextTry({ id: messageId, attempts, firstAttemptAt }: Tried, outcome: SendOutcome | null, now: number) {
  if (outcome === null || (outcome.kind === 'permanent' && outcome.scope !== 'configuration')) return null;
  const retryAfterMs = outcome.kind === 'transient' ? outcome.retryAfterMs : undefined;
  const at = retryAt(now, { attempts, messageId, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  return at > (firstAttemptAt?.getTime() ?? now) + longestTrying ? null : at;
}

function codeOf(outcome: SendOutcome | null): string | null {
  if (outcome === null) return 'useless';
  return outcome.kind === 'transient' || outcome.kind === 'permanent' ? outcome.code : null;
}
