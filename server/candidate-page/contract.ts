/** What the candidate's page shows: data for rendering, of which every word was said by an accepted message or done by the candidate (G7). */
import type { Language, Outcome, Question } from '../../process/definition/schema.ts';
import type { Value } from '../../process/reckoning/world.ts';

export type CandidatePage = {
  readonly language: Language;
  readonly now: number;
  readonly firstName: string;
  readonly jobTitle: string;
  readonly organisation: string;
  /** The zone in which every date is told; named where it is not the candidate's own. */
  readonly zone: string;
  readonly namesZone: boolean;
  readonly appliedAt: number;
  /** Nobody real: somebody rehearses a process. */
  readonly isRehearsal: boolean;
  readonly standing: Standing;
  /** Not once it has ended and nothing of that is still to be heard, whatever the page tells of it. */
  readonly mayWithdraw: boolean;
  /** What candidates call the stage of which they were told last; null where it has no such name. */
  readonly stage: string | null;
  readonly promise: Promised | null;
  readonly meeting: ToldMeeting | null;
  readonly ask: OpenAsk | null;
  readonly times: TimeChoice | null;
  /** Newest first. */
  readonly heard: readonly HeardMessage[];
  /** More was heard than stands here. */
  readonly hasEarlier: boolean;
  /** Newest first. */
  readonly said: readonly SaidThemselves[];
  readonly reach: Reach;
  /** Whether a person can be asked to look at a rejection again that no person has made; null where a person made it. */
  readonly review: 'offered' | 'asked' | null;
  /** The merits of whoever was chosen; null where there is no right to know them. */
  readonly merits: MeritsState | null;
  /** How it was to apply; null where nobody is asked (yet). */
  readonly survey: SurveyState | null;
};

/** Can be answered, can be changed until an instant (epoch ms), or was given for good. What was answered stands nowhere: others may have the link. */
export type SurveyState =
  | { readonly status: 'open' }
  | { readonly status: 'answered'; readonly changeableUntil: number }
  | { readonly status: 'given' };

export type MeritsState =
  | { readonly status: 'offered' }
  | { readonly status: 'asked'; readonly due: number }
  | { readonly status: 'answered'; readonly at: number; readonly text: string };

/** `withdrawing`: the candidate has said so, and our confirmation has not arrived yet. */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'withdrawing' }
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/** `left` in words, or how late; instants in epoch milliseconds. */
export type Promised = {
  readonly openedAt: number;
  readonly due: number;
  readonly left: string;
};

export type ToldMeeting = {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly place: string | null;
  readonly link: string | null;
};

/** The times that a candidate can choose from, and what they have done about it themselves. */
export type TimeChoice = {
  readonly slots: readonly {
    readonly id: string;
    readonly startsAt: number;
    readonly endsAt: number;
    readonly place: string | null;
  }[];
  /** What the candidate has done and no message has confirmed yet; of a meeting called off no times are told. */
  readonly own: {
    readonly calledOff: boolean;
    readonly startsAt: number | null;
    readonly endsAt: number | null;
  } | null;
  readonly isBooked: boolean;
  /** Until when the candidate may change what is booked; null where they may not, or no longer. */
  readonly changesUntil: number | null;
  readonly isOtherAsked: boolean;
};

export type OpenAsk = {
  readonly deadline: number | null;
  /** The candidate has answered; the run has not gone on yet. */
  readonly isAnswered: boolean;
  /** What they answered, by question. */
  readonly answers: Readonly<Record<string, Value>>;
  readonly questions: readonly AskedQuestion[];
};

export type AskedQuestion = {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly label: string;
  readonly isRequired: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

export type HeardMessage = {
  readonly purpose: string;
  /** It tells an answer: of a stage, or of a job that is closed or given up for another; or it puts one right. */
  readonly isFeedback: boolean;
  readonly channel: string;
  readonly at: number;
  readonly subject: string | null;
  readonly text: string;
  /** The person who made the decision that it tells. */
  readonly signedBy: string | null;
  /** When what puts it right was heard; null where it stands as it was said. */
  readonly correctedAt: number | null;
};

/** What the candidate has said: answers to our questions, or what they wrote by mail or SMS or on the page; in their language, epoch milliseconds. */
export type SaidThemselves =
  | {
      readonly kind: 'answers';
      readonly at: number;
      readonly given: readonly { readonly label: string; readonly value: string }[];
    }
  | { readonly kind: 'wrote'; readonly at: number; readonly channel: string; readonly text: string };

/** How we may reach the candidate; an address is shown with most of it hidden, null where there is none, or nobody carries what goes there. */
export type Reach = {
  /** Null where neither is wanted: nothing is chosen for them then. */
  readonly choice: ReachChoice | null;
  readonly email: string | null;
  readonly mobile: string | null;
  /** Text messages come from a name: nobody can answer them, or decline them by STOP. */
  readonly isUnanswerable: boolean;
  /** Whether any way works and is consented to. */
  readonly isReached: boolean;
  /** Whether something that was sent there came back for good. */
  readonly isLost: boolean;
};

/** What a candidate can be reached by. */
export const contactKinds = ['email', 'phone'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Which channel first, and whether the other one may be used at all. */
export const reachChoices = ['email', 'sms', 'onlyEmail', 'onlySms'] as const;
export type ReachChoice = (typeof reachChoices)[number];

/** What an act on the page left to say when the page is shown again. */
export const savedActs = [
  'answers',
  'preferences',
  'withdrawal',
  'review',
  'time',
  'newTime',
  'calledOff',
  'otherTime',
  'words',
] as const;
export type SavedAct = (typeof savedActs)[number];

/** What was typed into the form for words, and why it was not taken. */
export type TypedWords = { readonly text: string; readonly mistake: 'empty' | 'tooLong' | 'tooMany' };

/** Beside the names of questions, which hold no such sign: the form comes only for the page in that language, and keeps what is typed. */
export const switchName = '_language';

/** So much may be written at a time. A browser lets nobody type more, but answers that come back as words can be longer. */
export const longestWords = 5_000;
