import type { Event } from '../../process/interpreter/contract.ts';
import type { DeliverAnswer, DeliverInput } from '../../workflows/contract.ts';
import { isFenced, loadedFrom, settingsFor } from '../advance/advance.ts';
import { type Application, applyEvent, changeMessage } from '../advance/apply-event.ts';
import { frozenRow, shownRow } from '../advance/carry-out-messages.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { Loaded } from '../advance/loaded.ts';
import { isOutgoing, planOf } from '../advance/plan-of.ts';
import { latePromise, renderMessage } from '../advance/render-message.ts';
import { iso, type Turn } from '../advance/turn.ts';
import { createWrites, type Row, toStatement, updateRow } from '../advance/writes.ts';
import { inTransaction, type Statement } from '../../prisma/pool.ts';
import { withQueues } from '../advance/with-queues.ts';
import type { DeliveryParts } from './deliver.ts';
import { accept, hasHeardTwin } from './accept.ts';
import { type Proof, proofOf } from '../providers/proof-of.ts';
import { clearlyNot, unsureAttempts } from '../providers/unsure.ts';
import { type Attempt, loadMessage, type Outgoing, toOutgoing } from './load-delivery.ts';
import { busyUntil } from './busy-until.ts';
import { isWanted, mayBeHandedOver } from './is-wanted.ts';
import { type OwnParts, partsFor } from './parts-for.ts';
import { hoursOf, isDue, nextStep, type Step } from './next-step.ts';
import { reschedule } from '../advance/reschedule.ts';
import type { OwnTurn } from '../providers/own-turns.ts';
import { spreadOf } from '../providers/retry-at.ts';
import { type ClaimedAttempt, closeCutOff, providerOf, type Ready, startAttempt } from './start-attempt.ts';
import { alsoTelling } from './tell-still-owed.ts';

export type Claim =
  | { readonly kind: 'claimed'; readonly attempt: ClaimedAttempt }
  /** Nothing to hand over: not due, not waiting any more, or no channel is left and that is applied. */
  | { readonly kind: 'settled'; readonly answer: DeliverAnswer };

/** Under the application's lock: decides by which channel a due message goes, and writes the attempt before anything is sent. */
export function claimAttempt(parts: DeliveryParts, input: DeliverInput): Promise<Claim> {
  const opening = [
    ...loadApplication(input.applicationId, { reference: '', signalId: null }),
    loadMessage(input.messageId),
  ];
  return inTransaction<Claim>(parts.pool, opening, async (rows) => {
    const loaded = loadedFrom(rows);
    const { statements, answer } = await claim(parts, input, { loaded, message: toOutgoing(rows[2]) });
    if (answer.kind === 'claimed') return { statements, answer };
    return settled(await withQueues(parts, loaded, answer.answer), statements);
  });
}

type Claimed = { readonly statements: readonly Statement[]; readonly answer: Claim };

type Found = { readonly loaded: Loaded | null; readonly message: Outgoing | null };

async function claim(given: DeliveryParts, input: DeliverInput, { loaded, message }: Found): Promise<Claimed> {
  if (isFenced(loaded, input.epoch)) return settled({ kind: 'fenced' });
  const parts = await partsFor(given, loaded);
  if (!message || !isDue(message, input.now)) return settled(standing(loaded));
  const version = await parts.loadVersion(loaded.application.versionId);
  const settings = await settingsFor(parts, loaded);
  const application: Application = { loaded, version, settings, epoch: input.epoch, now: input.now };
  const proof = proofOf(message);
  if (proof) return proven(application, message, proof);
  if (!isWanted(loaded, message)) return dropped(application, message);
  const fresh = refresh(application, message);
  if (!fresh.message.rendered) return undeliverable(application, message, 'unrenderable');
  const ready: Ready = { ...fresh.message, rendered: fresh.message.rendered };
  // It was to leave later, and is due only for want of a text: its decision may still be taken back.
  if (message.rendered === null && input.now < message.due)
    return later(application, ready, { at: message.due, channel: message.channel, row: fresh.row });
  const busy = busyUntil(message, parts.providers, { wall: parts.clock(), now: input.now });
  if (busy !== null) return later(application, ready, { at: busy, channel: message.channel });
  // Looked at again by itself, should nobody tell the run that the stop is over.
  if (loaded.job.isStopped) return later(application, ready, { at: input.now + stopLookMs, channel: message.channel });
  if (isReminderOfThePast(loaded, message, input.now)) return undeliverable(application, message, 'gaveUp');
  const hours = hoursOf(application);
  const { carried, providers } = parts;
  // What came back too late for the run to care has its task beside the run: handed to a person it would come back at once, again and again.
  const isToldOtherwise =
    !mayBeHandedOver(loaded.application.state, message.messageKey) || hasHeardTwin(loaded, message);
  const next = (hasNoTurn: boolean) =>
    nextStep(ready, loaded.candidate, {
      ...{ hours, now: input.now, carried, isToldOtherwise, hasNoTurn },
      find: (name) => providers.find(name),
    });
  const step = next(false);
  if (step.kind === 'hand') return undeliverable(application, message, 'gaveUp', 'queued');
  if (step.kind === 'impossible') return undeliverable(application, message, step.reason);
  if (step.kind === 'later') return later(application, ready, step);
  return inTurn(parts, application, { message: ready, row: fresh.row, step, hours }, () => next(true));
}

