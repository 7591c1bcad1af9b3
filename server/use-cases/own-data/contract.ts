/**
 * Everything that is held about one person, as they are given it. Its keys are what the file says, so they change only with a new `format`; another one may come. What somebody decided or wrote about
 * them stands here once the answer that it led to has been heard, and not before (G7).
 */
import type { Language } from '../../../process/definition/schema.ts';

export type OwnData = {
  readonly format: 1;
  readonly madeAt: string;
  readonly organisation: string;
  readonly language: Language;
  readonly person: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly language: string;
    readonly channel: string;
    readonly zone: string | null;
    readonly declinesEmail: boolean;
    readonly declinesSms: boolean;
    /** Wants no surveys. */
    readonly declinesSurveys: boolean;
    readonly knownSince: string;
  };
  readonly applications: readonly OwnApplication[];
};

export type OwnApplication = {
  readonly job: string;
  readonly appliedAt: string;
  readonly source: string | null;
  readonly given: readonly Labelled[];
  readonly consent: { readonly at: string; readonly text: string } | null;
  readonly answers: readonly { readonly at: string; readonly enteredBy: string; readonly given: readonly Labelled[] }[];
  readonly messages: readonly {
    readonly at: string;
    readonly channel: string;
    readonly subject: string | null;
    readonly text: string;
  }[];
  readonly replies: readonly {
    readonly at: string;
    readonly channel: string;
    readonly from: string;
    readonly subject: string | null;
    readonly text: string;
  }[];
  readonly documents: readonly {
    readonly id: string;
    readonly at: string;
    readonly fileName: string;
    readonly mediaType: string;
    readonly size: number;
    readonly addedBy: string;
  }[];
  readonly promises: readonly { readonly toldAt: string; readonly due: string }[];
  readonly meetings: readonly { readonly startsAt: string; readonly endsAt: string; readonly place: string | null }[];
  readonly decisions: readonly {
    readonly at: string;
    readonly stage: string;
    readonly choice: string;
    readonly reason: string | null;
    readonly feedback: string | null;
    /** Fields that the decision brought. */
    readonly brought: readonly Labelled[];
  }[];
  readonly assessments: readonly {
    readonly at: string;
    readonly stage: string;
    readonly isDraft: boolean;
    readonly competencies: readonly {
      readonly name: string;
      readonly level: number | null;
      readonly evidence: readonly string[];
    }[];
    readonly note: string;
  }[];
  readonly notes: readonly { readonly at: string; readonly text: string; readonly isDraft: boolean }[];
  /** How it was to apply: when it was asked, and what was answered for as long as that is kept with the person. Given to the candidate alone. */
  readonly survey: { readonly askedAt: string | null; readonly given: readonly Labelled[] } | null;
  /** Who did what, by kind: the people who work there are not named. */
  readonly log: readonly { readonly at: string; readonly by: string; readonly action: string }[];
  /** Whether something that is written about the candidate waits for an answer that they have not had. */
  readonly moreAfterAnswer: boolean;
};

export type Labelled = { readonly label: string; readonly value: string };
