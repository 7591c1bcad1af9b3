import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';

const keyOf = (processId: string) => `besked.draft.${processId}`;

export type KeptDraft = { readonly definition: Definition; readonly revision: number };

/** Keeps an unsaved draft in this browser, or takes it away. A full or forbidden storage loses nothing but this second safety. */
export function keepDraft(processId: string, definition: Definition | undefined, revision: number): void {
  try {
    if (definition === undefined) localStorage.removeItem(keyOf(processId));
    else localStorage.setItem(keyOf(processId), JSON.stringify({ revision, definition }));
  } catch {
    // Private windows and full disks refuse: the draft still is in memory and on its way to the server.
  }
}

/** The draft that this browser kept and the server did not get; undefined where there is none that can be read. */
export function keptDraft(processId: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(processId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('definition' in kept) || !('revision' in kept)) return undefined;
    const parsed = parseDefinition(kept.definition);
    return parsed.kind === 'ok' && typeof kept.revision === 'number'
      ? { definition: parsed.definition, revision: kept.revision }
      : undefined;
  } catch {
    return undefined;
  }
}
