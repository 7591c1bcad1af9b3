/**
 * What goes into and comes out of the interpreter. Types only, all JSON: an event, a state and a command can be stored, sent and compared.
 * Pure: no Node, no clock, no randomness, no zod (the workflow sandbox imports this folder).
 */
import type {
  Channel,
  ChannelRule,
  Definition,
  Outcome,
  Responsible,
  SendingWindow,
  Span,
} from '../definition/schema.ts';

/** Epoch milliseconds, UTC. */
export type Instant = number;

/** Who did something: a person of the organisation, the candidate, or Besked itself. Ids only. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'candidate' }
  | { readonly kind: 'besked' };

/** In the past tense; `at` is the run's now. `many`: the same was done for many people at once. */
export type Event = {
  readonly at: Instant;
  readonly many?: true;
} /**
 * `standsIn`: the candidate has come so far elsewhere; `promised` is the date that they were told there. `appliedAt`: when they applied by the
 * public page themselves; left out where somebody or a program put them in.
 */ & (
  | { readonly kind: 'started'; readonly standsIn?: StandsIn; readonly appliedAt?: Instant }
  /** `timerId` and `due` as armed; a timer that was cancelled or moved meanwhile changes nothing. */
  | { readonly kind: 'timerFired'; readonly timerId: string; readonly due: Instant }
  | {
      readonly kind: 'decided';
      readonly decisionId: string;
      /** The visit that was looked at; a decision for another one is refused. */
      readonly stepId: string;
      readonly visit: number;
      readonly exitId: string;
      readonly by: Actor;
      /** What the decision brought with it, so that `owes` can be held against it. The words stay in PostgreSQL. */
      readonly brings: {
        readonly text: boolean;
        readonly strength: boolean;
        readonly development: boolean;
        readonly reason: boolean;
      };
      /** Fields present and scorecards in, for the exit's requirements. */
      readonly fields: readonly string[];
      readonly scorecards: number;
    }
  /** `asked`: when it was asked for, where that was before it is heard. */
  | { readonly kind: 'takenBack'; readonly decisionId: string; readonly asked?: Instant; readonly by: Actor }
  /** `answers` stay in PostgreSQL; the exit is what `decides` says of them, or `answered`. */
  | {
      readonly kind: 'answered';
      readonly stepId: string;
      readonly visit: number;
      readonly exitId: string;
      readonly by: Actor;
    }
  /** There are times that the candidate may choose from. */
  | { readonly kind: 'timesOffered'; readonly stepId: string; readonly visit: number }
  /** None of them suits; what would is for people alone. */
  | { readonly kind: 'otherTimeAsked'; readonly stepId: string; readonly visit: number }
  | {
      readonly kind: 'meetingBooked';
      readonly stepId: string;
      readonly visit: number;
      readonly meetingId: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly by?: Actor;
    }
  | {
      readonly kind: 'meetingMoved';
      readonly meetingId: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly by?: Actor;
    }
  /** Its place, link or people are others, at the same time. `tells`: whether the candidate hears of it. */
  | { readonly kind: 'meetingChanged'; readonly meetingId: string; readonly tells: 'candidate' | 'nobody' }
  | { readonly kind: 'meetingCancelled'; readonly meetingId: string; readonly by?: Actor }
  /** A person marked that it took place; `endedAt` replaces the planned end. */
  | { readonly kind: 'met'; readonly meetingId: string; readonly endedAt: Instant }
  /** A channel accepted the message: the candidate has heard. `otherChannel`: not the first of its plan. */
  | { readonly kind: 'delivered'; readonly messageKey: string; readonly otherChannel: boolean }
  /** No channel took it: the driver has given up, a text could not be rendered, or there is no address. */
  | {
      readonly kind: 'undeliverable';
      readonly messageKey: string;
      readonly reason: 'noChannel' | 'gaveUp' | 'unrenderable';
    }
  /** A receipt that takes an acceptance back, within 72 hours or later. */
  | { readonly kind: 'bounced'; readonly messageKey: string; readonly acceptedAt: Instant }
  /** A person told the candidate, usually by phone, and closed the task. */
  | { readonly kind: 'confirmed'; readonly messageKey: string; readonly by: Actor }
  | { readonly kind: 'waived'; readonly obligationId: string; readonly by: Actor }
  /**
   * What a message told was wrong; the right words stay in PostgreSQL. `channel`: how it had left. `backTo`: the stage into which the
   * application goes back, because what was wrong is where it stands. `asked`: when it was asked for, where that was before it is heard.
   */
  | {
      readonly kind: 'corrected';
      readonly correctionId: string;
      readonly messageKey: string;
      readonly channel: Channel | 'both';
      readonly backTo?: string;
      readonly asked?: Instant;
      readonly by: Actor;
    }
  /** A person has written an answer to what the candidate wrote; its words stay in PostgreSQL. It answers nothing that is owed. */
  | { readonly kind: 'replyAnswered'; readonly replyAnswerId: string; readonly channel: Channel; readonly by: Actor }
  | { readonly kind: 'withdrawn'; readonly by: Actor }
  | { readonly kind: 'jobClosed'; readonly by: Actor }
  /** `hiredIn`: the application that ended this one. */
  | { readonly kind: 'hiredElsewhere'; readonly hiredIn?: string }
  | { readonly kind: 'erased'; readonly by: Actor }
  | { readonly kind: 'paused'; readonly until: Instant; readonly by: Actor }
  | { readonly kind: 'resumed'; readonly by: Actor }
  | { readonly kind: 'responsibleChanged'; readonly by: Actor }
  /** Days that people work or do not are others. `tells` 1: the candidate is told a date that has become later, 0: it stands as told. */
  | { readonly kind: 'calendarChanged'; readonly tells: 0 | 1; readonly by: Actor }
  /** A field, address, language, channel or zone changed: dates read from fields are reckoned again. `changed`: which, comma-separated, for the story alone. */
  | { readonly kind: 'dataChanged'; readonly changed?: string }
  /** The definition handed to `transition` is the new one. `steps` maps an old step id to a new one where they differ, or to null where one stays. */
  | {
      readonly kind: 'movedToVersion';
      readonly versionId: string;
      readonly steps: Readonly<Record<string, string | null>>;
      /** Under which it can be undone. */
      readonly moveId?: string;
      readonly by: Actor;
    }
  /** The definition handed to `transition` is the one before the move, and `versionId` names it. */
  | { readonly kind: 'moveUndone'; readonly moveId: string; readonly versionId: string; readonly by: Actor }
);

