import { isInWindow, nextWindow } from '../../process/calendar/sending-window.ts';
import type { Channel, SendingWindow } from '../../process/definition/schema.ts';
import { isTooLateFor } from '../../process/interpreter/order-message.ts';
import type { Application } from '../advance/apply-event.ts';
import type { LoadedCandidate, LoadedMessage } from '../advance/loaded.ts';
import { isOutgoing } from '../advance/plan-of.ts';
import type { Rendered } from '../advance/render-message.ts';
import { candidateZone } from '../advance/world-of.ts';
import { addressOf, usableAfter, usableFrom } from './choose-channel.ts';
import { notTold } from '../providers/hand.ts';
import type { Outgoing } from './load-delivery.ts';
import { mayHaveIt } from './may-have-it.ts';
import { openChannels } from './unspent-channels.ts';
import { unsureAttempts } from '../providers/unsure.ts';
import type { CarriedChannels } from '../providers/carried-channels.ts';
import type { Providers } from '../providers/create-providers.ts';
import type { By } from '../providers/same-sender.ts';
import { longestTrying } from '../providers/retry-at.ts';

/** When messages may leave and in whose zone. */
export type Hours = { readonly window: SendingWindow; readonly zone: string };

/** The hours of the process, in the candidate's zone. */
export function hoursOf({ loaded, version }: Pick<Application, 'loaded' | 'version'>): Hours {
  return { window: version.definition.policy.sendingWindow, zone: candidateZone(loaded) };
}

/** Whether a message has still to leave and its instant has come. */
export function isDue(message: Pick<LoadedMessage, 'status' | 'nextAttemptAt'>, now: number): boolean {
  return isOutgoing(message) && message.nextAttemptAt <= now;
}

export type Step =
  | {
      readonly kind: 'attempt';
      readonly channel: Channel;
      readonly to: string;
      /** By nobody else: it may have the message. */
      readonly by?: By;
    }
  /** The channel is about to be given up although its provider may have the message: it is asked first. */
  | { readonly kind: 'ask'; readonly channel: Channel; readonly to: string; readonly by: By }
  /** Not now: outside of the hours in which this channel may be used. */
  | { readonly kind: 'later'; readonly at: number; readonly channel: Channel }
  /** No other channel is left: a person is asked, and this one is tried on. */
  | { readonly kind: 'hand'; readonly channel: Channel }
  | { readonly kind: 'impossible'; readonly reason: 'noChannel' | 'gaveUp' };

/**
 * What is to be done with a message that is due: by which channel it is tried, when it has to wait for the morning, or that no channel is
 * left. A channel is given up at its instant only once it was tried, so that downtime of ours costs nobody a channel, or where its sender has no
 * turn for the message even then; and once its provider was asked about what it may have, so that nobody is told twice.
 */
export function nextStep(
  message: Outgoing & { readonly rendered: Rendered },
  candidate: LoadedCandidate,
  { hours, now, carried, find, isToldOtherwise, hasNoTurn = false }: Circumstances,
): Step {
  const stays = carried.has(message.channel) ? null : mayHaveIt(message, find, now);
  const channels = openChannels(message, candidate, stays ? new Set([...carried, stays.channel]) : carried);
  const plan = { channels, rendered: message.rendered };
  const current = usableFrom(plan, candidate, message.channel);
  const isLast = current === null || usableAfter(plan, candidate, current) === null;
  const staysHere = current === message.channel && !hasGivenUp(message, now, { isLast, hasNoTurn });
  const asks = staysHere ? null : stillToAsk(message, now, find);
  if (asks) return asks;
  if (current === null) return { kind: 'impossible', reason: message.attempts === 0 ? 'noChannel' : 'gaveUp' };
  const isGivenUp = current === message.channel && !staysHere;
  if (isGivenUp && isLast && triesOn(message, now))
    return isToldOtherwise ? onChannel(current) : { kind: 'hand', channel: current };
  const channel = isGivenUp ? usableAfter(plan, candidate, current) : current;
  if (channel === null) return { kind: 'impossible', reason: 'gaveUp' };
  return onChannel(channel);

  function onChannel(by: Channel): Step {
    const wait = quietUntil(message, by, hours, now);
    if (wait !== null) return { kind: 'later', at: wait, channel: by };
    const who = by === stays?.channel ? { by: stays } : {};
    return { kind: 'attempt', channel: by, to: addressOf(candidate, by) ?? '', ...who };
  }
}

