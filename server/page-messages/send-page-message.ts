import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { namedAddress } from '../../activities/providers/named-address.ts';
import { replyAddress } from '../../activities/providers/reply-address.ts';
import { threadId } from '../../activities/providers/thread-id.ts';
import type { Parts } from '../parts.ts';
import { handOver } from '../staff-mail/hand-over.ts';
import { unlessOthers } from '../staff-mail/next-carrier.ts';
import { settledAs } from '../staff-mail/settled-as.ts';
import { declineLink } from '../surveys/decline-link.ts';
import { isStillAsked } from '../surveys/is-still-asked.ts';
import { settleInvitation } from '../surveys/settle-invitation.ts';
import { carriedByPage } from './carried-by-page.ts';
import { type ClaimedMessage, claimPageMessage } from './claim-page-message.ts';
import type { PageMessageKind } from './contract.ts';
import { pageProvider } from './page-provider.ts';
import { tellFailed } from './tell-failed.ts';

export type PageMeans = Pick<Parts, 'database' | 'senders' | 'environment'>;

const smsValidForSeconds = 3_600;

/** Tries to hand over a stored message whose time has come. Each attempt is a row before the provider is called, as with every other message. */
export async function sendPageMessage(means: PageMeans, messageId: string, now = Date.now()): Promise<void> {
  const message = await claimPageMessage(means.database, messageId, now);
  if (!message) return;
  const outcome = (await isUseless(means, message, now)) ? null : await attempt(means, message);
  await settle(means, message, { outcome, now });
}

/** Too late, or a question that nobody is to be asked any more. */
async function isUseless(means: PageMeans, message: ClaimedMessage, now: number): Promise<boolean> {
  const { kind, uselessAt } = message;
  if (uselessAt !== null && uselessAt.getTime() <= now) return true;
  return kind === 'survey' && triedByOf(message) === null && !(await isStillAsked(means, message));
}

const notCarried: SendOutcome = {
  ...{ kind: 'permanent', scope: 'channel', code: 'not-carried' },
  reason: 'nobody carries the channel any more',
};

async function attempt(means: PageMeans, message: ClaimedMessage): Promise<SendOutcome> {
  const { organisationId, applicationId, isRehearsal } = message;
  const channel = message.channel === 'sms' ? 'sms' : 'email';
  const kind = message.kind as PageMessageKind;
  const triedBy = triedByOf(message);
  const place = { organisationId, applicationId, channel, kind, isRehearsal } as const;
  const provider = await pageProvider(means, { ...place, triedBy, last: message });
  if (provider === null) return notCarried;
  // Before it is sent: whoever takes the message up after us asks the one who may have it.
  const by = { provider: provider.name, senderId: provider.own?.id ?? null };
  await means.database.pageMessage.updateMany({ where: attemptOf(message), data: by });
  const outcome = await handOver(provider, outgoing(message, provider, means), message);
  return unlessOthers(outcome, (await means.senders.of(organisationId))[channel]);
}

/** Only of the attempt that it was: another one may have begun. */
const attemptOf = ({ id, attempts }: ClaimedMessage) => ({ id, status: 'sending', attempts });

type Tried = { readonly outcome: SendOutcome | null; readonly now: number };

async function settle(means: PageMeans, message: ClaimedMessage, { outcome, now }: Tried): Promise<void> {
  const { database, environment } = means;
  const { kind, organisationId } = message;
  const settled = settledAs(message, outcome, now);
  // Asked for seldom: only what has failed is told by another way.
  const carried = settled.status === 'failed' ? await carriedByPage(means, organisationId) : null;
  await database.$transaction(async (transaction) => {
    const data = { ...settled, ...keptOf(message, settled.status) };
    const { count } = await transaction.pageMessage.updateMany({ where: attemptOf(message), data });
    if (count === 0) return;
    // In one, or a crash in between would leave the answer told to nobody.
    if (carried) await tellFailed(transaction, environment, { ...message, carried });
    if (kind === 'survey' && (triedByOf(message) === null || settled.status === 'sent'))
      await settleInvitation(transaction, message, settled);
  });
}

/** Where it went is known for a week, for what comes back; not of somebody who was erased. */
function keptOf({ kind, to }: ClaimedMessage, status: string): { to?: string | null } {
  return status === 'sent' && kind !== 'erased' ? { to } : {};
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
