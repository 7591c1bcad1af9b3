import type { OutgoingMessage, Provider, SendOutcome } from '../../activities/providers/contract.ts';
import { namedAddress } from '../../activities/providers/named-address.ts';
import { type By, byOf, wentBy } from '../../activities/providers/same-sender.ts';
import { threadId } from '../../activities/providers/thread-id.ts';
import type { Database, Parts, Transaction } from '../parts.ts';
import { answersTo } from '../senders/answers-to.ts';
import { endedAs, handStored, keepWriting, whoStays } from '../staff-mail/hand-stored.ts';
import { unlessOthers } from '../staff-mail/next-carrier.ts';
import { settledAs } from '../staff-mail/settled-as.ts';
import type { Tried } from '../staff-mail/tried-of.ts';
import { declineLink } from '../surveys/decline-link.ts';
import { isStillAsked } from '../surveys/is-still-asked.ts';
import { settleInvitation } from '../surveys/settle-invitation.ts';
import { carriedByPage } from './carried-by-page.ts';
import { type ClaimedMessage, claimPageMessage } from './claim-page-message.ts';
import type { PageMessageKind } from '../contract/page-message-kinds.ts';
import { knownWays } from './known-ways.ts';
import { type Hours, keptHours, mayLeaveAt, secondsLeft } from './leaves-at.ts';
import { loadTried, otherProviderIds } from './load-tried.ts';
import { pageProvider } from './page-provider.ts';
import { tellFailed } from './tell-failed.ts';

export type PageMeans = Pick<Parts, 'database' | 'senders' | 'rate' | 'environment'>;

const smsValidForSeconds = 3_600;

/** Tries to hand over a stored message whose time has come. Each attempt is a row before the provider is called, as with every other message. */
export async function sendPageMessage(means: PageMeans, messageId: string, now = Date.now()): Promise<void> {
  const message = await claimPageMessage(means.database, messageId, now);
  if (!message) return;
  const tried = await loadTried(means.database, message);
  const hours = await keptHours(means.database, message);
  if (tried.proof) return settle(means, message, { ...proven(tried.proof), tried, hours, now });
  const { attempts: attempt } = message;
  if (await isUseless(means, { message, tried }, now))
    return settle(means, message, { attempt, outcome: null, tried, hours, now });
  const opens = mayLeaveAt(hours, now);
  // What nobody carries any more goes by the other way at once.
  if (opens > now && (await isCarried(means, message))) return putOff(means.database, message, opens);
  const outcome = await tryOnce(means, { message, tried, hours }, now);
  await keepWriting(() => settle(means, message, { attempt, outcome, tried, hours, now }));
}

type Claimed = { readonly message: ClaimedMessage; readonly tried: Tried };
type Trying = Claimed & { readonly hours: Hours | null };

/** A receipt says what the attempt could not: the candidate has the message, and nothing is sent again. */
function proven({ attempt, providerId }: NonNullable<Tried['proof']>) {
  const { attempt: number, provider, senderId, startedAt } = attempt;
  const outcome: SendOutcome = { kind: 'accepted', providerId, at: startedAt };
  return { attempt: number, outcome, by: { provider, senderId } };
}

/** Too late, or what nobody is to be asked any more, or be told by this way. What may have left already is neither. */
async function isUseless(means: PageMeans, { message, tried }: Claimed, now: number): Promise<boolean> {
  const { kind, uselessAt } = message;
  if (uselessAt !== null && uselessAt.getTime() <= now) return true;
  if (tried.unsure.length > 0) return false;
  if (kind === 'survey') return !(await isStillAsked(means, message));
  return kind === 'requestAnswered' && (await isClosed(means.database, message));
}

/** Whether the candidate has said no to the way since it was chosen, or nothing gets there any more: then the other one is, or a person calls. */
async function isClosed(database: Database, { applicationId, channel }: ClaimedMessage): Promise<boolean> {
  const { candidate } = await database.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { candidate: true },
  });
  return !knownWays(candidate, new Set(['email', 'sms'])).some((way) => way.channel === channel);
}

const isCarried = async (means: PageMeans, { organisationId, staysInside, channel }: ClaimedMessage) =>
  staysInside || (await carriedByPage(means, organisationId)).has(channel === 'sms' ? 'sms' : 'email');

/** It was not tried: the claim is taken back, and the candidate's next sending window waited for. */
async function putOff(database: Database, message: ClaimedMessage, opens: number): Promise<void> {
  const { attempts, firstAttemptAt, unclear, wasOpen } = message;
  await database.pageMessage.updateMany({
    where: attemptOf(message),
    data: {
      ...{ status: 'waiting', nextAttemptAt: new Date(opens), unclear: unclear || wasOpen, attempts: attempts - 1 },
      firstAttemptAt: attempts === 1 ? null : firstAttemptAt,
    },
  });
}

const notCarried: SendOutcome = {
  ...{ kind: 'permanent', scope: 'channel', code: 'not-carried' },
  reason: 'nobody carries the channel any more',
};

/** Nothing of it is written: the message is another server's. */
const taken: SendOutcome = { kind: 'transient', code: 'taken', reason: 'another server has taken the message up' };

