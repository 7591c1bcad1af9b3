import type { Channel } from '../../process/definition/schema.ts';
import type { Event } from '../../process/interpreter/contract.ts';
import type { DeliverAnswer, DeliverInput } from '../../workflows/contract.ts';
import { isFenced, loadedFrom, settingsFor } from '../advance/advance.ts';
import { type Application, applyEvent, changeMessage } from '../advance/apply-event.ts';
import { shownRow } from '../advance/carry-out-messages.ts';
import { loadApplication } from '../advance/load-application.ts';
import { planOf } from '../advance/plan-of.ts';
import { iso, type Turn } from '../advance/turn.ts';
import { rowIdOf } from '../advance/ids.ts';
import { insertRow, updateRow } from '../advance/writes.ts';
import { withQueues } from '../advance/with-queues.ts';
import { inTransaction } from '../../prisma/pool.ts';
import { isOptOut } from '../providers/is-opt-out.ts';
import type { OutgoingMessage, SendOutcome } from '../providers/contract.ts';
import { smtpWaiting } from '../providers/smtp-codes.ts';
import { notTold } from '../providers/hand.ts';
import { alertAdministrators, type Refusing } from './alert-administrators.ts';
import { accept } from './accept.ts';
import { addressOf, usableFrom } from './choose-channel.ts';
import type { ClaimedAttempt } from './start-attempt.ts';
import type { DeliveryParts } from './deliver.ts';
import { isWanted } from './is-wanted.ts';
import { loadMessage, type Outgoing, toOutgoing } from './load-delivery.ts';
import { halfWayOf, hoursOf, quietUntil } from './next-step.ts';
import { hasOtherProvider, pickProvider } from './pick-provider.ts';
import { type OwnParts, partsFor } from './parts-for.ts';
import { byOf, wentBy } from '../providers/same-sender.ts';
import { proofOf } from '../providers/proof-of.ts';
import { reschedule } from '../advance/reschedule.ts';
import { retryAt } from '../providers/retry-at.ts';
import { alsoTelling } from './tell-still-owed.ts';
import { openChannels } from './unspent-channels.ts';
import { writeAttempt } from './write-attempt.ts';

type Attempted = { readonly attempt: ClaimedAttempt; readonly outcome: SendOutcome };

/** Writes what became of an attempt, and applies it to the run where the candidate has heard or no channel is left. */
export function recordOutcome(parts: DeliveryParts, input: DeliverInput, made: Attempted): Promise<DeliverAnswer> {
  const reference = `delivery/${input.messageId}/${made.attempt.number}`;
  const opening = [
    ...loadApplication(input.applicationId, { reference, signalId: null }),
    loadMessage(input.messageId),
  ];
  return inTransaction<DeliverAnswer>(parts.pool, opening, async (rows) => {
    const loaded = loadedFrom(rows);
    // Even where a newer run is in charge: what was accepted must be known to it.
    if (loaded === null) return { statements: [], answer: { kind: 'fenced' } };
    const message = toOutgoing(rows[2]);
    const isOld = loaded.applied !== null || !message || message.attempts !== made.attempt.number;
    if (isOld || message.acceptedAt !== null) {
      const { application, messages, signals } = loaded;
      const plan = planOf(application.seq, application.state, messages, signals);
      return { statements: [], answer: await withQueues(parts, loaded, { kind: 'advanced', plan, refused: null }) };
    }
    const version = await parts.loadVersion(loaded.application.versionId);
    const settings = await settingsFor(parts, loaded);
    const application = { loaded, version, settings, epoch: input.epoch, now: input.now };
    const own = await partsFor(parts, loaded);
    const { statements, plan } = apply(own, application, { message, made, reference, endedAt: parts.clock() });
    const isOver = isFenced(loaded, input.epoch);
    const answer: DeliverAnswer = isOver ? { kind: 'fenced' } : { kind: 'advanced', plan, refused: null };
    return { statements, answer: await withQueues(parts, loaded, answer) };
  });
}

type Given = {
  readonly message: Outgoing;
  readonly made: Attempted;
  readonly reference: string;
  readonly endedAt: number;
};

function apply(parts: OwnParts, application: Application, given: Given) {
  const { outcome } = given.made;
  if (outcome.kind === 'accepted') return accepted(application, given, outcome.providerId);
  const proven = provenIn(given);
  if (proven !== null) return accepted(application, given, proven);
  if (!isWanted(application.loaded, given.message)) return dropped(application, given);
  switch (outcome.kind) {
    case 'transient':
      return again(parts, application, given, { retryAfterMs: outcome.retryAfterMs ?? 0, unclear: false });
    case 'unclear':
      return again(parts, application, given, { retryAfterMs: 0, unclear: true });
    case 'permanent':
      if (outcome.scope === 'configuration') return held(parts, application, given, outcome);
      return refused(parts, application, given, outcome);
  }
}

