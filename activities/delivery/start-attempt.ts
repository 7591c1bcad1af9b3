import type { Application } from '../advance/apply-event.ts';
import { shownRow } from '../advance/carry-out-messages.ts';
import { attemptKeys } from './write-attempt.ts';
import { rowIdOf } from '../advance/ids.ts';
import type { Rendered } from '../advance/render-message.ts';
import { iso } from '../advance/turn.ts';
import { insertRow, type Row, updateRow, type Writes } from '../advance/writes.ts';
import type { Provider } from '../providers/contract.ts';
import type { Providers } from '../providers/create-providers.ts';
import { type Handed, maySend } from '../providers/hand.ts';
import type { Outgoing } from './load-delivery.ts';
import type { Hours, Step } from './next-step.ts';
import { outgoingMessage } from './outgoing-message.ts';
import { sendsAs } from './sends-as.ts';
import type { OwnParts } from './parts-for.ts';
import { pickProvider, sentBy } from './pick-provider.ts';
import { byOf, wentBy } from '../providers/same-sender.ts';
import { unsureAttempts, unsureStreak } from '../providers/unsure.ts';

/** One attempt that has its row and may now be made. */
export type ClaimedAttempt = Handed & {
  readonly number: number;
  readonly organisationId: string;
  /** Until its provider's turn. */
  readonly waitMs: number;
};

/** A message that has a text. */
export type Ready = Outgoing & { readonly rendered: Rendered };

type Attempting = {
  readonly message: Ready;
  readonly row: Row;
  readonly step: Extract<Step, { kind: 'attempt' | 'ask' }>;
  readonly hours: Hours;
  readonly waitMs?: number;
};

/** Adds to `writes` that an attempt is being made, so that it is known before anything is sent. */
export function startAttempt(
  { providers, clock }: Pick<OwnParts, 'providers' | 'clock'>,
  { loaded, now, settings }: Pick<Application, 'loaded' | 'now' | 'settings'>,
  { message, row, step, hours, waitMs = 0, writes }: Attempting & { readonly writes: Writes },
): ClaimedAttempt {
  const { channel, to } = step;
  const onlyAsks = step.kind === 'ask';
  const provider = providerOf(providers, message, { step, now });
  const number = message.attempts + 1;
  const startedAt = Math.ceil(clock() + waitMs);
  const unsure = unsureAttempts(message);
  const asked = unsure.findLast((one) => one.channel === channel && wentBy(one, provider));
  // What may have it gets it again as it was, whatever has been set since.
  const as = asked?.sentAs ?? sendsAs(loaded, settings, provider.own);
  const streak = unsureStreak(message, { channel, ...byOf(provider) });
  const isUnsure = streak.length > 0;
  const sendsBlindly = isUnsure && !provider.lookUp && provider.name !== 'mailbox';
  const leavesUnsure = unsure.some((one) => one.channel !== channel || !wentBy(one, provider));
  updateRow(writes, 'message', ['id'], {
    ...row,
    id: message.id,
    status: 'sending',
    channel,
    // What is shown is the form of the message's channel already; writing the whole text again would cost more than all the rest.
    ...(channel === message.channel ? {} : shownRow(message.rendered, channel)),
    attempts: number,
    firstAttemptAt: iso(channel === message.channel ? (message.firstAttemptAt ?? now) : now),
    provider: provider.name,
    mayBeDouble: message.mayBeDouble || (!onlyAsks && (sendsBlindly || leavesUnsure)),
  });
  insertRow(writes, 'delivery', {
    keys: ['id'],
    row: {
      id: rowIdOf(loaded.application.id, number, `delivery/${message.id}`),
      messageId: message.id,
      attempt: number,
      channel,
      to,
      ...byOf(provider),
      startedAt: iso(startedAt),
      sentAs: channel === 'email' ? as : null,
    },
  });
  closeCutOff(writes, message);
  return {
    number,
    waitMs,
    organisationId: loaded.application.organisationId,
    message: outgoingMessage(
      { messageId: message.id, rendered: message.rendered, inReplyTo: message.inReplyTo, round: roundOf(message) },
      { channel, to, ...as },
      { hours: { ...hours, window: message.command.window ?? hours.window }, now, promise: message.promise },
    ),
    provider,
    lookUpFirst: isUnsure && provider.lookUp !== undefined,
    onlyAsks,
    firstTriedAt: streak[0]?.startedAt ?? startedAt,
    lastTriedAt: streak.findLast(maySend)?.startedAt ?? startedAt,
    providerId: channel === message.channel && isKnownTo(provider, message) ? message.providerId : null,
    otherProviderIds: [...message.otherProviderIds, ...message.deliveries.flatMap((one) => one.providerId ?? [])],
  };
}

/** Whether it was this one that called the message so. */
function isKnownTo(provider: Provider, { deliveries, providerId }: Outgoing): boolean {
  const named = deliveries.findLast((one) => one.providerId === providerId);
  return named === undefined || wentBy(named, provider);
}

/** What was accepted by mail and is sent by mail again has come back. */
function roundOf({ deliveries }: Outgoing): number {
  return deliveries.filter(({ channel, outcome }) => channel === 'email' && outcome === 'accepted').length;
}

/** Who makes the next attempt at a message. */
export function providerOf(
  providers: Providers,
  message: Outgoing,
  { step, now }: { readonly step: Attempting['step']; readonly now: number },
): Provider {
  const wanted = step.by === undefined ? undefined : sentBy(providers, step.by);
  return wanted ?? pickProvider(providers, message, { channel: step.channel, now });
}

/** An attempt without an outcome was ours to record and we died: what became of it is not known. */
export function closeCutOff(writes: Writes, message: Outgoing): void {
  for (const { attempt, outcome } of message.deliveries) {
    if (outcome !== null) continue;
    const cut = { messageId: message.id, attempt };
    updateRow(writes, 'delivery', attemptKeys, { ...cut, outcome: 'unclear', reason: 'No answer was recorded' });
    updateRow(writes, 'message', ['id'], { id: message.id, unclear: true });
  }
}
