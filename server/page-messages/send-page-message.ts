import type { OutgoingMessage, Provider } from '../../activities/providers/contract.ts';
import { namedAddress } from '../../activities/providers/named-address.ts';
import { replyAddress } from '../../activities/providers/reply-address.ts';
import { threadId } from '../../activities/providers/thread-id.ts';
import type { Parts } from '../parts.ts';
import { handOver } from '../staff-mail/hand-over.ts';
import { settledAs } from '../staff-mail/settled-as.ts';
import { declineLink } from '../surveys/decline-link.ts';
import { isStillAsked } from '../surveys/is-still-asked.ts';
import { settleInvitation } from '../surveys/settle-invitation.ts';
import { tellOtherwise } from '../use-cases/requests/tell-otherwise.ts';
import { type ClaimedMessage, claimPageMessage } from './claim-page-message.ts';
import type { PageMessageKind } from './contract.ts';
import { pageProvider } from './page-provider.ts';

export type PageMeans = Pick<Parts, 'database' | 'senders' | 'environment'>;

const smsValidForSeconds = 3_600;

/** Tries to hand over a stored message whose time has come. Each attempt is a row before the provider is called, as with every other message. */
export async function sendPageMessage(means: PageMeans, messageId: string, now = Date.now()): Promise<void> {
  const { database } = means;
  const message = await claimPageMessage(database, messageId, now);
  if (!message) return;
  const { organisationId, applicationId, isRehearsal, attempts, uselessAt } = message;
  const channel = message.channel === 'sms' ? 'sms' : 'email';
  const kind = message.kind as PageMessageKind;
  const triedBy = triedByOf(message);
  const provider = await pageProvider(means, { organisationId, applicationId, channel, kind, isRehearsal, triedBy });
  const attempt = { id: messageId, status: 'sending', attempts };
  const isLate = uselessAt !== null && uselessAt.getTime() <= now;
  const isUseless = isLate || (kind === 'survey' && triedBy === null && !(await isStillAsked(database, message)));
  if (!isUseless) {
    // Before it is sent: whoever takes the message up after us asks the one who may have it.
    const by = { provider: provider.name, senderId: provider.own?.id ?? null };
    await database.pageMessage.updateMany({ where: attempt, data: by });
  }
  const outcome = isUseless ? null : await handOver(provider, outgoing(message, provider, means), message);
  const settled = settledAs(message, outcome, now);
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.pageMessage.updateMany({ where: attempt, data: settled });
    // In one, or a crash in between would leave the answer told to nobody.
    if (kind === 'requestAnswered' && count > 0 && settled.status === 'failed')
      await tellOtherwise(transaction, means.environment, messageId);
    if (kind === 'survey' && count > 0 && (triedBy === null || settled.status === 'sent'))
      await settleInvitation(transaction, message, settled);
  });
}

function triedByOf({ wasOpen, unclear, provider, senderId }: ClaimedMessage) {
  return (wasOpen || unclear) && provider !== null ? { provider, senderId } : null;
}

function outgoing(message: ClaimedMessage, { own }: Provider, { environment }: PageMeans): OutgoingMessage {
  const { id: messageId, applicationId, organisation } = message;
  const [to, text] = [message.to ?? '', message.text ?? ''];
  if (message.channel === 'sms') return { channel: 'sms', messageId, to, text, validForSeconds: smsValidForSeconds };
  const { publicUrl, secret, inbound } = environment;
  const sender = `besked@${new URL(publicUrl).hostname}`;
  const answersTo = own?.replyAddress ?? inbound?.address;
  return {
    ...{ channel: 'email', messageId, to, text, subject: message.subject ?? '', html: message.html ?? '' },
    from: namedAddress(own?.from?.name ?? organisation, own?.from?.address ?? sender),
    thread: threadId(applicationId, sender),
    ...(message.kind === 'survey' ? { unsubscribe: declineLink(messageId, environment) } : {}),
    ...(answersTo === undefined ? {} : { replyTo: replyAddress(applicationId, { address: answersTo, secret }) }),
  };
}
