/** What the page about a candidate's own data shows. */
import type { Language } from '../../process/definition/schema.ts';

export type CandidateRights = {
  readonly language: Language;
  readonly now: number;
  readonly zone: string;
  readonly jobTitle: string;
  readonly organisation: string;
  /** Whether a code can be sent. */
  readonly isReached: boolean;
  /** Where a code has been sent that can be typed in now, most of it hidden. */
  readonly code: { readonly to: string; readonly hasFailed: boolean } | null;
  readonly deletion:
    | { readonly status: 'none' }
    | { readonly status: 'open'; readonly due: number }
    | { readonly status: 'refused'; readonly text: string };
};

/** `over`: the hour is, for which a code has opened the data. */
export type RightsMistake = 'tooMany' | 'wrong' | 'closed' | 'noWay' | 'over';
