import type { Actor, Event, Pending } from '../contract.ts';
import { goOn } from '../go-on.ts';
import { dischargeObligation, tellDate } from '../obligations.ts';
import { own, without } from '../own.ts';
import { startAskClock } from '../steps/enter-ask.ts';
import { linger, lingerFor } from '../steps/enter-end.ts';
import { waitingDecision } from '../take-back-decision.ts';
import { closeTask, note, patch, stepOf, type Turn } from '../turn.ts';
import { release } from './release.ts';

/** A channel accepted the message: the candidate has heard what it tells. */
export function delivered(turn: Turn, event: Extract<Event, { kind: 'delivered' }>): void {
  const how = event.otherChannel ? 'otherChannel' : 'delivered';
  hear(turn, event.messageKey, how, { kind: 'besked' });
}

/** A person told the candidate what the message would have said. One that has not left yet does not leave any more. */
export function confirmed(turn: Turn, event: Extract<Event, { kind: 'confirmed' }>): void {
  if (own(turn.state.pending, event.messageKey))
    turn.commands.push({ kind: 'cancelDelivery', messageKey: event.messageKey });
  hear(turn, event.messageKey, 'confirmed', event.by);
}

type How = 'delivered' | 'otherChannel' | 'confirmed';

function hear(turn: Turn, messageKey: string, how: How, by: Actor): void {
  const [taskKey, task] =
    Object.entries(turn.state.tasks).find(([, { message }]) => message?.messageKey === messageKey) ?? [];
  const message = own(turn.state.pending, messageKey) ?? task?.message;
  if (!message) return note(turn, own(turn.state.heard, messageKey) ? 'alreadyHeard' : 'unknownMessage', messageKey);
  // What a decision says has been heard: nothing is left to take back.
  if (waitingDecision(turn)?.messageKey === messageKey) release(turn);
  if (taskKey !== undefined) closeTask(turn, taskKey);
  patch(turn, {
    pending: without(turn.state.pending, messageKey),
    heard: { ...turn.state.heard, [messageKey]: turn.now },
  });
  tellDate(turn, message);
  for (const id of message.discharges ?? []) dischargeObligation(turn, id, how, by, messageKey);
  goOnFrom(turn, message);
}

function goOnFrom(turn: Turn, { messageKey }: Pending): void {
  const { step, stepId } = turn.state;
  const drawn = stepOf(turn, stepId);
  if (step.kind === 'message' && step.messageKey === messageKey) return goOn(turn, 'next');
  if (step.kind === 'ask' && step.messageKey === messageKey && step.acceptedAt === null && drawn?.kind === 'ask')
    return startAskClock(turn, drawn, turn.now);
  if (step.kind === 'ended') linger(turn, turn.now + lingerFor);
}
