import type { NoteCode } from '../../process/interpreter/contract.ts';
import type { Loaded, LoadedMessage } from '../advance/loaded.ts';
import { isWanted } from './is-wanted.ts';

type Asked = Pick<LoadedMessage, 'id' | 'messageKey' | 'status'>;

/** What has not reached its candidate and is not on its way either. */
const stuck: readonly string[] = ['queued', 'failed', 'bounced', 'undelivered'];

/** Why a message cannot be sent again by hand, though a person asks for it; null where it can. `isOwed`: it came back long after it was heard. */
export function againRefusal(loaded: Loaded, message: Asked | undefined, isOwed: boolean): NoteCode | null {
  if (!message) return 'unknownMessage';
  if (message.status === 'sending') return 'messageOnItsWay';
  if (message.status === 'sent' || message.status === 'delivered') return 'alreadyHeard';
  if (isHeard(loaded, message) && !isOwed && !isWanted(loaded, { ...message, isOwed })) return 'alreadyHeard';
  return stuck.includes(message.status) && isWanted(loaded, { ...message, isOwed }) ? null : 'movedOn';
}

function isHeard({ application: { state } }: Loaded, { messageKey }: Asked): boolean {
  return state !== null && Object.hasOwn(state.heard, messageKey);
}
