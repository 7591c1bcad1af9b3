// Runs in the workflow sandbox: no Node, no clock but the run's. Its recorded histories are replayed in the tests: what changes here must replay.
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type AdvanceAnswer,
  type ApplyAnswer,
  type ApplyUpdate,
  applyUpdate,
  type EventReference,
  type Plan,
  type PlannedDelivery,
  type PlannedTimer,
  type PassAnswer,
  type PassUpdate,
  passUpdate,
  priorityKeys,
  referenceKey,
  type RunActivities,
  type RunInput,
  type Urgency,
  type WaitingAnswer,
  type WakeSignal,
  searchAttributes,
  waitingQuery,
  wakeSignal,
} from './contract.ts';
import { createAlarm } from './alarm.ts';
import { createClock } from './clock.ts';
import { createPassing } from './passing.ts';

const { advance } = proxyLocalActivities<Pick<RunActivities, 'advance'>>({
  startToCloseTimeout: '30s',
  // PostgreSQL may be away for hours: that delays a run and never ends it. Longer pauses are timers, not an open workflow task.
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '1m' },
  localRetryThreshold: '5s',
});

/**
 * A delivery comes back within this time, if only to be tried again: until then a run need not be woken for what is due later. Longer than
 * one waits for a worker where thousands are due at once, or all of them would be asked for twice.
 */
const longestDeliveryMs = 60 * 60_000;

const delivery = {
  scheduleToCloseTimeout: longestDeliveryMs,
  // A worker that dies is noticed by its heartbeat; a provider that hangs is given up by its own time-out long before.
  startToCloseTimeout: '10m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
} as const;

/** The empty plan of a run that has not been told anything. */
const nothing: Plan = { seq: -1, timers: [], deliveries: [], signals: [], movedTo: null, over: false };

/**
 * One candidate's way through a process. The run holds no truth: it waits for a signal, a due instant or a finished delivery, has one event
 * applied in PostgreSQL, and waits for what the answer names. An event that is likely to let a message leave is applied by the activity that
 * hands this message over. It ends only where nothing can happen any more or a newer run is in charge.
 */
export async function applicationRun(input: RunInput): Promise<void> {
  const run = createRun(input);
  setHandler(defineSignal<[WakeSignal]>(wakeSignal), ({ signalId }) => run.wake(signalId));
  setHandler(defineUpdate<ApplyAnswer, [ApplyUpdate]>(applyUpdate), ({ signalId }) => run.applied(signalId));
  setHandler(defineUpdate<PassAnswer, [PassUpdate]>(passUpdate), (asked) => run.pass(asked), {
    validator: (_asked: PassUpdate) => {
      if (input.ahead === undefined) throw new Error('Time is let pass in a rehearsal alone');
    },
  });
  setHandler(defineQuery<WaitingAnswer>(waitingQuery), () => run.waiting());
  // What was continued or rebuilt has started before: only its plan is wanted.
  if (input.epoch > 1 || workflowInfo().continuedFromExecutionRunId) await run.apply({ kind: 'start' });
  else run.speak({ kind: 'start' }, 'bulk');
  for (;;) {
    const next = run.next();
    if (run.isFenced()) break;
    const wantsNew = workflowInfo().continueAsNewSuggested;
    if (next) {
      if (next.speaks && !wantsNew) run.speak(next.reference, next.speaks);
      else await run.apply(next.reference);
      continue;
    }
    if (!wantsNew) run.send();
    if (run.rests() && run.letsPass({ mayGoOn: !wantsNew })) continue;
    if (run.rests() && (run.isOver() || wantsNew)) {
      // An update that came with the task in which a local activity has just ended is told only after that one: who left in the same task
      // would leave it unanswered.
      await sleep(1);
      await condition(() => allHandlersFinished() || run.next() !== undefined);
      if (run.next()) continue;
      if (run.isOver()) return;
      await continueAsNew<typeof applicationRun>(run.goesOnAs(input));
    }
    // Who is about to continue as new sends nothing more: what is due must not ring until the last delivery has come back.
    await run.somethingHappens({ withDeliveries: !wantsNew });
  }
  await condition(allHandlersFinished);
}

