import type { AgainPreview, AgainWords } from '../../contract/again.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { findingsIn } from '../corrections/findings-in.ts';
import { findSentAs } from '../messages/sent-as.ts';
import { readOf } from './read-of.ts';
import { mayHaveCome } from './may-have-come.ts';
import { type OfMessage, refuseNeedless, tryMessage } from './try-message.ts';
import { toWayView } from './way-view.ts';

/** Words that somebody has written for a channel, as their candidate would read them, and what is found fault with in them. Stores nothing. */
export async function previewAgain(
  parts: Parts,
  caller: Caller,
  of: OfMessage,
  { channel, ...words }: AgainWords,
): Promise<AgainPreview> {
  const found = await tryMessage(parts, caller, of, { channel, words });
  refuseNeedless(found, caller);
  const way = orNotFound(found.tried.ways.find((one) => one.channel === channel));
  const may = mayHaveCome(found, await parts.senders.of(caller.organisationId));
  const sentAs = (await findSentAs(parts, caller.organisationId))({ ...of, channel, to: way.to });
  const findings = await findingsIn(parts.database, found, readOf(channel, words));
  return { ...toWayView(way, may, sentAs), findings, unrenderable: way.form === null };
}
