import type { Event } from '../../process/interpreter/contract.ts';
import type { WrittenWords } from '../advance/loaded.ts';
import { previewId, type TriedWords, type Trying, tryWritten } from './try-written.ts';

export type TriedCorrection = {
  readonly applicationId: string;
  readonly userId: string;
  readonly wrong: { readonly messageKey: string; readonly channel: 'email' | 'sms' | 'both' };
  readonly backTo?: string | undefined;
  readonly words: Omit<WrittenWords, 'id'>;
};

/** Corrects a message as the run would at `now`, and stores nothing; null: no such application. */
export function tryCorrection(trying: Trying, tried: TriedCorrection): Promise<TriedWords | null> {
  return tryWritten(trying, tried.applicationId, {
    event: eventOf(tried, trying.now),
    withWords: (stored) => ({ ...stored, corrections: [{ ...tried.words, id: previewId }] }),
  });
}

function eventOf({ wrong, backTo, userId }: TriedCorrection, at: number): Event {
  const by = { kind: 'person', id: userId } as const;
  return { kind: 'corrected', at, correctionId: previewId, ...wrong, ...(backTo === undefined ? {} : { backTo }), by };
}
