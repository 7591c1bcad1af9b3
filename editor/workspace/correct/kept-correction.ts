import type { Language } from '../../../process/definition/schema.ts';
import type { CorrectionForm } from '../../../server/contract/corrections.ts';
import type { Words } from './correction-text.tsx';

/** Words by the language in which they are told. */
export type Written = Partial<Record<Language, Words>>;

/** What has been changed of a correction: for a text that was wrong and for an answer that was, each with words of its own. */
export type CorrectionDraft = {
  /** The stage into which the application goes back. */
  readonly backTo?: string | undefined;
  readonly written: Partial<Record<'text' | 'answer', Written>>;
  /** Messages that were right. */
  readonly except: readonly string[];
  readonly override: string;
};

type Form = Pick<CorrectionForm, 'stages' | 'staysBecause'>;

/** A correction as it is kept while it is written; `takes` is where it goes back to from the beginning. */
export const correctionForm = (form: Form, takes: Pick<CorrectionDraft, 'backTo'> = {}) => ({
  anew: { written: {}, except: [], override: '', ...takes } as CorrectionDraft,
  read: (value: unknown) => {
    const kept = keptCorrectionOf(value, form);
    return kept && { ...takes, ...kept };
  },
  isBegun,
});

/** Whether anything has been written or chosen that would be missed. */
const isBegun = ({ written, except, override }: CorrectionDraft): boolean =>
  Object.keys(written).length > 0 || except.length > 0 || override.trim() !== '';

/** What is kept, and into a stage only where one can go back there still; undefined for nothing, and for a form that is not ours. */
function keptCorrectionOf(value: unknown, { stages, staysBecause }: Form): CorrectionDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { backTo, written, except, override } = value as Partial<CorrectionDraft>;
  if (typeof written !== 'object' || written === null || !Array.isArray(except) || typeof override !== 'string')
    return undefined;
  if (!Object.values(written).every(areWords)) return undefined;
  const mayGoBack = staysBecause === null && stages.some(({ stepId }) => stepId === backTo);
  return { written, except, override, ...(mayGoBack ? { backTo } : {}) };
}

const areWords = (written: unknown): boolean =>
  typeof written === 'object' &&
  written !== null &&
  Object.values(written).every((one) => typeof one?.subject === 'string' && typeof one.text === 'string');
