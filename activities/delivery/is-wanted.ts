import type { Purpose, State } from '../../process/interpreter/contract.ts';
import { aboutMeeting } from '../../process/interpreter/events/meetings.ts';
import type { Loaded, LoadedMessage } from '../advance/loaded.ts';
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

const ofVisit: readonly Purpose[] = [...aboutMeeting, 'holding', 'paused'];
const closings: readonly Purpose[] = ['withdrawn', 'jobClosed', 'hiredElsewhere'];
const lasting: readonly Purpose[] = ['acknowledgement', 'correction', 'replyAnswer'];

/**
 * Whether what a message tells holds no more: it was put right, a later one has closed the application or taken its candidate back, its visit has
 * been left, or a later one has told the meeting otherwise. The run cannot take back what it has heard of as told, and that is the case of a pair of
 * which one half has arrived.
 */
function isOver({ application, messages }: Pick<Loaded, 'application' | 'messages'>, id: string): boolean {
  const place = messages.findIndex((one) => one.id === id);
  const message = messages[place];
  if (!message) return false;
  const later = messages.slice(place + 1).filter(({ messageKey }) => messageKey !== message.messageKey);
  if (messages.some(({ corrects }) => corrects === message.messageKey)) return true;
  if (!lasting.includes(message.purpose) && later.some(endsAll)) return true;
  if (!ofVisit.includes(message.purpose)) return false;
  const { stepId, visit } = application.state ?? {};
  if (message.visited !== `${stepId}/${visit}`) return true;
  return (
    aboutMeeting.includes(message.purpose) && later.some((one) => one.visited === message.visited && tellsMeeting(one))
  );
}

const endsAll = ({ purpose, tells }: LoadedMessage) =>
  closings.includes(purpose) || (purpose === 'correction' && tells);
const tellsMeeting = ({ purpose }: LoadedMessage) => purpose !== 'reminder' && aboutMeeting.includes(purpose);

type Wanted = Pick<Outgoing, 'id' | 'messageKey' | 'isOwed'>;

/** Whether a person has been asked to tell it, and has not yet. */
function isHandedOver(state: State | null, messageKey: string): boolean {
  return Object.values(state?.tasks ?? {}).some(({ message }) => message?.messageKey === messageKey);
}

/** Whether a person can be asked to tell it: the run waits for it itself, and has asked nobody yet. */
export function mayBeHandedOver(state: State | null, messageKey: string): boolean {
  return state !== null && Object.hasOwn(state.pending, messageKey) && !isHandedOver(state, messageKey);
}