/** The attempt, where its sender has a turn for it; else it is put off, or goes by what comes `otherwise` once the time of its channel is up. */
async function inTurn(
  parts: OwnParts,
  application: Application,
  trying: Omit<Parameters<typeof startAttempt>[2], 'writes' | 'waitMs'>,
  otherwise: () => Step,
): Promise<Claimed> {
  const { message, step } = trying;
  const turn = await turnFor(parts, application, trying);
  if (!('againMs' in turn)) return attempt(parts, application, { ...trying, ...turn });
  const next = otherwise();
  if (next.kind === 'hand') return undeliverable(application, message, 'gaveUp', 'queued');
  if (next.kind === 'attempt' && next.channel !== step.channel)
    return inTurn(parts, application, { ...trying, step: next }, () => next);
  return later(application, message, { at: Math.ceil(application.now + turn.againMs), channel: step.channel });
}

type Trying = Pick<Parameters<typeof startAttempt>[2], 'message' | 'step'>;

/** What is owed within the hour is as urgent as what was ordered so. */
const pressingMs = 3_600_000;

/** The turn of an attempt by a sender with a limit; at once where nobody counts it, or where it only asks. */
async function turnFor(parts: OwnParts, { now }: Application, { message, step }: Trying): Promise<OwnTurn> {
  if (parts.ownTurns === undefined || step.kind === 'ask') return { waitMs: 0 };
  const { promise, command, status } = message;
  const latest = latestOf(message, now);
  // Sooner than half-way by its spread: all of a bulk have the same promise.
  const withinMs = latest === null ? null : ((latest - now) / 2) * (1 - spreadOf(message.id));
  const urgent = command.urgent || (promise !== null && promise - now < pressingMs);
  const provider = providerOf(parts.providers, message, { step, now });
  return parts.ownTurns(provider, { urgent, isBack: status === 'queued', withinMs });
}

/** The next instant by which its candidate is to have heard, or after which another channel or a person takes over; null where nothing presses. */
function latestOf({ giveUpAt, promise, command }: Outgoing, now: number): number | null {
  const limits = [giveUpAt, promise, command.begins ?? null].flatMap((at) => (at !== null && at > now ? [at] : []));
  return limits.length === 0 ? null : Math.min(...limits);
}

const stopLookMs = 3_600_000;

/** After a stop or an outage a meeting may have begun before its reminder could leave. */
export function isReminderOfThePast({ meetings }: Loaded, { command }: Outgoing, now: number): boolean {
  if (command.purpose !== 'reminder' || command.meetingId === undefined) return false;
  const meeting = meetings.find(({ id }) => id === command.meetingId);
  return meeting !== undefined && meeting.startsAt <= now;
}

const settled = (answer: DeliverAnswer, statements: readonly Statement[] = []): Claimed => ({
  statements,
  answer: { kind: 'settled', answer },
});

function standing({ application, messages, signals }: Loaded): DeliverAnswer {
  return { kind: 'advanced', plan: planOf(application.seq, application.state, messages, signals), refused: null };
}

