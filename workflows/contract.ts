/**
 * The run's contract: ids, signals, and what `advance` and `deliver` answer. Ids, codes and instants only: nothing personal is ever in Temporal.
 * Imported by server (types and names), activities (types) and workflows. No Node, no clock.
 */

export const taskQueue = 'besked';
export const deploymentName = 'besked';

/** The workflow type's name. */
export const runWorkflow = 'applicationRun';

export type RunInput = {
  readonly applicationId: string;
  readonly organisationId: string;
  /** Raised by a rebuild; what an older run says is refused. */
  readonly epoch: number;
  /** In a rehearsal alone: milliseconds that the run's clock goes ahead of Temporal's. */
  readonly ahead?: number;
};

/** `application/<id>`: the workflow id of an application's run. */
export function runId(applicationId: string): string {
  return `application/${applicationId}`;
}

/** Tells the run that rows of the table `signal` wait for it. Carries ids only. */
export const wakeSignal = 'wake';
export type WakeSignal = { readonly signalId: string };

/** A row of the table `signal` beside the process: a person asks for a message to be sent again. */
export const askedAgain = 'askedAgain';

/** An update that waits until the signal's row is applied or refused and answers which; for what must answer at once. */
export const applyUpdate = 'apply';
export type ApplyUpdate = { readonly signalId: string };
export type ApplyAnswer = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly code: string };

/** An update of a rehearsal: lets its time pass to an instant, each thing that is due before it in its turn; null: to the next thing that is due. */
export const passUpdate = 'pass';
export type PassUpdate = { readonly until: number | null };
export type PassAnswer = {
  /** The run's time, and how far it is ahead of Temporal's. */
  readonly now: number;
  readonly ahead: number;
  /** `nothing`: nothing more happens by itself. `stopped`: the run is over, or more happened than fits into one passing. */
  readonly reached: 'next' | 'instant' | 'nothing' | 'stopped';
};

/** What the run waits for, for rehearsal and support. */
export const waitingQuery = 'waiting';
export type WaitingAnswer = Pick<Plan, 'seq' | 'timers' | 'deliveries'> & {
  /** The run's time when it last did something. */
  readonly now: number;
};

/** Names the event that `advance` builds from its row. Instants are epoch milliseconds. */
export type EventReference =
  | { readonly kind: 'start' }
  | { readonly kind: 'signal'; readonly signalId: string }
  | { readonly kind: 'timer'; readonly timerId: string; readonly due: number }
  /** Reads the plan without an event: a fresh run, or one that was told that it is behind. */
  | { readonly kind: 'resume' };

/** The key under which an event is remembered as applied. */
export function referenceKey(reference: EventReference): string {
  switch (reference.kind) {
    case 'start':
    case 'resume':
      return reference.kind;
    case 'signal':
      return `signal/${reference.signalId}`;
    case 'timer':
      return `timer/${reference.timerId}/${reference.due}`;
  }
}

export type AdvanceInput = {
  readonly applicationId: string;
  readonly epoch: number;
  /** The last `seq` that the run knows; PostgreSQL's is the truth, a smaller one there means that it was restored. */
  readonly seq: number;
  readonly reference: EventReference;
  /** The run's now. */
  readonly now: number;
};

export type Urgency = 'urgent' | 'bulk';

/** Temporal's keys: a smaller one goes first. */
export const priorityKeys: Readonly<Record<Urgency, number>> = { urgent: 2, bulk: 4 };

/** `speaks`: a message is likely to leave at once when it fires, and how urgent that one is. */
export type PlannedTimer = { readonly timerId: string; readonly due: number; readonly speaks: Urgency | null };

/** `sending`: an attempt has been claimed and nothing is known of it yet. */
export type PlannedDelivery = {
  readonly messageId: string;
  readonly channel: 'email' | 'sms';
  readonly due: number;
  readonly urgent: boolean;
  readonly sending: boolean;
};

/** Everything that the run has to wait for; replaces what it knew. */
export type Plan = {
  readonly seq: number;
  readonly timers: readonly PlannedTimer[];
  /** Messages that have to leave, each with its next instant. */
  readonly deliveries: readonly PlannedDelivery[];
  /** The task queues of channels whose provider takes so many a second only; all others go by the run's own. */
  readonly queues?: Readonly<Partial<Record<PlannedDelivery['channel'], string>>>;
  /** Signals that are stored and not yet applied, in their order. */
  readonly signals: readonly string[];
  /** The version that the application was moved to; null while it is on the one that it began with. */
  readonly movedTo: string | null;
  /** Nothing can happen any more: the run may end. */
  readonly over: boolean;
};

export type AdvanceAnswer =
  | { readonly kind: 'advanced'; readonly plan: Plan; readonly refused: string | null }
  /** A newer epoch runs this application, or it was erased: end quietly. */
  | { readonly kind: 'fenced' };

export type DeliverInput = {
  readonly applicationId: string;
  readonly epoch: number;
  readonly messageId: string;
  readonly now: number;
};

/** A delivery applies its own result (delivered, undeliverable) and answers with the new plan. */
export type DeliverAnswer = AdvanceAnswer;

/** The activities that a run calls; implemented in `activities/`. */
export type RunActivities = {
  advance(input: AdvanceInput): Promise<AdvanceAnswer>;
  /** Applies the event and, where just one message leaves at once because of it, hands that one over. Applied before, it sends nothing. */
  advanceAndDeliver(input: AdvanceInput): Promise<AdvanceAnswer>;
  readonly deliver: (input: DeliverInput) => Promise<DeliverAnswer>;
};

/** The sentinel's schedule and workflow. */
export const sentinelScheduleId = 'besked-sentinel';
export const sentinelWorkflow = 'sentinel';
export type SentinelActivities = { watch(): Promise<{ readonly restarted: number; readonly relayed: number }> };

export const searchAttributes = {
  application: 'BeskedApplication',
  organisation: 'BeskedOrganisation',
  job: 'BeskedJob',
  version: 'BeskedVersion',
} as const;
