import { showError } from '../../shell/toast.tsx';
import type { DraftSaver } from './draft-saver.ts';
import { notSaved } from './not-saved.ts';

/** Saves the draft now; where that cannot be done says why, in a toast. */
export async function isSafe(saver: DraftSaver): Promise<boolean> {
  const isSaved = await saver.flush();
  if (!isSaved) showError(notSaved(saver));
  return isSaved;
}