/** The stage into which somebody is taken in, since when they have stood there, and by when they have been promised an answer. */
export type StandsIn = { readonly stepId: string; readonly since: Instant; readonly promised: Instant };

export type EventKind = Event['kind'];

/** What a message is for. With step and visit it makes the effect key `step/visit/purpose`, and that the message's id. */
export type Purpose =
  | 'acknowledgement'
  | 'entry'
  | 'exit'
  | 'holding'
  | 'message'
  | 'ask'
  | 'reminder'
  | 'offer'
  | 'invitation'
  | 'moved'
  | 'cancelled'
  | 'paused'
  | 'withdrawn'
  | 'jobClosed'
  | 'hiredElsewhere'
  | 'correction'
  | 'replyAnswer';

/**
 * In the imperative, to be carried out in the order given, in the same transaction as the state is written
 * (`deliver` only writes the message there; it leaves when its instant has come).
 */
export type Command =
  /** After the `leaveStep` of the step before; everything of the visit comes after it. */
  | { readonly kind: 'enterStep'; readonly stepId: string; readonly visit: number; readonly at: Instant }
  /** After all that the visit takes back: its timers, tasks and messages that have not left. `exitId` null: a correction takes the run out of it. */
  | {
      readonly kind: 'leaveStep';
      readonly stepId: string;
      readonly visit: number;
      readonly exitId: string | null;
      readonly decisionId?: string;
      readonly at: Instant;
    }
  /** After `enterStep`, before the message that tells its date. */
  | {
      readonly kind: 'openObligation';
      readonly obligationId: string;
      readonly stepId: string;
      readonly visit: number;
      readonly due: Instant;
      readonly rule: Span;
      readonly at: Instant;
    }
  /** The told date moved (only ever after the message that tells it was accepted, or to an earlier instant). */
  | {
      readonly kind: 'tellDate';
      readonly obligationId: string;
      readonly due: Instant;
      readonly messageKey?: string;
      readonly at: Instant;
    }
  /** After the `tellDate` of the message that discharges it, and before the run goes on from there. */
  | {
      readonly kind: 'dischargeObligation';
      readonly obligationId: string;
      readonly how: 'delivered' | 'otherChannel' | 'confirmed' | 'waived';
      readonly by: Actor;
      readonly messageKey?: string;
      readonly at: Instant;
    }
  /** Before what had bounced is delivered again. */
  | {
      readonly kind: 'reopenObligation';
      readonly obligationId: string;
      readonly messageKey: string;
      readonly at: Instant;
    }
  | Deliver
  /** Takes a message back that has not left; one that is on its way stays as it is. */
  | { readonly kind: 'cancelDelivery'; readonly messageKey: string }
  /** Stands in for a timer of the same id. The state holds it too; the run arms the earliest of all once every command is carried out. */
  | { readonly kind: 'setTimer'; readonly timerId: string; readonly due: Instant }
  /** Of a timer that is running; before one of the same id is set again. */
  | { readonly kind: 'cancelTimer'; readonly timerId: string }
  /** The bounced message is owed again: it goes by what is left of its channels, or comes back as undeliverable. After its `reopenObligation`. */
  | { readonly kind: 'redeliver'; readonly messageKey: string; readonly acceptedAt: Instant }
  /** `level` counts how far up the paging has gone; `task`: the call that it is about. Carried out once per key. */
  | {
      readonly kind: 'notifyStaff';
      readonly key: string;
      readonly about: 'remind' | 'escalate' | 'page' | 'responsibleChanged' | 'late' | 'lateBounce';
      readonly to: readonly Responsible[];
      readonly stepId: string;
      readonly level: number;
      readonly task?: string;
      readonly due?: Instant;
    }
  /** Once per key; after its step was entered, and before a `complete` of the same event. */
  | {
      readonly kind: 'openTask';
      readonly key: string;
      readonly about:
        | 'phone'
        | 'unrenderable'
        | 'review'
        | 'bookMeeting'
        | 'otherTime'
        | 'lateBounce'
        | 'missingDate'
        | 'moveToJob';
      readonly to: readonly Responsible[];
      readonly stepId: string;
      readonly messageKey?: string;
      readonly due?: Instant;
    }
  /** What was asked for is not needed any more, or has been heard; one that a person has done stays theirs. */
  | { readonly kind: 'closeTask'; readonly key: string }
  /** The decision waits in its undo window until `releaseAt`; its texts are frozen now. */
  | { readonly kind: 'planRelease'; readonly decisionId: string; readonly releaseAt: Instant; readonly late: boolean }
  /** The undo window is over: before the step is left by the exit that was chosen. */
  | { readonly kind: 'releaseDecision'; readonly decisionId: string; readonly at: Instant }
  /** After its message and tasks were taken back, before what it had silenced is armed again. */
  | {
      readonly kind: 'takeBackDecision';
      readonly decisionId: string;
      readonly why: 'takenBack' | 'replaced' | 'withdrawn' | 'jobClosed' | 'hiredElsewhere' | 'erased';
    }
  /** A late or impossible event: nothing changed. `reference` says which decision, meeting or message it was about. */
  | { readonly kind: 'note'; readonly code: NoteCode; readonly event: EventKind; readonly reference?: string }
  /** The application has its outcome. The run stays until `lingersUntil`, for bounces. */
  | {
      readonly kind: 'complete';
      readonly outcome: Outcome;
      readonly endsOtherApplications: boolean;
      readonly lingersUntil: Instant;
    };

