import type { Definition } from '../../../process/definition/schema.ts';
import { newId } from '../../shell/api/new-id.ts';
import type { Unsaved } from './draft-saver.ts';
import { fingerprint } from './fingerprint.ts';

/** What a window kept of a draft and the server may not have. `sent` are fingerprints: where the server has one of them, it has ours. */
export type KeptDraft = {
  readonly key: string;
  readonly definition: Definition;
  readonly revision: number;
  readonly base: Definition;
  readonly sent: readonly string[];
};

/** Whoever uses the browser next gets nothing of it. */
type WhoseDraft = { readonly userId: string; readonly processId: string };

/** A kept draft as it stood in the storage at some moment. */
export type StoredDraft = { readonly key: string; readonly id: string; readonly draft: string; readonly base: string };

const windowId = newId();
const prefixOf = ({ userId, processId }: WhoseDraft) => `besked.draft.${userId}.${processId}.`;
const baseKeyOf = (key: string) => `besked.base.${key}`;
const keptBases = new Map<string, Definition>();
const prints = new WeakMap<Definition, string>();

function printOf(definition: Definition): string {
  const print = prints.get(definition) ?? fingerprint(definition);
  prints.set(definition, print);
  return print;
}

/** The name of the lock that a living window holds. */
const lockOf = (id: string) => `besked.window.${id}`;

/** Says to other windows of this browser that this one lives, for as long as it does. */
export function holdWindow(): void {
  // Only on a page with TLS or on this machine; elsewhere every other window counts as closed.
  void navigator.locks?.request(lockOf(windowId), () => new Promise<void>(() => undefined)).catch(() => undefined);
}

/** Keeps an unsaved draft of this window, or takes it away; false where the storage is full or forbidden, which loses nothing but this second safety. */
export function keepDraft(whose: WhoseDraft, unsaved: Unsaved | undefined): boolean {
  const key = `${prefixOf(whose)}${windowId}`;
  if (unsaved === undefined) {
    forgetDraft(key);
    return true;
  }
  const { definition, revision, base, sent } = unsaved;
  const isSameBase = base === keptBases.get(key);
  try {
    // What all changes are made from changes seldom, and the drawing with every key.
    if (!isSameBase) localStorage.setItem(baseKeyOf(key), JSON.stringify(base));
    localStorage.setItem(key, JSON.stringify({ revision, definition, sent: sent.map(printOf) }));
    keptBases.set(key, base);
    return true;
  } catch {
    // An older draft beside a newer base would take back what others have drawn since.
    if (!isSameBase) forgetDraft(key);
    return false;
  }
}

/** Whether this window has kept it, and so goes on keeping it until it is safe. */
export const isOwn = (key: string) => key.endsWith(windowId);

/** Takes a kept draft away, once it is safe elsewhere. */
export function forgetDraft(key: string): void {
  keptBases.delete(key);
  try {
    localStorage.removeItem(key);
    localStorage.removeItem(baseKeyOf(key));
  } catch {
    // As above.
  }
}

/** What windows of this browser have kept by now, this one too. Read before this window can have kept anything, it is all of earlier ones. */
export function storedDrafts(whose: WhoseDraft): readonly StoredDraft[] {
  const prefix = prefixOf(whose);
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const [draft, base] = [localStorage.getItem(key), localStorage.getItem(baseKeyOf(key))];
      return key.startsWith(prefix) && draft !== null && base !== null
        ? [{ key, id: key.slice(prefix.length), draft, base }]
        : [];
    });
  } catch {
    return [];
  }
}

/** Those of them that windows which are no more have kept: closed, reloaded or crashed before the server had them. And this one's own. */
export async function keptDrafts(stored: readonly StoredDraft[]): Promise<KeptDraft[]> {
  if (stored.length === 0) return [];
  const living = await livingWindows();
  try {
    const left = stored.filter(({ key, id }) => isOwn(key) || (!living.has(lockOf(id)) && isStillKept(key)));
    const read = await Promise.all(left.map(readDraft));
    return read.filter((kept) => kept !== undefined);
  } catch {
    return [];
  }
}

/** What is gone by now another window has brought back. */
const isStillKept = (key: string) => localStorage.getItem(key) !== null;

async function livingWindows(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  return new Set(held.map(({ name }) => name));
}

async function readDraft({ key, draft, base: from }: StoredDraft): Promise<KeptDraft | undefined> {
  const kept: unknown = JSON.parse(draft);
  if (typeof kept !== 'object' || kept === null || !('definition' in kept) || !('revision' in kept)) return undefined;
  // What reads definitions is large, and there is seldom anything kept.
  const { parseDefinition } = await import('../../../process/definition/parse-definition.ts');
  const definition = parseDefinition(kept.definition);
  const base = parseDefinition(JSON.parse(from));
  if (definition.kind !== 'ok' || base.kind !== 'ok' || typeof kept.revision !== 'number') return undefined;
  const sent = 'sent' in kept && Array.isArray(kept.sent) ? kept.sent.filter((one) => typeof one === 'string') : [];
  return { key, definition: definition.definition, revision: kept.revision, base: base.definition, sent };
}
