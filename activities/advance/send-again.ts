import { askedAgain } from '../../workflows/contract.ts';
import { againRefusal } from '../delivery/again-refusal.ts';
import { type Application, type Applied, changeMessage } from './apply-event.ts';
import { reschedule } from './reschedule.ts';
import { iso, type Turn } from './turn.ts';
import { updateRow } from './writes.ts';

/**
 * A message that waits for its next try, or was given up, is due now, by the channel that was asked for. Whatever may have it already is asked
 * by its delivery, as before any other try. Refused where its candidate has heard, or it is on its way.
 */
export function sendAgain(application: Application, reference: string): Applied {
  const { loaded, now } = application;
  const { signal } = loaded;
  const payload = signal?.payload ?? {};
  const message = loaded.messages.find(({ id }) => id === payload['messageId']);
  const refused = againRefusal(loaded, message, payload['isOwed'] === 1);
  const write = (turn: Turn) => {
    if (message && refused === null) {
      const row = { status: 'queued', nextAttemptAt: now, acceptedAt: null };
      changeMessage(turn, message.id, row);
      updateRow(turn.writes, 'message', ['id'], {
        ...{ id: message.id, status: 'queued', nextAttemptAt: iso(now), acceptedAt: null, firstAttemptAt: null },
        ...(payload['channel'] === undefined ? {} : { channels: [payload['channel']] }),
        ...(['bounced', 'undelivered'].includes(message.status) ? { providerId: null } : {}),
      });
    }
    if (signal) updateRow(turn.writes, 'signal', ['id'], { id: signal.id, ...settledAs(refused, now) });
  };
  return { ...reschedule(application, { reference, write, ...storyOf(application, refused) }), refused };
}

function settledAs(refused: string | null, now: number) {
  return refused === null ? { appliedAt: iso(now) } : { refusedAt: iso(now), refusedCode: refused };
}

function storyOf({ loaded: { signal, application, messages } }: Application, refused: string | null) {
  if (refused !== null || !signal) return {};
  const { messageId, channel } = signal.payload;
  const messageKey = messages.find(({ id }) => id === messageId)?.messageKey;
  const by = { kind: 'person', id: signal.actorId ?? '' } as const;
  const data = { messageKey, channel: channel ?? null };
  return { story: [{ kind: askedAgain, stepId: application.state?.stepId ?? '', by, data }] };
}
