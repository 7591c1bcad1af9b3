import type { Event } from '../../process/interpreter/contract.ts';
import type { DeliverAnswer, DeliverInput } from '../../workflows/contract.ts';
import { isFenced, loadedFrom } from '../advance/advance.ts';
import { type Application, applyEvent, changeMessage } from '../advance/apply-event.ts';
import { frozenRow, shownRow } from '../advance/carry-out-messages.ts';
import { rowIdOf } from '../advance/ids.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { Loaded } from '../advance/loaded.ts';
import { planOf } from '../advance/plan-of.ts';
import { latePromise, type Rendered, renderMessage } from '../advance/render-message.ts';
import { iso, type Turn } from '../advance/turn.ts';
import { candidateZone } from '../advance/world-of.ts';
import { createWrites, insertRow, type Row, toStatement, updateRow } from '../advance/writes.ts';
import { inTransaction, type Rows, type Statement } from '../../prisma/pool.ts';
import type { OutgoingMessage, Provider } from '../providers/contract.ts';
import type { DeliveryParts } from './deliver.ts';
import { loadMessage, type Outgoing, toOutgoing } from './load-delivery.ts';
import { busyUntil } from './busy-until.ts';
import { isWanted } from './is-wanted.ts';
import { type Hours, nextStep } from './next-step.ts';
import { outgoingMessage } from './outgoing-message.ts';
import { pickProvider } from './pick-provider.ts';
import { reschedule } from './reschedule.ts';

/** One attempt that has its row and may now be made. */
export type ClaimedAttempt = {
  readonly number: number;
  readonly message: OutgoingMessage;
  readonly provider: Provider;
  /** An earlier attempt by this provider may have been accepted: ask before sending. */
  readonly lookUpFirst: boolean;
  readonly firstTriedAt: number;
  readonly providerId: string | null;
  readonly otherProviderIds: readonly string[];
};

export type Claim =
  | { readonly kind: 'claimed'; readonly attempt: ClaimedAttempt }
  /** Nothing to hand over: not due, not waiting any more, or no channel is left and that is applied. */
  | { readonly kind: 'settled'; readonly answer: DeliverAnswer };

type Ready = Outgoing & { readonly rendered: Rendered };

/** Under the application's lock: decides by which channel a due message goes, and writes the attempt before anything is sent. */
export function claimAttempt(parts: DeliveryParts, input: DeliverInput): Promise<Claim> {
  const opening = [
    ...loadApplication(input.applicationId, { reference: '', signalId: null }),
    loadMessage(input.messageId),
  ];
  return inTransaction<Claim>(parts.pool, opening, (rows) => claim(parts, input, rows));
}

type Claimed = { readonly statements: readonly Statement[]; readonly answer: Claim };

async function claim(parts: DeliveryParts, input: DeliverInput, rows: readonly Rows[]): Promise<Claimed> {
  const loaded = loadedFrom(rows);
  if (isFenced(loaded, input.epoch)) return settled({ kind: 'fenced' });
  const message = toOutgoing(rows[2]);
  if (!message || !isWaiting(message, input.now)) return settled(standing(loaded));
  const version = await parts.loadVersion(loaded.application.versionId);
  const application: Application = { loaded, version, settings: parts.settings, epoch: input.epoch, now: input.now };
  if (!isWanted(loaded, message)) return dropped(application, message);
  const fresh = refresh(application, message);
  if (!fresh.message.rendered) return undeliverable(application, message, 'unrenderable');
  const ready: Ready = { ...fresh.message, rendered: fresh.message.rendered };
  const busy = busyUntil(message, parts.providers, { wall: parts.clock(), now: input.now });
  if (busy !== null) return later(application, ready, { at: busy, channel: message.channel });
  const hours: Hours = { window: version.definition.policy.sendingWindow, zone: candidateZone(loaded) };
  const step = nextStep(ready, loaded.candidate, hours, input.now);
  if (step.kind === 'impossible') return undeliverable(application, message, step.reason);
  if (step.kind === 'later') return later(application, ready, step);
  return attempt(parts, application, { message: ready, row: fresh.row, step, hours });
}

function isWaiting({ status, nextAttemptAt }: Outgoing, now: number): boolean {
  return ['waiting', 'queued', 'sending'].includes(status) && nextAttemptAt <= now;
}

const settled = (answer: DeliverAnswer, statements: readonly Statement[] = []): Claimed => ({
  statements,
  answer: { kind: 'settled', answer },
});

function standing({ application, messages, signals }: Loaded): DeliverAnswer {
  return { kind: 'advanced', plan: planOf(application.seq, application.state, messages, signals), refused: null };
}

/** Taken back while an attempt was under way, and nobody recorded what became of that one: it is not tried again. */
function dropped(application: Application, { id, attempts, unclear, deliveries }: Outgoing) {
  const row = { status: 'cancelled', unclear: unclear || deliveries.some(({ outcome }) => outcome === null) };
  const write = (turn: Turn) => {
    changeMessage(turn, id, { status: 'cancelled' });
    updateRow(turn.writes, 'message', ['id'], { id, ...row });
  };
  return settledBy(reschedule(application, { reference: `dropped/${id}/${attempts}`, write }));
}