/** A receipt says what the attempt could not: the candidate has the message, and nothing is sent again. */
function proven(application: Application, message: Outgoing, { attempt, providerId }: Proof<Attempt>) {
  const { attempt: number, channel, provider, startedAt } = attempt;
  const shown = channel === message.channel ? {} : { channel, ...shownRow(message.rendered ?? {}, channel) };
  const outcome = { kind: 'accepted', providerId, at: startedAt } as const;
  return settledBy(
    accept(
      application,
      { ...message, channel },
      {
        made: { number, outcome, endedAt: startedAt },
        providerId,
        reference: `proof/${message.id}/${number}`,
        row: { provider, ...shown },
      },
    ),
  );
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

/**
 * A text that could not be rendered is tried once more; one that has become late says so where surely nobody has it: a provider that may have it
 * knows it by its words. What somebody has read and sent again stays as they read it.
 */
function refresh(application: Application, message: Outgoing): { message: Outgoing; row: Row } {
  const isLate = latePromise(application, message.command) !== null;
  const mayChange =
    message.rendered === null || message.deliveries.every(({ outcome }) => clearlyNot.includes(outcome ?? ''));
  if (message.isAgain && message.rendered) return { message, row: isLate ? { late: true } : {} };
  if (message.rendered && (!isLate || message.late || !mayChange)) return { message, row: {} };
  const state = application.loaded.application.state;
  if (!state) return { message, row: {} };
  const rendering = renderMessage({ ...application, state }, message.command, message.channels);
  if (rendering.kind === 'failed') return { message, row: {} };
  const row = { ...frozenRow(rendering, message.channel, application.now), late: isLate };
  return { message: { ...message, rendered: rendering.rendered, late: isLate }, row };
}

/**
 * No channel takes it: the interpreter gives it to a person. Of a pair by both channels the last one that is tried says so, or the first whose
 * time is up while neither was heard.
 */
function undeliverable(
  application: Application,
  message: Outgoing,
  reason: 'noChannel' | 'gaveUp' | 'unrenderable',
  status: 'failed' | 'queued' = 'failed',
) {
  const { id, messageKey, attempts } = message;
  const event: Event = { kind: 'undeliverable', at: application.now, messageKey, reason };
  const write = (turn: Turn) => {
    changeMessage(turn, id, { status });
    // Whoever phones should know that the candidate may have it already.
    const mayBeDouble = message.mayBeDouble || unsureAttempts(message).length > 0;
    updateRow(turn.writes, 'message', ['id'], { id, status, mayBeDouble });
    closeCutOff(turn.writes, message);
  };
  // Not the name of an attempt: the next one, where it is tried on, must be recorded under its own.
  const reference = `undeliverable/${id}/${attempts}/${application.loaded.application.seq}`;
  if (status === 'failed' && hasHopefulTwin(application.loaded, message))
    return settledBy(reschedule(application, { reference, write }));
  if (status === 'failed' && message.isOwed)
    return settledBy(reschedule(application, { reference, write: alsoTelling(write, message) }));
  return settledBy(applyEvent(application, event, { reference, write }));
}

const hasHopefulTwin = (loaded: Loaded, message: Outgoing) =>
  hasHeardTwin(loaded, message) ||
  loaded.messages.some(
    (other) => other.id !== message.id && other.messageKey === message.messageKey && isOutgoing(other),
  );

function settledBy({ statements, plan }: Pick<ReturnType<typeof applyEvent>, 'statements' | 'plan'>) {
  return settled({ kind: 'advanced', plan, refused: null }, statements);
}

function later(
  application: Application,
  { id, attempts, rendered, channel: before }: Ready,
  { at, channel, row = {} }: { at: number; channel: 'email' | 'sms'; row?: Row },
) {
  const write = (turn: Turn) => {
    changeMessage(turn, id, { status: 'queued', nextAttemptAt: at, channel });
    updateRow(turn.writes, 'message', ['id'], {
      ...row,
      id,
      status: 'queued',
      nextAttemptAt: iso(at),
      channel,
      // It has not been tried by that one, which else would count as given up by the time that it may be used.
      ...(channel === before ? {} : { firstAttemptAt: null }),
      ...shownRow(rendered, channel),
    });
  };
  // Put off to the same instant once more, as after a stop in the night, it is another event.
  const reference = `later/${id}/${attempts}/${at}/${application.loaded.application.seq}`;
  return settledBy(reschedule(application, { reference, write }));
}

function attempt(
  parts: DeliveryParts,
  application: Application,
  attempting: Omit<Parameters<typeof startAttempt>[2], 'writes'>,
) {
  const writes = createWrites();
  const claimed = startAttempt(parts, application, { ...attempting, writes });
  const statement = toStatement(writes);
  return { statements: statement ? [statement] : [], answer: { kind: 'claimed', attempt: claimed } as const };
}
