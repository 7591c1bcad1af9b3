import { blockWords } from '../batch/block-words.ts';
import { noteWords, wordsOfNote } from '../../../process/interpreter/note-words.ts';
import { refusals } from '../../http/refusals.ts';

type Words = { readonly sv: string; readonly en: string };

/** Why a correction cannot be told to somebody, in words. */
export function blockedCorrection(code: string): Words {
  if (Object.hasOwn(noteWords, code)) return wordsOfNote(code);
  if (Object.hasOwn(blockWords, code)) return blockWords[code as keyof typeof blockWords].why;
  const refusal = Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : undefined;
  return refusal ? { sv: refusal.sv, en: refusal.en } : { sv: code, en: code };
}