function createRun({ applicationId, organisationId, epoch, ahead }: RunInput) {
  const clock = createClock(ahead);
  const passing = createPassing(clock);
  const fairness = { fairnessKey: organisationId };
  const withPriority = (urgency: Urgency, queue?: string) =>
    proxyActivities<Pick<RunActivities, 'deliver' | 'advanceAndDeliver'>>({
      ...delivery,
      ...(queue === undefined ? {} : { taskQueue: queue }),
      priority: { priorityKey: priorityKeys[urgency], ...fairness },
    });
  const activities = { urgent: withPriority('urgent'), bulk: withPriority('bulk') };
  const alarm = createAlarm(clock);
  const woken = new Set<string>();
  const onTheirWay = new Set<string>();
  /** Events that are being applied together with the delivery of their message, and since when. */
  const speaking = new Map<string, number>();
  /** Those of them of which nobody has told yet that they are applied: as long as there are any, the plan is older than they are. */
  const unapplied = new Map<string, EventReference>();
  const answers = new Map<string, ApplyAnswer>();
  const awaited = new Map<string, number>();
  let plan = nothing;
  let fenced = false;
  let isBehind = false;
  let happened = false;

  function adopt(answer: AdvanceAnswer, isTruth: boolean): void {
    happened = true;
    if (answer.kind === 'fenced') fenced = true;
    // A smaller number is an answer that was overtaken, or PostgreSQL was restored: only a fresh look tells which.
    else if (isTruth || answer.plan.seq >= plan.seq) {
      plan = answer.plan;
      tellVersion(plan.movedTo);
    } else isBehind = true;
  }

  function wake(signalId: string): void {
    woken.add(signalId);
    happened = true;
  }

  async function apply(reference: EventReference): Promise<void> {
    if (reference.kind === 'resume') isBehind = false;
    unapplied.delete(referenceKey(reference));
    if (reference.kind === 'signal') woken.delete(reference.signalId);
    const now = clock.now();
    const answer = await advance({ applicationId, epoch, seq: plan.seq, reference, now });
    if (reference.kind === 'signal' && awaited.has(reference.signalId))
      answers.set(reference.signalId, toAnswer(answer));
    adopt(answer, reference.kind === 'resume');
  }

  async function adoptLater(answer: Promise<AdvanceAnswer>): Promise<void> {
    try {
      adopt(await answer, false);
    } catch {
      // No worker had time for it, or it could not even be recorded: PostgreSQL knows what is left.
      isBehind = true;
    }
    happened = true;
  }

  async function deliverOne({ messageId, urgent, channel }: PlannedDelivery): Promise<void> {
    onTheirWay.add(messageId);
    const urgency = urgent ? 'urgent' : 'bulk';
    const queue = plan.queues?.[channel];
    const { deliver } = queue === undefined ? activities[urgency] : withPriority(urgency, queue);
    await adoptLater(deliver({ applicationId, epoch, messageId, now: clock.now() }));
    onTheirWay.delete(messageId);
  }

  async function speakOne(reference: EventReference, urgency: Urgency): Promise<void> {
    const key = referenceKey(reference);
    const now = clock.now();
    speaking.set(key, now);
    unapplied.set(key, reference);
    const { advanceAndDeliver } = activities[urgency];
    await adoptLater(advanceAndDeliver({ applicationId, epoch, seq: plan.seq, reference, now }));
    speaking.delete(key);
    unapplied.delete(key);
  }

  /** The timers and messages that no activity is seeing to. */
  function timersLeft(): readonly PlannedTimer[] {
    return plan.timers.filter((timer) => !unapplied.has(referenceKey(eventOf(timer))));
  }

  function deliveriesLeft(): readonly PlannedDelivery[] {
    const since = Math.max(...speaking.values());
    return plan.deliveries.filter(({ messageId, due, sending }) => {
      if (onTheirWay.has(messageId)) return false;
      // What was due when an event began to be applied may be what is handed over with it; a newer plan tells it by `sending`.
      return unapplied.size > 0 ? due > since : !sending || speaking.size === 0;
    });
  }

  function earliest(withDeliveries: boolean): number | undefined {
    const dues = [...timersLeft(), ...(withDeliveries ? deliveriesLeft() : [])].map(({ due }) => due);
    return dues.length === 0 ? undefined : Math.min(...dues);
  }

  const isDue = ({ due }: { readonly due: number }) => due <= clock.now();

  return {
    wake,
    apply,
    isFenced: () => fenced,
    isOver: () => plan.over,
    rests: () => onTheirWay.size + speaking.size === 0,
    waiting: (): WaitingAnswer => ({
      seq: plan.seq,
      timers: plan.timers,
      deliveries: plan.deliveries,
      now: clock.now(),
    }),

    /** Lets time pass until something more happens, or until an instant, and answers when it has. */
    pass(asked: PassUpdate): Promise<PassAnswer> {
      happened = true;
      return passing.ask(asked, () => fenced);
    },

    letsPass({ mayGoOn }: { readonly mayGoOn: boolean }): boolean {
      const moved = passing.goOn({ due: earliest(true), mayGoOn: mayGoOn && !plan.over });
      // It was set by the clock as it was.
      if (moved) alarm.stop();
      return moved;
    },

    goesOnAs: (input: RunInput): RunInput => (input.ahead === undefined ? input : { ...input, ahead: clock.ahead() }),

    /** Waits until the event of a signal's row is applied or refused. */
    async applied(signalId: string): Promise<ApplyAnswer> {
      // Two may ask about the same signal at once: the answer stays until the last of them has it.
      awaited.set(signalId, (awaited.get(signalId) ?? 0) + 1);
      wake(signalId);
      await condition(() => answers.has(signalId) || fenced);
      const answer = answers.get(signalId) ?? { kind: 'refused', code: 'fenced' };
      const left = (awaited.get(signalId) ?? 1) - 1;
      awaited.set(signalId, left);
      if (left === 0) {
        awaited.delete(signalId);
        answers.delete(signalId);
      }
      return answer;
    },

    /** The event that is to be applied now: signals in their order, then what is due. Nothing overtakes an event that is being applied. */
    next(): Next | undefined {
      if (isBehind) return { reference: { kind: 'resume' }, speaks: null };
      const signalId = plan.signals[0] ?? [...woken][0];
      const timer = timersLeft().find(isDue);
      const [begun] = unapplied.values();
      if (begun) {
        const isWaitedFor = signalId !== undefined || timer || deliveriesLeft().some(isDue);
        return isWaitedFor ? { reference: begun, speaks: null } : undefined;
      }
      if (signalId !== undefined) return { reference: { kind: 'signal', signalId }, speaks: null };
      return timer && { reference: eventOf(timer), speaks: timer.speaks };
    },

    /** Has an event applied beside the run, and its message handed over with it. */
    speak: (reference: EventReference, urgency: Urgency): void => void speakOne(reference, urgency),

    /** Starts what is due beside the run, so that a hanging provider keeps nothing else waiting. */
    send(): void {
      for (const message of deliveriesLeft()) if (isDue(message)) void deliverOne(message);
    },

    async somethingHappens({ withDeliveries }: { readonly withDeliveries: boolean }): Promise<void> {
      happened = false;
      const due = earliest(withDeliveries);
      const comesBack =
        onTheirWay.size + speaking.size > 0 ? clock.now() + longestDeliveryMs : Number.POSITIVE_INFINITY;
      alarm.set(due, { isNeeded: due === undefined || due <= comesBack });
      await condition(() => happened || alarm.hasRung());
    },
  };
}

/** An event to be applied; `speaks` where a message is likely to leave with it. */
type Next = { readonly reference: EventReference; readonly speaks: Urgency | null };

const eventOf = ({ timerId, due }: PlannedTimer): EventReference => ({ kind: 'timer', timerId, due });

const versionKey = defineSearchAttributeKey(searchAttributes.version, SearchAttributeType.KEYWORD);

/** Whoever asks Temporal for the runs of a version finds those that were moved to it. */
function tellVersion(movedTo: string | null): void {
  if (movedTo && workflowInfo().typedSearchAttributes.get(versionKey) !== movedTo)
    upsertSearchAttributes([{ key: versionKey, value: movedTo }]);
}

function toAnswer(answer: AdvanceAnswer): ApplyAnswer {
  if (answer.kind === 'fenced') return { kind: 'refused', code: 'fenced' };
  return answer.refused === null ? { kind: 'applied' } : { kind: 'refused', code: answer.refused };
}
