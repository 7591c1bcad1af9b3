import type { Definition } from '../../../process/definition/schema.ts';

/** Whether somebody is known to have deleted the process, or the server only finds none: one may have gone to another organisation in another window. */
export type WhyGone = 'deleted' | 'notFound';

/** What became of the draft: safe on the server, on its way, kept in this browser while the server is away, knows nobody here or has the process no more, or overtaken by somebody. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' | 'signedOut' }
  | { readonly kind: 'gone'; readonly why: WhyGone }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'overtaken'; readonly by: string | undefined; readonly at: string | undefined };

/** What the server said to a draft. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'overtaken'; readonly by: string | undefined; readonly at: string | undefined };

/** A draft that is not safe yet, with all that is needed to bring it together with a newer one. */
export type Unsaved = {
  readonly definition: Definition;
  /** The revision that it was made from, and what that one says. */
  readonly revision: number;
  readonly base: Definition;
  /** What was sent without an answer, the newest last: the server may have any of it. */
  readonly sent: readonly Definition[];
};

export type DraftSaver = {
  readonly get: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether this browser had room for what was last drawn. */
  readonly isKept: () => boolean;
  /** The revision that the next save is made from. */
  readonly revision: () => number;
  /** What the server has at that revision. */
  readonly base: () => Definition;
  /** What was sent without an answer, the newest last. */
  readonly sent: () => readonly Definition[];
  /** Tells of a change; it is saved once nothing has changed for a while. */
  readonly changed: (definition: Definition) => void;
  /** Saves now; resolves to whether all is safe on the server. */
  readonly flush: () => Promise<boolean>;
  /** Goes on from another revision, at which the server has `definition`; what is told of after that is saved over it. */
  readonly rebase: (revision: number, definition: Definition) => void;
  /** Somebody has saved a newer draft, which is met before anything is saved over it. */
  readonly overtake: (by: string | undefined, at: string | undefined) => void;
  /** The server has the process no more: nothing is sent, and the whole drawing is kept in this browser. */
  readonly lose: (why: WhyGone) => void;
  /** The server has the process again, where it only was not found: what is not safe is saved. */
  readonly found: () => void;
  /** Nothing is sent any more; what is not safe stays kept in this browser. */
  readonly stop: () => void;
};

type Settings = {
  readonly revision: number;
  readonly definition: Definition;
  readonly savedAt: number;
  readonly save: (definition: Definition, revision: number) => Promise<SaveAnswer>;
  /** Keeps an unsaved draft in this browser and says whether it had room; undefined takes it away again. */
  readonly keep: (unsaved: Unsaved | undefined) => boolean;
  /** Milliseconds without a change before a save, and before another try while the server is away. */
  readonly quiet?: number;
  readonly again?: number;
};

/** Of what was sent without an answer so many are remembered: while the server is away hardly any of it has arrived. */
const mostSent = 50;

/** Saves a draft one request at a time, never over somebody else's, and keeps it in the browser until it is safe. */
export function createDraftSaver(settings: Settings): DraftSaver {
  const { save, keep, quiet = 800, again = 5_000 } = settings;
  const listeners = new Set<() => void>();
  let { revision, definition: saved } = settings;
  let current = saved;
  let sent: readonly Definition[] = [];
  let state: SaveState = { kind: 'saved', at: settings.savedAt };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let isStopped = false;
  let isKept = true;

  const tell = () => listeners.forEach((listener) => listener());
  const set = (next: SaveState) => {
    state = next;
    tell();
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => void flush(), ms);
  };
  /** Of what was sent without an answer the server may have any, also where it has been undone here since. */
  const isSaved = () => current === saved && sent.length === 0;
  const keepNow = () => {
    const isSafe = isSaved() && state.kind !== 'gone';
    const hadRoom = keep(isSafe ? undefined : { definition: current, revision, base: saved, sent });
    // To take something away there is always room.
    if (isSafe || hadRoom === isKept) return;
    isKept = hadRoom;
    tell();
  };
  const isGone = () => state.kind === 'gone';
  const run = async (): Promise<boolean> => {
    const sending = current;
    sent = [...sent.filter((one) => one !== sending), sending].slice(-mostSent);
    keepNow();
    set({ kind: 'saving' });
    const answer = await save(sending, revision);
    if (answer.kind !== 'saved') {
      // Lost meanwhile, which no answer to what was sent before that takes back.
      if (isGone()) return false;
      if (answer.kind === 'gone') lose('notFound');
      else set(answer.kind === 'unreachable' ? { kind: 'offline' } : answer);
      // Signed in again as the same, perhaps in another window, it goes on by itself.
      if (answer.kind === 'unreachable' || answer.kind === 'signedOut') later(again);
      return false;
    }
    revision = answer.revision;
    saved = sending;
    sent = [];
    keepNow();
    if (isGone()) return false;
    if (current === sending) {
      set({ kind: 'saved', at: answer.at });
      return true;
    }
    set({ kind: 'dirty' });
    return isStopped ? false : run();
  };
  const lose = (why: WhyGone) => {
    clearTimeout(timer);
    // What is known is not doubted again.
    if (state.kind === 'gone' && why === 'notFound') return;
    set({ kind: 'gone', why });
    keepNow();
  };
  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) return running;
    if (state.kind === 'gone') return Promise.resolve(false);
    if (isSaved()) return Promise.resolve(true);
    if (isStopped || state.kind === 'overtaken') return Promise.resolve(false);
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
    isKept: () => isKept,
    revision: () => revision,
    base: () => saved,
    sent: () => sent,
    changed: (definition) => {
      if (definition === current) return;
      current = definition;
      keepNow();
      if (state.kind === 'overtaken' || state.kind === 'gone') return;
      if (!running) set(isSaved() ? { kind: 'saved', at: settings.savedAt } : { kind: 'dirty' });
      later(quiet);
    },
    flush,
    rebase: (next, definition) => {
      revision = next;
      current = definition;
      saved = definition;
      sent = [];
      keepNow();
      set({ kind: 'saved', at: settings.savedAt });
    },
    overtake: (by, at) => {
      clearTimeout(timer);
      if (state.kind !== 'gone') set({ kind: 'overtaken', by, at });
    },
    lose,
    found: () => {
      if (state.kind !== 'gone' || state.why === 'deleted') return;
      set(isSaved() ? { kind: 'saved', at: settings.savedAt } : { kind: 'dirty' });
      keepNow();
      later(quiet);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