/** What the provider calls the message, where a receipt that came before the answer shows that it was accepted. */
function provenIn({ message, made }: Given): string | null {
  if (made.outcome.kind !== 'unclear') return null;
  const proof = proofOf(message);
  return proof?.attempt.attempt === made.attempt.number ? proof.providerId : null;
}

function accepted(application: Application, { message, made, reference, endedAt }: Given, providerId: string) {
  const outcome: SendOutcome = { kind: 'accepted', providerId, at: endedAt };
  const { number } = made.attempt;
  return accept(application, message, { made: { number, outcome, endedAt }, providerId, reference });
}

const madeOf = ({ made, endedAt }: Given) => ({ number: made.attempt.number, outcome: made.outcome, endedAt });

/** Taken back while it was being handed over, and not accepted: it is not tried again. */
function dropped(application: Application, given: Given) {
  const { message, made, reference } = given;
  const write = (turn: Turn) => {
    changeMessage(turn, message.id, { status: 'cancelled' });
    const row = { status: 'cancelled', unclear: made.outcome.kind === 'unclear' };
    writeAttempt(turn, message, { made: madeOf(given), row });
  };
  return reschedule(application, { reference, write });
}

/** Tried again later on the same channel; never later than the instant at which that channel is given up. */
function again(parts: OwnParts, application: Application, given: Given, how: How) {
  const { now } = application;
  const { message, made, reference } = given;
  const wanted = retryAt(now, {
    attempts: triesOnChannel(message, made),
    retryAfterMs: how.retryAfterMs,
    messageId: message.id,
  });
  const quiet = quietUntil(message, message.channel, hoursOf(application), wanted);
  const later = Math.min(quiet ?? wanted, limitOf(message, now));
  // Known not to be there, or another provider has not been tried yet: what comes next may come at once.
  const isFree = made.attempt.onlyAsks && !how.unclear;
  const at = isFree || hasFreshProvider(parts, given, now) ? now : later;
  const write = (turn: Turn) => {
    changeMessage(turn, message.id, { status: 'queued', nextAttemptAt: at });
    const row = { status: 'queued', nextAttemptAt: iso(at), unclear: how.unclear };
    writeAttempt(turn, message, { made: madeOf(given), row });
    if (how.refusedBy !== undefined) alertAdministrators(turn, how.refusedBy);
  };
  return reschedule(application, { reference, write });
}

type How = {
  readonly retryAfterMs: number;
  readonly unclear: boolean;
  readonly refusedBy?: Refusing;
};

/** How long settings that somebody has to mend are left alone at least. */
const mendingMs = 5 * 60_000;

/** Our own settings are wrong, which is nothing against this candidate's address: it is held until they are mended or its time is up. */
function held(parts: OwnParts, application: Application, given: Given, { code, reason }: Permanent) {
  const { made } = given;
  const outcome: SendOutcome = { kind: 'transient', code, reason };
  const { own, name } = made.attempt.provider;
  const refusedBy = { sender: own?.id ?? name, code };
  const how = { retryAfterMs: mendingMs, unclear: false, refusedBy };
  return again(parts, application, { ...given, made: { ...made, outcome } }, how);
}

/** Whether the next attempt goes by a provider that has not had this message; the mailbox is none where it would reach nobody. */
function hasFreshProvider({ providers, carried }: OwnParts, { message, made }: Given, now: number): boolean {
  if (!carried.has(message.channel)) return false;
  const { outcome, attempt } = made;
  const code = ('code' in outcome ? outcome.code : null) ?? null;
  const deliveries = message.deliveries.map((one) =>
    one.attempt === attempt.number ? { ...one, outcome: outcome.kind, code } : one,
  );
  const next = pickProvider(providers, { ...message, deliveries }, { channel: message.channel, now });
  return !deliveries.some((one) => wentBy(one, next));
}

/** The next instant at which another channel, or a person, may have to take over. */
function limitOf(message: Outgoing, now: number): number {
  const limits = [message.giveUpAt, halfWayOf(message)].flatMap((at) => (at !== null && at > now ? [at] : []));
  return Math.min(...limits, Number.POSITIVE_INFINITY);
}

/** Attempts that reached the provider, this one included: who only waited in our own queue is not put off longer each time. */
function triesOnChannel({ deliveries, channel }: Outgoing, { attempt, outcome }: Attempted): number {
  const ownCode = 'code' in outcome ? outcome.code : null;
  const codes = deliveries.map((one) => ({ ...one, code: one.attempt === attempt.number ? ownCode : one.code }));
  const isAsk = (code: string | null | undefined) => code === notTold;
  // Asking begins with short pauses again.
  return codes.filter(
    (one) => one.channel === channel && one.code !== smtpWaiting && isAsk(one.code) === attempt.onlyAsks,
  ).length;
}

type Permanent = Extract<SendOutcome, { kind: 'permanent' }>;

