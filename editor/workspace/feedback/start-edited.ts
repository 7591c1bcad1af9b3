import type { Composed } from '../../../process/feedback/composed.ts';
import { type BoxKey, type Edited, forBox } from '../../../process/feedback/boxes.ts';
import type { KeptComposer } from './kept-composer.ts';

type Written = Readonly<Record<BoxKey, string>>;
type Start = { readonly kept: KeptComposer | undefined; readonly written: Written; readonly composed: Composed };

/** What is written by hand as the composer opens: what was before, unless something else stands in the decision by now. */
export function startEdited(keys: readonly BoxKey[], { kept, written, composed }: Start): KeptComposer['edited'] {
  return Object.fromEntries(keys.map((key) => [key, startOf(key)]));

  function startOf(key: BoxKey): Edited | undefined {
    const text = written[key].trim();
    if (text === '' || text === kept?.used[key]?.trim()) return kept?.edited[key];
    return { base: forBox(composed, key), text };
  }
}
