import type { ChannelRule, Outcome } from '../definition/schema.ts';
import type { Command, Event, Instant, NoteCode, Purpose, State } from '../interpreter/contract.ts';
import type { CandidateData } from '../reckoning/world.ts';

/** A message as the candidate would get it. The local date is the candidate's. */
export type SimulatedMessage = {
  readonly messageKey: string;
  readonly purpose: Purpose;
  readonly stepId: string;
  readonly visit: number;
  readonly textId: string;
  readonly channels: ChannelRule;
  readonly decisionId: string | null;
  readonly meetingId: string | null;
  readonly orderedAt: Instant;
  readonly leavesAt: Instant;
  readonly tells: { readonly obligationId: string; readonly due: Instant } | null;
  acceptedAt: Instant | null;
  /** Not the first channel of its plan took it. */
  otherChannel: boolean;
  status: 'waiting' | 'accepted' | 'cancelled' | 'undeliverable' | 'bounced' | 'phoned';
};

export type SimulatedObligation = {
  readonly id: string;
  readonly stepId: string;
  readonly visit: number;
  readonly openedAt: Instant;
  original: Instant;
  lastTold: Instant;
  /** Every date in the order in which they were told, the first of them at the opening. */
  readonly told: { readonly at: Instant; readonly due: Instant }[];
  answeredAt: Instant | null;
  how: 'delivered' | 'otherChannel' | 'confirmed' | 'waived' | null;
};

export type SimulatedVisit = {
  readonly stepId: string;
  readonly visit: number;
  readonly enteredAt: Instant;
  leftAt: Instant | null;
  exitId: string | null;
};

export type Happened = {
  readonly event: Event;
  readonly commands: readonly Command[];
  /** Where the run stood afterwards. */
  readonly stepId: string;
};

export type SimulatedRun = {
  readonly startedAt: Instant;
  /** When the application got its outcome; null: it never did within the time simulated. */
  readonly endedAt: Instant | null;
  readonly outcome: Outcome | null;
  /** Whether nothing was left to happen. */
  readonly over: boolean;
  readonly messages: readonly SimulatedMessage[];
  readonly obligations: readonly SimulatedObligation[];
  readonly visits: readonly SimulatedVisit[];
  /** Empty where it was not asked for. */
  readonly timeline: readonly Happened[];
  readonly notes: readonly Extract<Command, { kind: 'note' }>[];
  /** Which of the chosen acts the process refused, by their place in the list, and why. */
  readonly refused: readonly Refused[];
  readonly state: State;
  /** What was known of the candidate in the end: fields that people filled in and answers among it. */
  readonly data: CandidateData;
};

export type Refused = { readonly index: number; readonly code: NoteCode };

export type Book = {
  readonly messages: Map<string, SimulatedMessage>;
  readonly obligations: Map<string, SimulatedObligation>;
  readonly visits: SimulatedVisit[];
  readonly timeline: Happened[];
  readonly notes: Extract<Command, { kind: 'note' }>[];
  readonly refused: Refused[];
  ended: { readonly at: Instant; readonly outcome: Outcome } | null;
};

export const emptyBook = (): Book => ({
  messages: new Map(),
  obligations: new Map(),
  visits: [],
  timeline: [],
  notes: [],
  refused: [],
  ended: null,
});

/** Writes down what an event did. */
export function record(book: Book, event: Event, commands: readonly Command[]): void {
  recordReceipt(book, event);
  for (const command of commands) recordCommand(book, command, event.at);
}

function recordReceipt(book: Book, event: Event): void {
  if (!('messageKey' in event) || event.kind === 'corrected') return;
  const message = book.messages.get(event.messageKey);
  if (!message) return;
  const statuses = {
    delivered: 'accepted',
    undeliverable: 'undeliverable',
    bounced: 'bounced',
    confirmed: 'phoned',
  } as const;
  message.status = statuses[event.kind];
  if (event.kind === 'delivered') message.otherChannel = event.otherChannel;
  if (event.kind === 'delivered' || event.kind === 'confirmed') message.acceptedAt = event.at;
}

function recordCommand(book: Book, command: Command, at: Instant): void {
  switch (command.kind) {
    case 'enterStep': {
      const { stepId, visit } = command;
      book.visits.push({ stepId, visit, enteredAt: at, leftAt: null, exitId: null });
      return;
    }
    case 'leaveStep': {
      const visit = book.visits.at(-1);
      if (visit) Object.assign(visit, { leftAt: at, exitId: command.exitId });
      return;
    }
    case 'openObligation': {
      const { obligationId: id, stepId, visit, due } = command;
      book.obligations.set(id, {
        id,
        stepId,
        visit,
        openedAt: at,
        original: due,
        lastTold: due,
        told: [{ at, due }],
        answeredAt: null,
        how: null,
      });
      return;
    }
    case 'tellDate':
      return recordTold(book, command);
    case 'dischargeObligation':
      return changeObligation(book, command.obligationId, { answeredAt: at, how: command.how });
    case 'reopenObligation':
      return changeObligation(book, command.obligationId, { answeredAt: null, how: null });
    case 'deliver':
      return void book.messages.set(command.messageKey, messageOf(command, at));
    case 'cancelDelivery': {
      const message = book.messages.get(command.messageKey);
      if (message?.status === 'waiting') message.status = 'cancelled';
      return;
    }
    case 'complete':
      book.ended ??= { at, outcome: command.outcome };
      return;
    case 'note':
      book.notes.push(command);
      return;
    default:
      return;
  }
}

/** The first answer date that a booking tells is the promise; "booked by" was only the date until then. */
function recordTold(book: Book, { obligationId, due, messageKey, at }: Extract<Command, { kind: 'tellDate' }>): void {
  const obligation = book.obligations.get(obligationId);
  const isFirstBooking =
    obligation?.original === obligation?.lastTold && book.messages.get(messageKey ?? '')?.purpose === 'invitation';
  if (obligation && obligation.lastTold !== due) obligation.told.push({ at, due });
  changeObligation(book, obligationId, { lastTold: due, ...(isFirstBooking ? { original: due } : {}) });
}

function messageOf(command: Extract<Command, { kind: 'deliver' }>, at: Instant): SimulatedMessage {
  const { messageKey, purpose, stepId, visit, textId, channels, due, tells, decisionId, meetingId } = command;
  return {
    messageKey,
    purpose,
    stepId,
    visit,
    textId,
    channels,
    decisionId: decisionId ?? null,
    meetingId: meetingId ?? null,
    orderedAt: at,
    leavesAt: due,
    tells: tells ?? null,
    acceptedAt: null,
    otherChannel: false,
    status: 'waiting',
  };
}

function changeObligation(book: Book, id: string, change: Partial<SimulatedObligation>): void {
  const obligation = book.obligations.get(id);
  if (obligation) Object.assign(obligation, change);
}
