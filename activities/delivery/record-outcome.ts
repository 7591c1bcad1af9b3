import type { Channel } from '../../process/definition/schema.ts';
import type { Event } from '../../process/interpreter/contract.ts';
import type { DeliverAnswer, DeliverInput } from '../../workflows/contract.ts';
import { isFenced, loadedFrom } from '../advance/advance.ts';
import { type Application, applyEvent, changeMessage } from '../advance/apply-event.ts';
import { shownRow } from '../advance/carry-out-messages.ts';
import { rowIdOf } from '../advance/ids.ts';
import { loadApplication } from '../advance/load-application.ts';
import { planOf } from '../advance/plan-of.ts';
import { iso, type Turn } from '../advance/turn.ts';
import { type Row, updateRow } from '../advance/writes.ts';
import { inTransaction } from '../../prisma/pool.ts';
import type { Providers } from '../providers/create-providers.ts';
import { isOptOut } from '../providers/is-opt-out.ts';
import type { SendOutcome } from '../providers/contract.ts';
import { smtpWaiting } from '../providers/smtp-codes.ts';
import { usableAfter } from './choose-channel.ts';
import type { ClaimedAttempt } from './start-attempt.ts';
import type { DeliveryParts } from './deliver.ts';
import { isWanted } from './is-wanted.ts';
import { loadMessage, type Outgoing, toOutgoing } from './load-delivery.ts';
import { hoursOf, quietUntil } from './next-step.ts';
import { hasOtherProvider, providersFor } from './pick-provider.ts';
import { reschedule } from './reschedule.ts';
import { retryAt } from '../providers/retry-at.ts';

type Made = { readonly attempt: ClaimedAttempt; readonly outcome: SendOutcome };

/** Writes what became of an attempt, and applies it to the run where the candidate has heard or no channel is left. */
export function recordOutcome(parts: DeliveryParts, input: DeliverInput, made: Made): Promise<DeliverAnswer> {
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
    if (isOld) {
      const { application, messages, signals } = loaded;
      const plan = planOf(application.seq, application.state, messages, signals);
      return { statements: [], answer: { kind: 'advanced', plan, refused: null } };
    }
    const version = await parts.loadVersion(loaded.application.versionId);
    const application = { loaded, version, settings: parts.settings, epoch: input.epoch, now: input.now };
    const { statements, plan } = apply(parts, application, { message, made, reference });
    const fenced = isFenced(loaded, input.epoch);
    return { statements, answer: fenced ? { kind: 'fenced' } : { kind: 'advanced', plan, refused: null } };
  });
}

type Given = { readonly message: Outgoing; readonly made: Made; readonly reference: string };

function apply(parts: DeliveryParts, application: Application, given: Given) {
  const { outcome } = given.made;
  if (outcome.kind === 'accepted') return accepted(application, given, outcome);
  if (!isWanted(application.loaded, given.message)) return dropped(application, given);
  switch (outcome.kind) {
    case 'transient':
      return again(application, given, { retryAfterMs: outcome.retryAfterMs ?? 0, unclear: false });
    case 'unclear':
      return again(application, given, { retryAfterMs: 0, unclear: true });
    case 'permanent':
      return refused(parts, application, given, outcome);
  }
}

/** The candidate has heard. A second acceptance of the same effect, by the other of both channels, is no second hearing. */
function accepted(
  application: Application,
  { message, made, reference }: Given,
  { providerId }: { providerId: string },
) {
  const { now, loaded } = application;
  const isDelivered = message.receipts.some(({ event }) => event === 'delivered');
  const write = (turn: Turn) => {
    changeMessage(turn, message.id, { status: 'sent', acceptedAt: now });
    writeAttempt(turn, {
      message,
      made,
      row: { status: isDelivered ? 'delivered' : 'sent', acceptedAt: iso(now), providerId, unclear: false },
    });
  };
  const twin = loaded.messages.some(
    (other) => other.id !== message.id && other.messageKey === message.messageKey && other.acceptedAt !== null,
  );
  if (twin) return reschedule(application, { reference, write });
  const otherChannel = message.command.channels.kind !== 'both' && message.channel !== message.channels[0];
  const event: Event = { kind: 'delivered', at: now, messageKey: message.messageKey, otherChannel };
  return applyEvent(application, event, { reference, write });
}

/** Taken back while it was being handed over, and not accepted: it is not tried again. */
function dropped(application: Application, { message, made, reference }: Given) {
  const write = (turn: Turn) => {
    changeMessage(turn, message.id, { status: 'cancelled' });
    writeAttempt(turn, { message, made, row: { status: 'cancelled', unclear: made.outcome.kind === 'unclear' } });
  };
  return reschedule(application, { reference, write });
}

