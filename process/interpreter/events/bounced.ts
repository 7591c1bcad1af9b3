import type { Event, Instant, Pending, Purpose } from '../contract.ts';
import { earliestDue, obligationOf, reopenObligations } from '../obligations.ts';
import { own, without } from '../own.ts';
import { stopAskClock } from '../steps/enter-ask.ts';
import { lingerFor } from '../steps/enter-end.ts';
import { note, patch, responsibleFor, type Turn } from '../turn.ts';
import { giveToPerson } from './undeliverable.ts';

/**
 * A receipt takes an acceptance back. Within 72 hours what it had discharged is owed again and goes by what is left of its channels, at last
 * by a person; later a person only learns of it. A receipt that overtakes its own acceptance counts as undeliverable. One of an acceptance
 * that was taken back before, or after which the candidate has heard again, changes nothing.
 */
export function bounced(turn: Turn, event: Extract<Event, { kind: 'bounced' }>): void {
  const { messageKey } = event;
  const pending = own(turn.state.pending, messageKey);
  if (pending?.bouncedFrom !== undefined) return note(turn, 'unknownMessage', messageKey);
  if (pending) return giveToPerson(turn, pending, 'noChannel');
  const heardAt = own(turn.state.heard, messageKey);
  if (heardAt === undefined) return note(turn, 'unknownMessage', messageKey);
  if (heardAt > event.acceptedAt) return note(turn, 'alreadyHeard', messageKey);
  patch(turn, { heard: without(turn.state.heard, messageKey) });
  if (turn.now - event.acceptedAt > lingerFor) return tellStaff(turn, messageKey);
  const discharges = reopenObligations(turn, messageKey);
  if (purposeOf(messageKey) === 'reminder') return;
  const message = restored(turn, messageKey, discharges, event.acceptedAt);
  patch(turn, { pending: { ...turn.state.pending, [messageKey]: message } });
  turn.commands.push({ kind: 'redeliver', messageKey, acceptedAt: event.acceptedAt });
  if (turn.state.step.kind === 'ask' && turn.state.step.messageKey === messageKey) stopAskClock(turn);
}

function restored(turn: Turn, messageKey: string, discharges: readonly string[], orderedAt: Instant): Pending {
  const reopened = discharges.flatMap((id) => obligationOf(turn, id) ?? []);
  const promise = earliestDue(reopened);
  return {
    messageKey,
    purpose: purposeOf(messageKey),
    orderedAt,
    due: turn.now,
    bouncedFrom: orderedAt,
    ...(discharges.length > 0 ? { discharges } : {}),
    ...(promise === undefined ? {} : { promise }),
  };
}

function tellStaff(turn: Turn, messageKey: string): void {
  const [stepId = ''] = messageKey.split('/');
  const key = `lateBounce/${messageKey}`;
  turn.commands.push({
    kind: 'openTask',
    key,
    about: 'lateBounce',
    to: responsibleFor(turn, stepId),
    stepId,
    messageKey,
  });
}

/** The third part of a message's key is what it is for. */
function purposeOf(messageKey: string): Purpose {
  return (messageKey.split('/')[2] ?? 'message') as Purpose;
}
