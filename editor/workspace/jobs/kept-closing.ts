import type { ClosingTexts } from '../../../server/contract/closing-texts.ts';

/** What is written in the dialog that closes a job. */
export type ClosingDraft = {
  readonly reason: string;
  /** The words by step; undefined until they are changed. */
  readonly texts?: ClosingTexts | undefined;
  /** Why words are sent that should not be. */
  readonly why: string;
};

export const emptyClosing: ClosingDraft = { reason: '', why: '' };

/** Whether anything has been written that would be missed. */
export const isBegun = ({ reason, texts, why }: ClosingDraft): boolean =>
  texts !== undefined || reason.trim() !== '' || why.trim() !== '';

/** What is kept; undefined for nothing, and for a form that is not ours. */
export function keptClosingOf(value: unknown): ClosingDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { reason, texts, why } = value as Partial<ClosingDraft>;
  if (typeof reason !== 'string' || typeof why !== 'string') return undefined;
  const areWords = Object.values(texts ?? {}).every((one: unknown) => typeof one === 'object' && one !== null);
  return { reason, why, ...(typeof texts === 'object' && areWords ? { texts } : {}) };
}
