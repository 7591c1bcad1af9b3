import { keepHere, readHere } from '../page/kept-here.ts';
import type { BoxKey, Edited } from '../../../process/feedback/boxes.ts';
import type { Choice } from './compose-input.ts';

type Texts<Value> = Readonly<Partial<Record<BoxKey, Value | undefined>>>;

/** What the composer goes on with when it is opened again: what was chosen, what was written by hand, and what was last taken over. */
export type KeptComposer = { readonly choice: Choice; readonly edited: Texts<Edited>; readonly used: Texts<string> };

/** What is kept of a composer, where it is of our form. */
export function readComposer(key: string): KeptComposer | undefined {
  const kept = readHere(key);
  const isOurs = typeof kept === 'object' && kept !== null && 'choice' in kept && 'edited' in kept && 'used' in kept;
  return isOurs ? (kept as KeptComposer) : undefined;
}

/** Keeps it, until the decision has been made. */
export const keepComposer = (key: string, kept: KeptComposer): void => keepHere(key, kept);