async function tryOnce(means: PageMeans, { message, tried, hours }: Trying, now: number): Promise<SendOutcome> {
  const { organisationId, applicationId, staysInside } = message;
  const channel = message.channel === 'sms' ? 'sms' : 'email';
  const kind = message.kind as PageMessageKind;
  const place = { organisationId, applicationId, channel, kind, staysInside } as const;
  const provider = await pageProvider(means, { ...place, triedBy: whoStays(message, tried, now), last: message });
  if (provider === null) return notCarried;
  if (!(await begin(means.database, { message, tried }, provider))) return taken;
  const outcome = await handOver(means, { message, tried, hours, provider }, now);
  return unlessOthers(outcome, (await means.senders.of(organisationId))[channel]);
}

/** Before it is sent: whoever takes the message up after us asks the one who may have it. False where somebody has. */
async function begin(database: Database, { message, tried }: Claimed, provider: Provider): Promise<boolean> {
  const by = byOf(provider);
  const asksNobody = provider.lookUp === undefined && provider.name !== 'mailbox';
  const mayBeDouble = message.mayBeDouble || tried.unsure.some((one) => asksNobody || !wentBy(one, provider));
  const row = { messageId: message.id, attempt: message.attempts, ...by, startedAt: new Date() };
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.pageMessage.updateMany({
      where: attemptOf(message),
      data: { ...by, mayBeDouble },
    });
    if (count > 0) await transaction.pageAttempt.create({ data: row });
    return count > 0;
  });
}

async function handOver(
  means: PageMeans,
  { message, tried, hours, provider }: Trying & { readonly provider: Provider },
  now: number,
): Promise<SendOutcome> {
  const left = secondsLeft(hours, now);
  const outcome = await handStored({
    ...{ provider, tried, providerId: message.providerId },
    message: outgoing(message, provider, { ...means, left }),
    otherProviderIds: () => otherProviderIds(means.database, message),
  });
  means.rate.heed(provider, outcome);
  return outcome;
}

/** Only of the attempt that it was: another one may have begun. */
const attemptOf = ({ id, attempts }: ClaimedMessage) => ({ id, status: 'sending', attempts });

type Settled = {
  /** The attempt that it is the outcome of. */
  readonly attempt: number;
  readonly outcome: SendOutcome | null;
  readonly tried: Tried;
  readonly hours: Hours | null;
  readonly now: number;
  /** By whom it turned out to have gone. */
  readonly by?: By;
};

async function settle(means: PageMeans, message: ClaimedMessage, made: Settled): Promise<void> {
  const { database, environment } = means;
  const { kind, organisationId } = message;
  const settled = inItsHours(made.hours, settledAs(message, made.outcome, made.now));
  // Asked for seldom: only what has failed is told by another way.
  const carried = settled.status === 'failed' ? await carriedByPage(means, organisationId) : null;
  await database.$transaction(async (transaction) => {
    const data = { ...settled, ...made.by, ...keptOf(message, settled.status) };
    const { count } = await transaction.pageMessage.updateMany({ where: attemptOf(message), data });
    if (count === 0) return;
    await writeOutcome(transaction, message, made);
    // In one, or a crash in between would leave the answer told to nobody.
    if (carried) await tellFailed(transaction, environment, { ...message, carried });
    if (kind === 'survey' && (made.tried.unsure.length === 0 || settled.status === 'sent'))
      await settleInvitation(transaction, message, settled);
  });
}

type Standing = ReturnType<typeof settledAs>;

/** What is tried again by night waits for the morning where it keeps the candidate's hours. */
function inItsHours(hours: Hours | null, settled: Standing): Standing {
  if (!('nextAttemptAt' in settled)) return settled;
  return { ...settled, nextAttemptAt: new Date(mayLeaveAt(hours, settled.nextAttemptAt.getTime())) };
}

async function writeOutcome(
  transaction: Transaction,
  { id: messageId }: ClaimedMessage,
  { attempt, outcome }: Settled,
): Promise<void> {
  if (outcome === null) return;
  await transaction.pageAttempt.updateMany({ where: { messageId, attempt }, data: endedAs(outcome) });
}

/** Where it went is known for a week, for what comes back; not of somebody who was erased. */
function keptOf({ kind, to }: ClaimedMessage, status: string): { to?: string | null } {
  return status === 'sent' && kind !== 'erased' ? { to } : {};
}

type About = Pick<PageMeans, 'environment'> & { readonly left: number | null };

function outgoing(message: ClaimedMessage, provider: Provider, { environment, left }: About): OutgoingMessage {
  const { id: messageId, applicationId, organisation } = message;
  const { own } = provider;
  const [to, text] = [message.to ?? '', message.text ?? ''];
  const validForSeconds = Math.min(smsValidForSeconds, left ?? smsValidForSeconds);
  if (message.channel === 'sms') return { channel: 'sms', messageId, to, text, validForSeconds };
  const sender = `besked@${new URL(environment.publicUrl).hostname}`;
  return {
    ...{ channel: 'email', messageId, to, text, subject: message.subject ?? '', html: message.html ?? '' },
    from: namedAddress(own?.from?.name ?? organisation, own?.from?.address ?? sender),
    thread: threadId(applicationId, sender),
    ...(message.kind === 'survey' ? { unsubscribe: declineLink(messageId, environment) } : {}),
    ...answersTo(applicationId, provider, environment),
  };
}
