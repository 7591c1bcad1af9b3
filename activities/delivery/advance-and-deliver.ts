import { type AdvanceAnswer, type AdvanceInput, referenceKey } from '../../workflows/contract.ts';
import { applyReferenced, createAdvance, loadedFrom, signalsBefore } from '../advance/advance.ts';
import { changeMessage } from '../advance/apply-event.ts';
import { loadApplication } from '../advance/load-application.ts';
import type { Loaded, LoadedMessage } from '../advance/loaded.ts';
import { latePromise } from '../advance/render-message.ts';
import type { Ordered, Turn } from '../advance/turn.ts';
import { inTransaction } from '../../prisma/pool.ts';
import { countedAs } from '../providers/counted-as.ts';
import { isReminderOfThePast } from './claim-attempt.ts';
import { type DeliveryParts, makeAttempt } from './deliver.ts';
import { isWanted } from './is-wanted.ts';
import { loadDueMessage, type Outgoing, toOutgoing } from './load-delivery.ts';
import { hoursOf, isDue, nextStep } from './next-step.ts';
import { type OwnParts, partsFor } from './parts-for.ts';
import { type ClaimedAttempt, providerOf, startAttempt } from './start-attempt.ts';

type Applied =
  | { readonly kind: 'applied'; readonly answer: AdvanceAnswer; readonly attempt: ClaimedAttempt | null }
  /** Something that people asked for before has to be applied first. */
  | { readonly kind: 'overtook' };

/**
 * Applies an event and, where just one message leaves at once because of it, claims its first attempt in the same transaction and makes it. What
 * is not as simple is left to the run. An event that was applied before sends nothing: whoever applied it has told the run what is due, or
 * has died over an attempt, which `deliver` takes up.
 */
export function createAdvanceAndDeliver(parts: DeliveryParts): (input: AdvanceInput) => Promise<AdvanceAnswer> {
  const advance = createAdvance(parts);
  return async (input) => {
    const startedAt = parts.clock();
    const applied = await applyAndClaim(parts, input);
    if (applied.kind === 'overtook') return advance(input);
    const { answer, attempt } = applied;
    return attempt ? makeAttempt(parts, input, { attempt, startedAt }) : answer;
  };
}

function applyAndClaim(parts: DeliveryParts, input: AdvanceInput): Promise<Applied> {
  const { applicationId, now } = input;
  const reference = referenceKey(input.reference);
  const opening = [
    ...loadApplication(applicationId, { reference, signalId: null }),
    // What leaves when an application begins is ordered with that.
    ...(input.reference.kind === 'timer' ? [loadDueMessage(applicationId, now)] : []),
  ];
  return inTransaction<Applied>(parts.pool, opening, async (rows) => {
    const loaded = loadedFrom(rows);
    if (signalsBefore(input.reference, loaded).length > 0) return { statements: [], answer: { kind: 'overtook' } };
    let attempt: ClaimedAttempt | null = null;
    const own = loaded && (await partsFor(parts, loaded));
    const then = (turn: Turn) => {
      attempt = own && claimOnly(own, turn, toOutgoing(rows[2]));
    };
    const { statements, answer } = await applyReferenced(parts, input, { loaded, reference, then });
    return { statements, answer: { kind: 'applied', answer, attempt } };
  });
}

/** The attempt at the only message that is due; null where there is none or more, or where its delivery has more to weigh than a first try. */
function claimOnly(parts: OwnParts, turn: Turn, stored: Outgoing | null): ClaimedAttempt | null {
  const [only, ...others] = [...turn.messages.values()].filter((message) => isDue(message, turn.now));
  // What people have asked for meanwhile may take it back.
  if (!only || others.length > 0 || turn.loaded.signals.length > 0 || turn.loaded.job.isStopped) return null;
  const ordered = turn.ordered.get(only.id);
  const message = ordered ? toFirst(only, ordered, turn.now) : stored;
  if (message?.id !== only.id || !message.rendered) return null;
  const ready = { ...message, rendered: message.rendered };
  const loaded = standingAfter(turn);
  if (!isWanted(loaded, message) || latePromise(turn, message.command) !== null) return null;
  if (isReminderOfThePast(loaded, message, turn.now)) return null;
  const hours = hoursOf({ loaded, version: turn.version });
  const step = nextStep(ready, loaded.candidate, {
    ...{ hours, now: turn.now, carried: parts.carried },
    find: () => undefined,
    isToldOtherwise: false,
  });
  if (step.kind !== 'attempt') return null;
  // Its turn is asked for by the delivery.
  const provider = providerOf(parts.providers, ready, { step, now: turn.now });
  if (parts.ownTurns && countedAs(provider, parts.limits ?? {}) !== null) return null;
  changeMessage(turn, only.id, { status: 'sending' });
  return startAttempt(parts, { ...turn, loaded }, { message: ready, row: {}, step, hours, writes: turn.writes });
}

/** The application as the event has left it. */
function standingAfter({ loaded, state, messages }: Turn): Loaded {
  return { ...loaded, application: { ...loaded.application, state }, messages: [...messages.values()] };
}

/** A message of this very turn as its first delivery needs it. */
function toFirst(
  { id, messageKey, status, nextAttemptAt }: LoadedMessage,
  ordered: Ordered,
  orderedAt: number,
): Outgoing {
  const { command } = ordered;
  return {
    ...ordered,
    id,
    messageKey,
    status,
    orderedAt,
    due: command.due,
    nextAttemptAt,
    firstAttemptAt: null,
    giveUpAt: command.bound?.giveUpAt ?? null,
    promise: command.bound?.promise ?? null,
    late: false,
    attempts: 0,
    unclear: false,
    mayBeDouble: false,
    acceptedAt: null,
    isAgain: false,
    isOwed: false,
    providerId: null,
    deliveries: [],
    otherProviderIds: [],
    // What puts a message right comes of a signal, and those are applied before their message is handed over.
    inReplyTo: null,
    receipts: [],
  };
}
