import { type AgainWords, tryAgain } from '../../../activities/preview/try-again.ts';
import { replyAddress } from '../../../activities/providers/reply-address.ts';
import { wordsOfNote } from '../../../process/interpreter/note-words.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { previewSettings } from '../preview-settings.ts';

export type OfMessage = { readonly applicationId: string; readonly messageId: string };
export type Written = { readonly channel: 'email' | 'sms'; readonly words: AgainWords };
export type TriedMessage = Awaited<ReturnType<typeof tryMessage>>;

/** How a message could be sent again, and all that is known of it. */
export async function tryMessage(parts: Parts, caller: Caller, of: OfMessage, written?: Written) {
  const { database, pool } = parts;
  const { applicationId, messageId } = of;
  const found = await findApplication(database, caller.organisationId, applicationId);
  const message = orNotFound(await database.message.findFirst({ where: { id: messageId, applicationId } }));
  const where = { applicationId, key: `lateBounce/${message.messageKey}`, doneAt: null };
  const isOwed = (await database.task.count({ where })) > 0;
  const { definition, calendar: holidays } = found.version;
  const settings = await settingsOf(parts, caller.organisationId);
  const tried = orNotFound(
    await tryAgain(
      { pool, version: { definition, holidays }, settings, now: nowOf(caller) },
      { applicationId, messageId, isOwed, written },
    ),
  );
  return { ...found, message, isOwed, tried };
}

/** As a worker writes: the text is frozen as it is read. */
async function settingsOf(parts: Pick<Parts, 'environment' | 'senders'>, organisationId: string) {
  const { publicUrl, secret, inbound } = parts.environment;
  return {
    ...(await previewSettings(parts, organisationId)),
    sender: `besked@${new URL(publicUrl).hostname}`,
    replyAddress: (id: string, own?: string) => {
      const address = own ?? inbound?.address;
      return address === undefined ? undefined : replyAddress(id, { address, secret });
    },
  };
}

/** Refuses one that has reached its candidate, is on its way or is needed no more. */
export function refuseNeedless({ tried: { refused } }: Pick<TriedMessage, 'tried'>, { language }: Caller): void {
  if (refused !== null) throw new Refusal('againNotNeeded', { detail: wordsOfNote(refused)[language] });
}
