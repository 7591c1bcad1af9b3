import type { Definition } from '../../../process/definition/schema.ts';

/** What became of the draft: safe on the server, on its way, kept in this browser while the server is away, or overtaken by somebody. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'overtaken'; readonly by: string | undefined; readonly at: string | undefined };

/** What the server said to a draft. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'overtaken'; readonly by: string | undefined; readonly at: string | undefined };

export type DraftSaver = {
  readonly get: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The revision that the next save is made from. */
  readonly revision: () => number;
  /** Tells of a change; it is saved once nothing has changed for a while. */
  readonly changed: (definition: Definition) => void;
  /** Saves now; resolves to whether all is safe on the server. */
  readonly flush: () => Promise<boolean>;
  /** Goes on from another revision, with `definition` as what the server has there or what shall replace it. */
  readonly rebase: (revision: number, definition: Definition, isSaved: boolean) => void;
  readonly stop: () => void;
};

type Settings = {
  readonly revision: number;
  readonly definition: Definition;
  readonly savedAt: number;
  readonly save: (definition: Definition, revision: number) => Promise<SaveAnswer>;
  /** Keeps an unsaved draft in this browser; undefined takes it away again. */
  readonly keep: (definition: Definition | undefined, revision: number) => void;
  /** Milliseconds without a change before a save, and before another try while the server is away. */
  readonly quiet?: number;
  readonly again?: number;
};

/** Saves a draft one request at a time, never over somebody else's, and keeps it in the browser until it is safe. */
export function createDraftSaver(settings: Settings): DraftSaver {
  const { save, keep, quiet = 800, again = 5_000 } = settings;
  const listeners = new Set<() => void>();
  let { revision, definition: saved } = settings;
  let current = saved;
  let state: SaveState = { kind: 'saved', at: settings.savedAt };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;

  const set = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const run = async (): Promise<boolean> => {
    const sent = current;
    set({ kind: 'saving' });
    const answer = await save(sent, revision);
    if (answer.kind !== 'saved') {
      set(answer.kind === 'unreachable' ? { kind: 'offline' } : answer);
      if (answer.kind === 'unreachable') later(again);
      return false;
    }
    revision = answer.revision;
    saved = sent;
    if (current === sent) {
      keep(undefined, revision);
      set({ kind: 'saved', at: answer.at });
      return true;
    }
    keep(current, revision);
    set({ kind: 'dirty' });
    return run();
  };
  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) return running;
    if (current === saved) return Promise.resolve(true);
    if (state.kind === 'overtaken') return Promise.resolve(false);
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
    changed: (definition) => {
      if (definition === current) return;
      current = definition;
      keep(current === saved ? undefined : current, revision);
      if (state.kind === 'overtaken') return;
      if (!running) set(current === saved ? { kind: 'saved', at: settings.savedAt } : { kind: 'dirty' });
      later(quiet);
    },
    flush,
    rebase: (next, definition, isSaved) => {
      revision = next;
      current = definition;
      if (isSaved) saved = definition;
      keep(isSaved ? undefined : definition, revision);
      set(isSaved ? { kind: 'saved', at: settings.savedAt } : { kind: 'dirty' });
      if (!isSaved) later(0);
    },
    stop: () => clearTimeout(timer),
  };
}
