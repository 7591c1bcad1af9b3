/** What the public page to apply on shows. It knows nothing of who has applied, and so can tell nothing of it. */
import type { Field, Language } from '../../process/definition/schema.ts';
import type { MistakeCode } from '../http/mistakes.ts';

export type AskedField = {
  readonly id: string;
  readonly kind: Field['kind'];
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** The applicant's own address and number: wanted by the process, or one of the two. */
export type Reachable = 'email' | 'mobile' | 'both' | 'either';

export type ApplyForm = {
  readonly jobId: string;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly jobTitle: string;
  readonly organisation: string;
  readonly zone: string;
  readonly about: string;
  readonly reach: Reachable;
  readonly fields: readonly AskedField[];
  readonly documents: 'none' | 'optional' | 'required';
  readonly consent: { readonly id: string; readonly text: string };
  /** Until the end of this day (ISO date) one may apply; null where there is no last day. */
  readonly lastDay: string | null;
  readonly isPreview: boolean;
};

export type HeldDocument = { readonly id: string; readonly fileName: string; readonly size: number };

export type RefusedFile = {
  readonly name: string;
  readonly code: MistakeCode | 'document-large' | 'document-many' | 'document-full' | 'document-again';
};

/** Why a form that has nothing wrong in it comes back all the same. */
export type Halt = 'tooQuick' | 'tooOld' | 'trap' | 'tooMany' | 'tooOften' | 'full' | 'changed';

/** What was typed, and what is wrong with it by the name of its input: nothing that was typed is lost. */
export type TypedForm = {
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: Readonly<Record<string, 'missing' | 'invalid' | 'reach' | 'noMail'>>;
  readonly held: readonly HeldDocument[];
  readonly refused: readonly RefusedFile[];
  readonly halt: Halt | null;
  /** The other language was asked for: nothing has been looked through yet. */
  readonly isTranslated?: boolean;
};

export const nothingTyped: TypedForm = { values: {}, mistakes: {}, held: [], refused: [], halt: null };

/** The button that asks for the other language; it takes along what has been typed. */
export const switchName = 'switch';
/** A field that people never see, and that programs fill in. */
export const trapName = 'homepage';
/** Before the id of a document that the page says is there already: its name comes back with the form. */
export const heldPrefix = 'held-';
export const fieldName = (id: string) => `field-${id}`;
