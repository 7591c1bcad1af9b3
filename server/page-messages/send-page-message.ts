import type { OutgoingMessage } from '../../activities/providers/contract.ts';
import { namedAddress } from '../../activities/providers/named-address.ts';
import { replyAddress } from '../../activities/providers/reply-address.ts';
import { threadId } from '../../activities/providers/thread-id.ts';
import type { Parts } from '../parts.ts';
import { handOver } from '../staff-mail/hand-over.ts';
import { settledAs } from '../staff-mail/settled-as.ts';
import { tellOtherwise } from '../use-cases/requests/tell-otherwise.ts';
import { type ClaimedMessage, claimPageMessage } from './claim-page-message.ts';
import type { PageMessageKind } from './contract.ts';
import { pageProvider } from './page-provider.ts';

export type PageMeans = Pick<Parts, 'database' | 'providers' | 'environment'>;

const smsValidForSeconds = 3_600;

/** Tries to hand over a stored message whose time has come. Each attempt is a row before the provider is called, as with every other message. */
export async function sendPageMessage(means: PageMeans, messageId: string, now = Date.now()): Promise<void> {
  const { database } = means;
  const message = await claimPageMessage(database, messageId, now);
  if (!message) return;
  const { organisationId, applicationId, isRehearsal, attempts, uselessAt } = message;
  const channel = message.channel === 'sms' ? 'sms' : 'email';
  const kind = message.kind as PageMessageKind;
  const provider = pageProvider(means, { organisationId, applicationId, channel, kind, isRehearsal });
  const isUseless = uselessAt !== null && uselessAt.getTime() <= now;
  const outcome = isUseless ? null : await handOver(provider, outgoing(message, means), message);
  const settled = settledAs(message, outcome, now);
  await database.pageMessage.updateMany({
    where: { id: messageId, status: 'sending', attempts },
    data: { ...settled, provider: provider.name },
  });
  if (kind === 'requestAnswered' && settled.status === 'failed') await tellOtherwise(means, messageId);
}

function outgoing(message: ClaimedMessage, { environment }: PageMeans): OutgoingMessage {
  const { id: messageId, applicationId, organisation } = message;
  const [to, text] = [message.to ?? '', message.text ?? ''];
  if (message.channel === 'sms') return { channel: 'sms', messageId, to, text, validForSeconds: smsValidForSeconds };
  const { publicUrl, secret, inbound } = environment;
  const sender = `besked@${new URL(publicUrl).hostname}`;
  return {
    ...{ channel: 'email', messageId, to, text, subject: message.subject ?? '', html: message.html ?? '' },
    from: namedAddress(organisation, sender),
    thread: threadId(applicationId, sender),
    ...(inbound === undefined ? {} : { replyTo: replyAddress(applicationId, { address: inbound.address, secret }) }),
  };
}
