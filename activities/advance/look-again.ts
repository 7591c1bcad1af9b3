import { type Application, type Applied, changeMessage } from './apply-event.ts';
import { reschedule } from './reschedule.ts';
import { iso, type Turn } from './turn.ts';
import { updateRow } from './writes.ts';

/** A receipt has come for a message whose last attempt has no clear outcome: it is looked at now instead of when it would be tried again. */
export function lookAgain(application: Application, reference: string): Pick<Applied, 'statements' | 'plan'> {
  const { loaded, now } = application;
  const { signal } = loaded;
  const messageId = String(signal?.payload['messageId']);
  const write = (turn: Turn) => {
    if (turn.messages.get(messageId)?.status === 'queued') {
      changeMessage(turn, messageId, { nextAttemptAt: now });
      updateRow(turn.writes, 'message', ['id'], { id: messageId, nextAttemptAt: iso(now) });
    }
    if (signal) updateRow(turn.writes, 'signal', ['id'], { id: signal.id, appliedAt: iso(now) });
  };
  return reschedule(application, { reference, write });
}
