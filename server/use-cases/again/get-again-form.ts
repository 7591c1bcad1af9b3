import { wordsOfNote } from '../../../process/interpreter/note-words.ts';
import type { AgainForm } from '../../contract/again.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { asLiquid } from '../corrections/as-liquid.ts';
import { findSentAs } from '../messages/sent-as.ts';
import { mayHaveCome } from './may-have-come.ts';
import { type OfMessage, tryMessage } from './try-message.ts';
import { toWayView } from './way-view.ts';

/** By which ways a message that has not arrived could be sent again, the one that it is tried by first, and what is known of earlier tries. */
export async function getAgainForm(parts: Parts, caller: Caller, of: OfMessage): Promise<AgainForm> {
  const found = await tryMessage(parts, caller, of);
  const { message, tried } = found;
  const may = mayHaveCome(found, await parts.senders.of(caller.organisationId));
  const sentAs = await findSentAs(parts, caller.organisationId);
  const { applicationId } = of;
  const job = await parts.database.job.findUniqueOrThrow({ where: { id: found.application.jobId } });
  return {
    messageId: message.id,
    language: message.language === 'en' ? 'en' : 'sv',
    refused: tried.refused === null ? null : { code: tried.refused, why: wordsOfNote(tried.refused) },
    stopped: tried.isStopped,
    mayHaveCome: may,
    ways: tried.ways
      .map((way) => toWayView(way, may, sentAs({ applicationId, channel: way.channel, to: way.to })))
      .sort((one, other) => Number(other.isSame) - Number(one.isSame)),
    words: { subject: asLiquid(message.subject ?? job.title), text: asLiquid(message.text ?? '') },
  };
}