export type Deliver = {
  readonly kind: 'deliver';
  readonly messageKey: string;
  readonly purpose: Purpose;
  readonly stepId: string;
  readonly visit: number;
  readonly textId: string;
  readonly channels: ChannelRule;
  /** When it leaves at the earliest; already inside the sending window where one applies. */
  readonly due: Instant;
  /** Narrower window of an exit, for retries and other channels. */
  readonly window?: SendingWindow;
  /** The promise that this message must keep: channels are given up before it. */
  readonly bound?: { readonly promise: Instant; readonly giveUpAt: Instant };
  /** The date that this message tells, and of which obligation. */
  readonly tells?: { readonly obligationId: string; readonly due: Instant };
  /** The obligation that its acceptance discharges; `alsoDischarges` where it answers for more than one (a withdrawal, a closed job). */
  readonly discharges?: string;
  readonly alsoDischarges?: readonly string[];
  readonly decisionId?: string;
  readonly meetingId?: string;
  /** When the meeting of which it tells begins, as it is or as it was: by then it is too late to hear. */
  readonly begins?: Instant;
  /** It says first that the meeting is off, and takes it out of the candidate's calendar: the stage is left before it. */
  readonly callsOff?: true;
  /** It tells a meeting anew whose place, link or people have changed, and says so first. */
  readonly changed?: true;
  /** The correction that this message carries, and the message that it puts right. */
  readonly correctionId?: string;
  readonly corrects?: string;
  /** What a person has written in answer to the candidate. */
  readonly replyAnswerId?: string;
  /** When the candidate did by themselves what this answers: for an hour a text message may leave at night, too. */
  readonly appliedAt?: Instant;
  /** A promise-bound or reminding message goes before bulk; what goes to many at once only where its promise or meeting is near. */
  readonly urgent: boolean;
};

