import type { Competency, Scorecard } from './contract.ts';
import type { Candidate } from './tongue.ts';

/** A competency of a process: from the library, or of its own with as much of one as it says. */
export type KnownCompetency = Pick<Competency, 'id' | 'name'> & Partial<Competency>;

/** How far the candidate had come. */
export type Stage = 'application' | 'telephone' | 'interview' | 'assessmentDay';

export type Outcome = 'advance' | 'reject' | 'other';

export type ComposeInput = {
  readonly scorecards: readonly Scorecard[];
  readonly competencies: readonly KnownCompetency[];
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly language: 'sv' | 'en';
  readonly channel: 'email' | 'sms';
  readonly length: 'short' | 'normal' | 'full';
  readonly candidate: Candidate;
  /** What the job is called; named once in the text, where there is room. */
  readonly job?: string | undefined;
  /** What happens now, in whole sentences and the candidate's language: the next step and its day, or until when there is an answer. Said after the outcome. */
  readonly next?: string | undefined;
  /** Strengths and development are read in places of their own, so neither speaks of the other. */
  readonly apart?: boolean;
  /** Who signs: the one name besides the candidate's that the text holds. */
  readonly signer: string;
  /** Names that are known to be others': colleagues, other candidates. The authors of the scorecards need not be repeated. */
  readonly otherNames?: readonly string[];
  /** The same seed and the same scorecards give the same text. */
  readonly seed: string;
};