/** A text that could not be rendered is tried once more; one that has become late, and was not sent yet, says so. */
function refresh(application: Application, message: Outgoing): { message: Outgoing; row: Row } {
  const isLate = latePromise(application, message.command) !== null;
  const mayChange = message.attempts === 0 || message.rendered === null;
  if (message.rendered && (!isLate || message.late || !mayChange)) return { message, row: {} };
  const state = application.loaded.application.state;
  if (!state) return { message, row: {} };
  const rendering = renderMessage({ ...application, state }, message.command, message.channels);
  if (rendering.kind === 'failed') return { message, row: {} };
  const row = { ...frozenRow(rendering, message.channel, application.now), late: isLate };
  return { message: { ...message, rendered: rendering.rendered, late: isLate }, row };
}

/** No channel takes it: the interpreter gives it to a person. Of a pair by both channels only the last one says so. */
function undeliverable(application: Application, message: Outgoing, reason: 'noChannel' | 'gaveUp' | 'unrenderable') {
  const { id, messageKey, attempts } = message;
  const event: Event = { kind: 'undeliverable', at: application.now, messageKey, reason };
  const write = (turn: Turn) => {
    changeMessage(turn, id, { status: 'failed' });
    updateRow(turn.writes, 'message', ['id'], { id, status: 'failed' });
  };
  const reference = `delivery/${id}/${attempts + 1}`;
  if (hasHopefulTwin(application.loaded, message)) return settledBy(reschedule(application, { reference, write }));
  return settledBy(applyEvent(application, event, { reference, write }));
}

function hasHopefulTwin({ messages }: Loaded, { id, messageKey }: Outgoing): boolean {
  const hopeful = ['waiting', 'queued', 'sending', 'sent', 'delivered'];
  return messages.some((other) => other.id !== id && other.messageKey === messageKey && hopeful.includes(other.status));
}

function settledBy({ statements, plan }: Pick<ReturnType<typeof applyEvent>, 'statements' | 'plan'>) {
  return settled({ kind: 'advanced', plan, refused: null }, statements);
}

function later(
  application: Application,
  { id, attempts, rendered }: Ready,
  { at, channel }: { at: number; channel: 'email' | 'sms' },
) {
  const write = (turn: Turn) => {
    changeMessage(turn, id, { status: 'queued', nextAttemptAt: at, channel });
    updateRow(turn.writes, 'message', ['id'], {
      id,
      status: 'queued',
      nextAttemptAt: iso(at),
      channel,
      ...shownRow(rendered, channel),
    });
  };
  return settledBy(reschedule(application, { reference: `later/${id}/${attempts}/${at}`, write }));
}

type Attempting = {
  readonly message: Ready;
  readonly row: Row;
  readonly step: { readonly channel: 'email' | 'sms'; readonly to: string };
  readonly hours: Hours;
};

function attempt(
  parts: DeliveryParts,
  { loaded, now, settings }: Application,
  { message, row, step, hours }: Attempting,
) {
  const { channel, to } = step;
  const provider = pickProvider(parts.providers, message, channel);
  const number = message.attempts + 1;
  const startedAt = parts.clock();
  const earlier = message.deliveries.filter((one) => one.channel === channel && one.provider === provider.name);
  const isUnsure = earlier.some(({ outcome }) => outcome === null || outcome === 'unclear') && message.unclear;
  const wasCutOff = earlier.some(({ outcome }) => outcome === null);
  const sendsBlindly = (isUnsure || wasCutOff) && !provider.lookUp && provider.name !== 'mailbox';
  const writes = createWrites();
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
    mayBeDouble: message.mayBeDouble || sendsBlindly || (message.unclear && channel !== message.channel),
  });
  insertRow(writes, 'delivery', {
    keys: ['id'],
    row: {
      id: rowIdOf(loaded.application.id, number, `delivery/${message.id}`),
      messageId: message.id,
      attempt: number,
      channel,
      provider: provider.name,
      startedAt: iso(startedAt),
    },
  });
  closeCutOff(writes, loaded, message);
  const statement = toStatement(writes);
  const claimed: ClaimedAttempt = {
    number,
    message: outgoingMessage(
      { messageId: message.id, rendered: message.rendered },
      { channel, to, from: settings.sender },
      { hours, now },
    ),
    provider,
    lookUpFirst: (isUnsure || wasCutOff) && provider.lookUp !== undefined,
    firstTriedAt: earlier[0]?.startedAt ?? startedAt,
    providerId: channel === message.channel ? message.providerId : null,
    otherProviderIds: message.otherProviderIds,
  };
  return { statements: statement ? [statement] : [], answer: { kind: 'claimed', attempt: claimed } as const };
}

/** An attempt without an outcome was ours to record and we died: what became of it is not known. */
function closeCutOff(writes: ReturnType<typeof createWrites>, { application }: Loaded, message: Outgoing): void {
  for (const { attempt: cut, outcome } of message.deliveries) {
    if (outcome !== null) continue;
    const id = rowIdOf(application.id, cut, `delivery/${message.id}`);
    updateRow(writes, 'delivery', ['id'], { id, outcome: 'unclear', reason: 'No answer was recorded' });
    updateRow(writes, 'message', ['id'], { id: message.id, unclear: true });
  }
}