export type NoteCode =
  | 'notStarted'
  | 'alreadyStarted'
  | 'ended'
  | 'otherVisit'
  | 'notAStage'
  | 'notAsked'
  | 'unknownExit'
  | 'exitUsedUp'
  | 'feedbackMissing'
  | 'reasonMissing'
  | 'fieldsMissing'
  | 'scorecardsMissing'
  | 'notADecider'
  | 'decisionUnknown'
  | 'alreadyReleased'
  | 'jobClosed'
  | 'staleTimer'
  | 'unknownMessage'
  | 'alreadyHeard'
  | 'noMeeting'
  | 'noChoice'
  | 'meetingBooked'
  | 'meetingUnknown'
  | 'decisionWaits'
  | 'messageOnItsWay'
  | 'pausedAlready'
  | 'notPaused'
  | 'pauseTooEarly'
  | 'unknownStep'
  | 'noStep'
  | 'standsThere'
  | 'movedOn'
  | 'alreadyDischarged'
  | 'unknownObligation'
  | 'connectionMissing'
  | 'tooManySteps';

/** What the interpreter must know and cannot reckon itself. Calendar and zones are the driver's. */
export type Ask =
  /** `from` plus a span in the job's calendar; for working days the promise's time of day, and for calendar days where it is a promise. */
  | { readonly kind: 'add'; readonly span: Span; readonly from: Instant; readonly promise?: true }
  /** Working hours back from an instant, in the job's calendar. */
  | { readonly kind: 'back'; readonly workingHours: number; readonly from: Instant }
  /** A span back from an instant: reminders before a meeting or a deadline. */
  | { readonly kind: 'subtract'; readonly span: Span; readonly from: Instant }
  /** The instant at which `percent` of the working time between two instants has passed. */
  | { readonly kind: 'percent'; readonly from: Instant; readonly to: Instant; readonly percent: number }
  /** The first instant at or after `from` inside the sending window, in the candidate's zone. */
  | { readonly kind: 'nextWindow'; readonly from: Instant; readonly window?: SendingWindow }
  /** The latest instant in a window at or before `promise`, or `from` where that is in the window and later windows end after it; null: no window is left. */
  | { readonly kind: 'lastWindow'; readonly from: Instant; readonly promise: Instant; readonly window?: SendingWindow }
  /** A date field at a local time, moved by a span; null: the field is empty. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly time?: string;
      readonly span?: Span;
      readonly direction?: 'before' | 'after';
    }
  /** Which exit a branch takes on the candidate's data. */
  | { readonly kind: 'branch'; readonly stepId: string };

/** Answers by `askKey`. Instants, null where there is none, or an exit's id. */
export type Facts = Readonly<Record<string, Instant | string | null>>;

/** Either the run rests in a new state, or it needs facts: ask again with them; nothing has changed. */
export type Transition =
  | { readonly kind: 'rests'; readonly state: State; readonly commands: readonly Command[] }
  | { readonly kind: 'asks'; readonly asks: readonly Ask[] };

export type Transit = (definition: Definition, state: State | null, event: Event, facts: Facts) => Transition;

export const stateSchemaVersion = 1;

export type Timer = { readonly due: Instant; readonly rule: TimerRule };
/** The rule kept beside an absolute deadline, so that it can be moved, skipped or explained. */
export type TimerRule =
  /** `index` in the stage's list of rungs. */
  | { readonly kind: 'rung'; readonly index: number; readonly percent: number; readonly action: 'remind' | 'escalate' }
  | { readonly kind: 'holding'; readonly obligationId: string; readonly round: number }
  | { readonly kind: 'release'; readonly decisionId: string }
  | { readonly kind: 'wait'; readonly field?: string }
  | { readonly kind: 'askDeadline' }
  | { readonly kind: 'reminder'; readonly index: number }
  | { readonly kind: 'messageDue'; readonly field?: string }
  | { readonly kind: 'pauseEnds' }
  | { readonly kind: 'linger' }
  /** A person has been asked to tell something by `due`; `round` counts the reminders of it. */
  | { readonly kind: 'task'; readonly taskKey: string; readonly round: number; readonly due?: Instant };

export type Obligation = {
  readonly id: string;
  readonly stepId: string;
  readonly visit: number;
  readonly openedAt: Instant;
  readonly original: Instant;
  /** The last date told (or, before the first message is accepted, about to be told). */
  readonly due: Instant;
  readonly status: 'open' | 'delivered' | 'otherChannel' | 'confirmed' | 'waived';
  /** How many holding texts have been ordered. */
  readonly round: number;
  /** When the message that told `due` was ordered, so that an older one that arrives after it tells nothing. */
  readonly toldOrderedAt?: Instant;
  /** The message that discharged it: a bounce of that one opens it again. */
  readonly answeredBy?: string;
};

