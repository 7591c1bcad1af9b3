import type { Text } from '../../process/definition/schema.ts';
import type { Purpose, StandsIn, State } from '../../process/interpreter/contract.ts';
import type { OwnDays } from '../../process/calendar/with-own-days.ts';
import type { Value } from '../../process/reckoning/world.ts';

/** What one transaction has read of an application under its lock. Instants are epoch milliseconds. */
export type Loaded = {
  readonly application: LoadedApplication;
  readonly candidate: LoadedCandidate;
  readonly job: {
    readonly title: string;
    readonly zone: string;
    readonly organisation: string;
    readonly organisationZone: string;
    /** Days on which the organisation is closed besides, or works all the same. */
    readonly ownDays: OwnDays;
    /** It is a rehearsal, or one of the invented people of an example: nothing of it may leave for the world outside. */
    readonly staysInside: boolean;
    /** An emergency stop holds: nothing is handed over. */
    readonly isStopped: boolean;
    /** What was written for this closing, by the step in which people stand. */
    readonly closingTexts: Readonly<Record<string, Text>> | null;
    readonly roles: readonly { readonly role: string; readonly userId: string; readonly name: string }[];
  };
  /** The event that was applied before under this reference. */
  readonly applied: { readonly refused: string | null } | null;
  readonly signal: LoadedSignal | null;
  /** Ids of signals that are neither applied nor refused, in their order. */
  readonly signals: readonly string[];
  readonly messages: readonly LoadedMessage[];
  readonly decisions: readonly LoadedDecision[];
  readonly meetings: readonly LoadedMeeting[];
  readonly corrections: readonly WrittenWords[];
  /** What was written in answer to the candidate: plain words, no template. */
  readonly replyAnswers: readonly WrittenWords[];
  readonly answers: readonly {
    readonly stepId: string;
    readonly visit: number;
    readonly answers: Readonly<Record<string, Value>>;
  }[];
  /** `step/visit` of every scorecard that is in, and whose it is. */
  readonly scorecards: readonly { readonly place: string; readonly authorId: string }[];
  /** Who reads the scorecards of which `step/visit` without assessing. */
  readonly stoodAside: readonly { readonly place: string; readonly userId: string }[];
};

export type LoadedApplication = {
  readonly id: string;
  readonly organisationId: string;
  readonly jobId: string;
  readonly candidateId: string;
  readonly versionId: string;
  readonly fields: Readonly<Record<string, Value>>;
  readonly source: string | null;
  readonly standsIn: StandsIn | null;
  /** When the candidate applied by the public page, or does so in a rehearsal; null for whoever came in another way. */
  readonly appliedAt: number | null;
  /** Came in by a list of more than one. */
  readonly isOfMany: boolean;
  readonly status: string;
  readonly outcome: string | null;
  readonly state: State | null;
  readonly seq: number;
  readonly epoch: number;
  readonly pageKey: string;
  readonly endedAt: number | null;
  readonly promiseOpened: number | null;
  readonly promiseRemind: number | null;
  readonly promiseEscalate: number | null;
};

export type LoadedCandidate = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly phoneIsMobile: boolean;
  readonly language: 'sv' | 'en';
  readonly channel: 'email' | 'sms';
  readonly zone: string | null;
  readonly emailOptedOut: boolean;
  readonly smsOptedOut: boolean;
  readonly emailDead: boolean;
  readonly phoneDead: boolean;
};

export type LoadedSignal = {
  readonly id: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actorKind: string;
  readonly actorId: string | null;
  /** When it was stored, by the run's clock, as epoch milliseconds. */
  readonly createdAt: number;
  readonly done: boolean;
  readonly refusedCode: string | null;
  /** Of a decision for many, or of what was held because it goes to many. */
  readonly isForMany: boolean;
};

/** A message's progress; its texts stay where they are. */
export type LoadedMessage = {
  readonly id: string;
  readonly messageKey: string;
  readonly purpose: Purpose;
  /** The visit that it is about, `stepId/visit`. */
  readonly visited: string;
  /** The key of the message that it puts right. */
  readonly corrects: string | null;
  /** Whether it tells a date: a correction that does takes its candidate back. */
  readonly tells: boolean;
  readonly channel: 'email' | 'sms';
  readonly status: string;
  readonly nextAttemptAt: number;
  readonly urgent: boolean;
  readonly acceptedAt: number | null;
};

export type LoadedDecision = {
  readonly id: string;
  /** Who made it; null where their account is no more. */
  readonly by: { readonly userId: string; readonly name: string } | null;
  readonly reason: string | null;
  readonly feedbackText: string | null;
  readonly strength: string | null;
  readonly development: string | null;
  /** What the application's fields become once the decision is released. */
  readonly fields: Readonly<Record<string, Value>>;
};

/** What somebody wrote to one candidate, as light Markdown; to put a message right as a template (Liquid). */
export type WrittenWords = {
  readonly id: string;
  readonly language: 'sv' | 'en';
  readonly subject: string;
  readonly text: string;
};

export type LoadedMeeting = {
  readonly id: string;
  /** `step/visit`. */
  readonly visited: string;
  readonly status: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly place: string | null;
  readonly link: string | null;
  /** Whoever has left the organisation since is a member no more. */
  readonly interviewers: readonly { readonly userId: string; readonly name: string; readonly isMember: boolean }[];
  readonly guests: readonly string[];
  readonly sequence: number;
};