/** Refused for good: another provider of the channel, else the other consented channel at once, else a person. */
function refused(parts: OwnParts, application: Application, given: Given, outcome: Permanent) {
  const { loaded, now } = application;
  const { message, made, reference } = given;
  const isCorrected = outcome.scope === 'address' && !isPresent(loaded.candidate, made.attempt.message);
  const isDead = outcome.scope === 'address' && !isCorrected;
  const candidate = isDead ? withDead(loaded.candidate, message.channel) : loaded.candidate;
  // The address has been corrected while the old one was tried: what was refused says nothing of the new one.
  const isOpenAnew =
    isCorrected && parts.carried.has(message.channel) && addressOf(candidate, message.channel) !== null;
  const next = isOpenAnew
    ? { channel: message.channel, at: () => now }
    : nextChannel(parts, { message, made, outcome, candidate });
  const write = (turn: Turn) => {
    if (outcome.scope === 'address')
      closeChannel(turn, { message, made, outcome }, isOptOut(made.attempt.provider.name, outcome.code));
    const row =
      next === null
        ? { status: 'failed' }
        : {
            status: 'queued',
            nextAttemptAt: iso(next.at(now)),
            channel: next.channel,
            firstAttemptAt: null,
            ...(next.channel === message.channel ? {} : shownRow(message.rendered ?? {}, next.channel)),
          };
    changeMessage(
      turn,
      message.id,
      next === null ? { status: 'failed' } : { status: 'queued', nextAttemptAt: next.at(now), channel: next.channel },
    );
    writeAttempt(turn, message, { made: madeOf(given), row: { ...row, unclear: false } });
  };
  if (next !== null || hasTwin(application, message)) return reschedule(application, { reference, write });
  if (message.isOwed) return reschedule(application, { reference, write: alsoTelling(write, message) });
  const event: Event = { kind: 'undeliverable', at: now, messageKey: message.messageKey, reason: 'noChannel' };
  return applyEvent(application, event, { reference, write });

  function hasTwin({ loaded: { messages } }: Application, { id, messageKey }: Outgoing): boolean {
    const hopeless = ['failed', 'cancelled', 'bounced', 'undelivered'];
    return messages.some(
      (other) => other.id !== id && other.messageKey === messageKey && !hopeless.includes(other.status),
    );
  }
}

type Next = { readonly channel: Channel; readonly at: (now: number) => number };

function nextChannel(
  { providers, carried }: OwnParts,
  {
    message,
    made,
    outcome,
    candidate,
  }: { message: Outgoing; made: Attempted; outcome: Permanent; candidate: Application['loaded']['candidate'] },
): Next | null {
  const refusedBy = message.deliveries.filter(
    ({ channel, outcome: was }) => channel === message.channel && was === 'permanent',
  );
  const isOurs = outcome.scope === 'channel';
  const senders = [...refusedBy, byOf(made.attempt.provider)];
  if (isOurs && hasOtherProvider(providers, senders, message.channel))
    return { channel: message.channel, at: (now) => now };
  const { rendered, channels } = message;
  const after = channels.slice(channels.indexOf(message.channel) + 1);
  // The next attempt goes by the same rules: a channel that it would pass over sent it back to the one that has refused it.
  const open = openChannels({ ...message, channels: after }, candidate, carried);
  const [first] = open;
  if (rendered === null || first === undefined) return null;
  const channel = usableFrom({ channels: open, rendered }, candidate, first);
  return channel === null ? null : { channel, at: (now) => now };
}

/** Whether the address or number that a message went to is the candidate's still. */
function isPresent({ email, phone }: Application['loaded']['candidate'], { channel, to }: OutgoingMessage): boolean {
  return to === (channel === 'email' ? email : phone);
}

function withDead(candidate: Application['loaded']['candidate'], channel: Channel) {
  return channel === 'email' ? { ...candidate, emailDead: true } : { ...candidate, phoneDead: true };
}

/** Texts that were declined may be wished for again; a dead address is mended only by another one. It is kept for every entry that has the address; the candidate may have another by now. */
function closeChannel(turn: Turn, { message, made, outcome }: Closing, isDeclined: boolean): void {
  const { writes, loaded, now } = turn;
  const { channel, to } = made.attempt.message;
  const dead = channel === 'email' ? 'emailDead' : 'phoneDead';
  const column = isDeclined ? 'smsOptedOut' : dead;
  const address = channel === 'email' ? 'email' : 'phone';
  updateRow(writes, 'candidate', ['id', address], {
    id: loaded.application.candidateId,
    [address]: to,
    [column]: true,
  });
  insertRow(writes, 'suppression', {
    keys: ['organisationId', 'channel', 'address', 'reason'],
    conflict: `on conflict ("organisationId", "channel", "address", "reason") do update set "at" = excluded."at", "liftedAt" = null,
      "code" = excluded."code", "messageId" = excluded."messageId"`,
    row: {
      id: rowIdOf(message.id, made.attempt.number, 'suppression'),
      organisationId: loaded.application.organisationId,
      ...{ channel, address: to, reason: isDeclined ? 'optedOut' : 'lost', code: outcome.code },
      ...{ messageId: message.id, at: iso(now) },
    },
  });
}

type Closing = { readonly message: Outgoing; readonly made: Attempted; readonly outcome: Permanent };
