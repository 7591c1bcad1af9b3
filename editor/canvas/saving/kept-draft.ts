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

const windowId = newId();
const prefixOf = (processId: string) => `besked.draft.${processId}.`;
const baseKeyOf = (key: string) => `besked.base.${key}`;
let keptBase: Definition | undefined;
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

/** Keeps an unsaved draft of this window, or takes it away. A full or forbidden storage loses nothing but this second safety. */
export function keepDraft(processId: string, unsaved: Unsaved | undefined): void {
  const key = `${prefixOf(processId)}${windowId}`;
  if (unsaved === undefined) return forgetDraft(key);
  const { definition, revision, base, sent } = unsaved;
  try {
    // What all changes are made from changes seldom, and the drawing with every key.
    if (base !== keptBase) localStorage.setItem(baseKeyOf(key), JSON.stringify(base));
    keptBase = base;
    localStorage.setItem(key, JSON.stringify({ revision, definition, sent: sent.map(printOf) }));
  } catch {
    // Private windows and full disks refuse: the draft still is in memory and on its way to the server.
  }
}

/** Whether this window has kept it, and so goes on keeping it until it is safe. */
export const isOwn = (key: string) => key.endsWith(windowId);

/** Takes a kept draft away, once it is safe elsewhere. */
export function forgetDraft(key: string): void {
  if (isOwn(key)) keptBase = undefined;
  try {
    localStorage.removeItem(key);
    localStorage.removeItem(baseKeyOf(key));
  } catch {
    // As above.
  }
}

/** The drafts that windows which are no more have kept: closed, reloaded or crashed before the server had them. And this one's own. */
export async function keptDrafts(processId: string): Promise<KeptDraft[]> {
  const prefix = prefixOf(processId);
  const living = await livingWindows();
  try {
    const keys = Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .filter((key) => isOwn(key) || !living.has(lockOf(key.slice(prefix.length))));
    const read = await Promise.all(keys.map(readDraft));
    return read.filter((kept) => kept !== undefined);
  } catch {
    return [];
  }
}

async function livingWindows(): Promise<ReadonlySet<string | undefined>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  return new Set(held.map(({ name }) => name));
}

async function readDraft(key: string): Promise<KeptDraft | undefined> {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
  if (typeof kept !== 'object' || kept === null || !('definition' in kept) || !('revision' in kept)) return undefined;
  // What reads definitions is large, and there is seldom anything kept.
  const { parseDefinition } = await import('../../../process/definition/parse-definition.ts');
  const definition = parseDefinition(kept.definition);
  const base = parseDefinition(JSON.parse(localStorage.getItem(baseKeyOf(key)) ?? 'null'));
  if (definition.kind !== 'ok' || base.kind !== 'ok' || typeof kept.revision !== 'number') return undefined;
  const sent = 'sent' in kept && Array.isArray(kept.sent) ? kept.sent.filter((one) => typeof one === 'string') : [];
  return { key, definition: definition.definition, revision: kept.revision, base: base.definition, sent };
}
