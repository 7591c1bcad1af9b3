/** What the page about reaching a candidate shows. */
import type { Language } from '../../process/definition/schema.ts';
import type { ContactKind } from './contract.ts';

export type SentCode = { readonly to: string; readonly hasFailed: boolean };

export type ContactState = {
  /** With most of it hidden; null where there is none. */
  readonly shown: string | null;
  /** `lost`: what was sent there came back; `declined`: the candidate wants nothing there; `notMobile`: a number that takes no texts. */
  readonly state: 'works' | 'lost' | 'declined' | 'notMobile' | 'none';
  /** Whether anybody carries what would go there: else no code can. */
  readonly isCarried: boolean;
  /** Where a code has been sent that can be typed in now, most of it hidden. */
  readonly code: SentCode | null;
  /** Where a second one has been sent, to a way that was known before. */
  readonly proof: SentCode | null;
};

export type CandidateDetails = {
  readonly language: Language;
  readonly now: number;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly zone: string;
  readonly contacts: Readonly<Record<ContactKind, ContactState>>;
};

/** What went wrong with one act on that page. */
export type DetailsMistake = {
  readonly kind: ContactKind;
  readonly why: 'invalid' | 'tooMany' | 'wrong' | 'wrongProof' | 'closed' | 'notCarried';
  /** The address or number that was typed. */
  readonly typed?: string;
};