/** What keeps a promise is tried for as long as anything else where no other channel is left, beside the person who was asked to phone. */
function triesOn({ firstAttemptAt, giveUpAt, command }: Outgoing, now: number): boolean {
  if (giveUpAt === null || command.purpose === 'reminder') return false;
  return now < (firstAttemptAt ?? now) + longestTrying;
}

type Circumstances = {
  readonly hours: Hours;
  readonly now: number;
  /** The channels that somebody carries by now. */
  readonly carried: CarriedChannels;
  /** The provider that an attempt went by; undefined where it is gone. */
  readonly find: Providers['find'];
  /** A person has been asked to tell it already, the other one of a pair was heard, or the run does not wait for it any more. */
  readonly isToldOtherwise: boolean;
  /** The sender of the channel has no turn for it by now. */
  readonly hasNoTurn?: boolean;
};

/** So often a provider is asked before it counts as unknowable: with the pauses between tries about an hour. */
const mostAsks = 7;

function stillToAsk(message: Outgoing, now: number, find: Circumstances['find']): Step | null {
  const unsure = unsureAttempts(message).find(
    ({ channel, provider }) => channel === message.channel && find(provider)?.lookUp !== undefined,
  );
  if (!unsure) return null;
  const asked = message.deliveries.filter(
    ({ channel, code }) => channel === message.channel && code === notTold,
  ).length;
  const isShort = now >= (halfWayOf(message) ?? Number.POSITIVE_INFINITY);
  if (asked >= (isShort ? 1 : mostAsks)) return null;
  return { kind: 'ask', channel: message.channel, to: unsure.to ?? '', by: unsure };
}

/** Half of what is left to the promise when its first channel is given up; null for what keeps none. */
export function halfWayOf({ giveUpAt, promise }: Outgoing): number | null {
  return giveUpAt === null || promise === null ? null : giveUpAt + Math.max(0, promise - giveUpAt) / 2;
}

/** A channel that is begun when the one before is given up has half of what is left, or it would be tried but once. */
function hasGivenUp(
  message: Outgoing,
  now: number,
  { isLast, hasNoTurn }: { readonly isLast: boolean; readonly hasNoTurn: boolean },
): boolean {
  const { giveUpAt } = message;
  if (message.firstAttemptAt === null && !hasNoTurn) return false;
  // What had no turn so far begins now.
  const firstAttemptAt = message.firstAttemptAt ?? now;
  if (giveUpAt === null) return now >= firstAttemptAt + longestTrying;
  const wasBegunLate = isLast && firstAttemptAt >= giveUpAt;
  return now >= (wasBegunLate ? (halfWayOf(message) ?? giveUpAt) : giveUpAt);
}

/** So long after its instant what was to leave at once is still that. */
const longestMeant = 3_600_000;

/**
 * A mail that is bound to a promise leaves at any hour rather than late. Everything else waits for its window, unless it was ordered to leave at
 * once, whatever the hour, or no window is left before its promise, or soon enough before the meeting of which it tells: nobody is woken by a
 * text message that is late anyway. A window in which it was to leave is read in the candidate's zone of now, which may be another than when it
 * was ordered.
 */
export function quietUntil(message: Outgoing, channel: Channel, hours: Hours, now: number): number | null {
  const window = message.command.window ?? hours.window;
  if (isInWindow(window, hours.zone, now)) return null;
  const opens = nextWindow(window, hours.zone, now);
  const { begins } = message.command;
  if (begins !== undefined && now < begins && isTooLateFor(begins, opens, channel)) return null;
  const isLate = message.promise !== null && message.due > message.promise;
  const wakesNobody = channel === 'sms' && isUnexpected(message.command, now);
  const wasMeant = !isLate && !wakesNobody && message.due <= message.orderedAt && now - message.due < longestMeant;
  if (wasMeant) return null;
  if (message.promise !== null && channel === 'email') return null;
  if (message.promise !== null && opens > message.promise && now <= message.promise) return null;
  return opens;
}

/**
 * What puts something right, tells of a meeting, or acknowledges what somebody else entered or the candidate sent long ago leaves at once by mail:
 * who has it by a text message too, or by that alone, is not woken for it.
 */
function isUnexpected({ begins, purpose, appliedAt }: Outgoing['command'], now: number): boolean {
  if (purpose === 'acknowledgement') return appliedAt === undefined || now - appliedAt >= longestMeant;
  return purpose === 'correction' || begins !== undefined;
}