/** A message that has been ordered and not yet been heard of. */
export type Pending = {
  readonly messageKey: string;
  readonly purpose: Purpose;
  readonly orderedAt: Instant;
  readonly due: Instant;
  readonly tells?: { readonly obligationId: string; readonly due: Instant };
  readonly discharges?: readonly string[];
  /** The told date that it must keep: a phone task takes it over. */
  readonly promise?: Instant;
  /** The acceptance that a receipt has taken back, where it is delivered again. */
  readonly bouncedFrom?: Instant;
};

/** What a person has been asked to do. Where it stands in for a message, `message` keeps what that one would have told and discharged. */
export type Task = {
  readonly about: Extract<Command, { kind: 'openTask' }>['about'];
  readonly stepId: string;
  readonly visit: number;
  readonly messageKey?: string;
  readonly message?: Pending;
};

/** What happens inside the step where the run stands. */
export type StepState =
  | {
      readonly kind: 'stage';
      readonly obligationId: string;
      readonly meeting: Meeting | null;
      readonly decision: WaitingDecision | null;
    }
  | { readonly kind: 'message'; readonly messageKey: string }
  | { readonly kind: 'wait' }
  /** `acceptedAt` null: the clock has not started. */
  | {
      readonly kind: 'ask';
      readonly messageKey: string;
      readonly acceptedAt: Instant | null;
      readonly deadline: Instant | null;
    }
  /** `closedAt`: when a withdrawal, a closing, a hiring elsewhere or an erasure ended it, rather than its drawing. */
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly closedAt?: Instant };

export type Meeting = {
  readonly meetingId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly met: boolean;
  /** The candidate has chosen a time of it, and so knows of it. */
  readonly chosen?: true;
};
export type WaitingDecision = {
  readonly decisionId: string;
  readonly exitId: string;
  readonly by: Actor;
  readonly decidedAt: Instant;
  readonly releaseAt: Instant;
  /** The exit's message, ordered and frozen when it was decided. */
  readonly messageKey: string | null;
  /** Where the exit leads: fixed at the decision, because the frozen text tells that stage's date. */
  readonly route: Route;
  /** The date of the next stage, reckoned from the planned release. */
  readonly next: { readonly obligationId: string; readonly due: Instant } | null;
  /** The timers that were running, to be restored exactly when it is taken back. */
  readonly silenced: Readonly<Record<string, Timer>>;
  /** The exit's message says that the meeting to come is off. */
  readonly callsOff?: true;
  /** The job was closed while it waited: taken back, the candidate hears that. */
  readonly jobClosed?: true;
  /** The same was decided about many at once. */
  readonly many?: true;
};

/** The way from an exit to the first step that is no branch; `exits` are those of the branches passed. */
export type Route = { readonly exits: readonly string[]; readonly stepId: string };

/** `visit` 0: not started yet. */
export type State = {
  readonly schemaVersion: typeof stateSchemaVersion;
  readonly startedAt: Instant;
  readonly versionId: string | null;
  readonly stepId: string;
  readonly visit: number;
  readonly enteredAt: Instant;
  readonly step: StepState;
  /** How often each step has been entered; visits never restart, not across versions either. */
  readonly visits: Readonly<Record<string, number>>;
  /** How often each exit was taken, by `step.exit`. */
  readonly taken: Readonly<Record<string, number>>;
  readonly timers: Readonly<Record<string, Timer>>;
  readonly pending: Readonly<Record<string, Pending>>;
  readonly obligations: Readonly<Record<string, Obligation>>;
  /** Messages accepted so far, for bounces and for telling nothing twice: key → instant. */
  readonly heard: Readonly<Record<string, Instant>>;
  /** Open tasks by key. */
  readonly tasks: Readonly<Record<string, Task>>;
  /** `silenced`: the clocks of an ask or a wait, which go on by as much later as the pause lasted. */
  readonly paused: {
    readonly until: Instant;
    readonly since: Instant;
    readonly silenced: Readonly<Record<string, Timer>>;
  } | null;
  /** Counts messages without a step visit of their own (pauses, moved meetings), so that their keys stay apart. */
  readonly counter: number;
  /** The last move to another version, as long as it can be undone: until anything else comes of the run. */
  readonly moved?: Moved;
};

/** `before` is everything as it stood. */
export type Moved = {
  readonly moveId: string;
  readonly at: Instant;
  readonly before: Omit<State, 'moved'>;
  /** As in the event, where steps got other ids. */
  readonly steps?: Readonly<Record<string, string | null>>;
};