/** Tried again later on the same channel; never later than the instant at which that channel is given up. */
function again(
  application: Application,
  { message, made, reference }: Given,
  how: { retryAfterMs: number; unclear: boolean },
) {
  const { now } = application;
  const wanted = retryAt(now, {
    attempts: triesOnChannel(message, made),
    retryAfterMs: how.retryAfterMs,
    messageId: message.id,
  });
  const quiet = quietUntil(message, message.channel, hoursOf(application), wanted);
  const limit = message.giveUpAt !== null && message.giveUpAt > now ? message.giveUpAt : Number.POSITIVE_INFINITY;
  const at = Math.min(quiet ?? wanted, limit);
  const write = (turn: Turn) => {
    changeMessage(turn, message.id, { status: 'queued', nextAttemptAt: at });
    writeAttempt(turn, { message, made, row: { status: 'queued', nextAttemptAt: iso(at), unclear: how.unclear } });
  };
  return reschedule(application, { reference, write });
}

/** Attempts that reached the provider, this one included: who only waited in our own queue is not put off longer each time. */
function triesOnChannel({ deliveries, channel }: Outgoing, { attempt, outcome }: Made): number {
  const ownCode = 'code' in outcome ? outcome.code : null;
  const codes = deliveries.map((one) => ({ ...one, code: one.attempt === attempt.number ? ownCode : one.code }));
  return codes.filter((one) => one.channel === channel && one.code !== smtpWaiting).length;
}

type Permanent = Extract<SendOutcome, { kind: 'permanent' }>;

/** Refused for good: another provider of the channel, else the other consented channel at once, else a person. */
function refused(
  parts: DeliveryParts,
  application: Application,
  { message, made, reference }: Given,
  outcome: Permanent,
) {
  const { loaded, now } = application;
  const candidate = outcome.scope === 'address' ? withDead(loaded.candidate, message.channel) : loaded.candidate;
  const next = nextChannel(providersFor(parts.providers, loaded), { message, made, outcome, candidate });
  const write = (turn: Turn) => {
    if (outcome.scope === 'address')
      closeChannel(turn, message.channel, isOptOut(made.attempt.provider.name, outcome.code));
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
    writeAttempt(turn, { message, made, row: { ...row, unclear: false } });
  };
  if (next !== null || hasTwin(application, message)) return reschedule(application, { reference, write });
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
  providers: Providers,
  {
    message,
    made,
    outcome,
    candidate,
  }: { message: Outgoing; made: Made; outcome: Permanent; candidate: Application['loaded']['candidate'] },
): Next | null {
  const refusedBy = message.deliveries.flatMap(({ channel, provider, outcome: was }) =>
    channel === message.channel && was === 'permanent' ? [provider] : [],
  );
  const isOurs = outcome.scope === 'configuration' || outcome.scope === 'channel';
  const names = [...refusedBy, made.attempt.provider.name];
  if (isOurs && hasOtherProvider(providers, names, message.channel))
    return { channel: message.channel, at: (now) => now };
  if (message.rendered === null) return null;
  const channel = usableAfter({ channels: message.channels, rendered: message.rendered }, candidate, message.channel);
  return channel === null ? null : { channel, at: (now) => now };
}

function withDead(candidate: Application['loaded']['candidate'], channel: Channel) {
  return channel === 'email' ? { ...candidate, emailDead: true } : { ...candidate, phoneDead: true };
}

/** Texts that were declined may be wished for again; a dead address is mended only by another one. */
function closeChannel({ writes, loaded }: Turn, channel: Channel, isDeclined: boolean): void {
  const dead = channel === 'email' ? 'emailDead' : 'phoneDead';
  const column = isDeclined ? 'smsOptedOut' : dead;
  updateRow(writes, 'candidate', ['id'], { id: loaded.application.candidateId, [column]: true });
}

function writeAttempt(
  { writes, loaded }: Turn,
  { message, made, row }: { message: Outgoing; made: Made; row: Row },
): void {
  const { outcome, attempt } = made;
  updateRow(writes, 'message', ['id'], { id: message.id, ...row });
  updateRow(writes, 'delivery', ['id'], {
    id: rowIdOf(loaded.application.id, attempt.number, `delivery/${message.id}`),
    endedAt: new Date().toISOString(),
    outcome: outcome.kind,
    code: 'code' in outcome ? outcome.code : null,
    reason: 'reason' in outcome ? outcome.reason : null,
    providerId: outcome.kind === 'accepted' ? outcome.providerId : null,
  });
}
