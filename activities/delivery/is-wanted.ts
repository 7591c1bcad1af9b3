import type { Purpose, State } from '../../process/interpreter/contract.ts';
import type { Loaded } from '../advance/loaded.ts';
import type { Outgoing } from './load-delivery.ts';

/**
 * Whether the run still waits for the message. One that was taken back while it was being handed over is not tried again; of a pair by
 * both channels the second one is wanted although the first was heard. One that a person was asked to tell is wanted until they have, and so
 * is one that came back too late for the run to care.
 */
export function isWanted({ application, messages }: Loaded, { id, messageKey, isOwed }: Wanted): boolean {
  if (isOwed) return true;
  if (application.state && Object.hasOwn(application.state.pending, messageKey)) return true;
  if (isHandedOver(application.state, messageKey)) return true;
  if (isOver({ application, messages }, id)) return false;
  return messages.some((other) => other.id !== id && other.messageKey === messageKey && other.acceptedAt !== null);
}

const ofMeeting: readonly Purpose[] = ['offer', 'invitation', 'moved', 'cancelled', 'reminder'];
const ofVisit: readonly Purpose[] = [...ofMeeting, 'holding', 'paused'];

/**
 * Whether what a message tells holds no more: it was put right, its visit has been left, or a later one has told the meeting otherwise. The run
 * cannot take back what it has heard of as told, and that is the case of a pair of which one half has arrived.
 */
function isOver({ application, messages }: Pick<Loaded, 'application' | 'messages'>, id: string): boolean {
  const place = messages.findIndex((one) => one.id === id);
  const message = messages[place];
  if (!message) return false;
  if (messages.some(({ corrects }) => corrects === message.messageKey)) return true;
  if (!ofVisit.includes(message.purpose)) return false;
  const { stepId, visit } = application.state ?? {};
  if (message.visited !== `${stepId}/${visit}`) return true;
  return messages
    .slice(place + 1)
    .some(
      ({ messageKey, purpose, visited }) =>
        messageKey !== message.messageKey &&
        visited === message.visited &&
        purpose !== 'reminder' &&
        ofMeeting.includes(purpose) &&
        ofMeeting.includes(message.purpose),
    );
}

type Wanted = Pick<Outgoing, 'id' | 'messageKey' | 'isOwed'>;

/** Whether a person has been asked to tell it, and has not yet. */
export function isHandedOver(state: State | null, messageKey: string): boolean {
  return Object.values(state?.tasks ?? {}).some(({ message }) => message?.messageKey === messageKey);
}
