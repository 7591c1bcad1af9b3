import i18next from 'i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Made } from '../../../process/difference/carry-over.ts';
import type { Merge, MergedUnit, Side, Three } from '../../../process/difference/contract.ts';
import { isSame } from '../../../process/difference/is-same.ts';
import type { DocumentStore } from '../../document/document-store.ts';
import { isMissing } from '../../shell/api/api-error.ts';
import { currentLanguage } from '../../shell/language.ts';
import { showNews, showRefusal, showToast } from '../../shell/toast.tsx';
import { takeBack, undoLater } from '../undo-later.ts';
import type { DraftSaver } from './draft-saver.ts';
import { fingerprint } from './fingerprint.ts';
import { forgetDraft, isOwn, keptDrafts, type StoredDraft } from './kept-draft.ts';
import { patiently } from './patiently.ts';
import { type Newest, readNewest } from './read-newest.ts';
import { UnreadableDraft } from './unreadable-draft.ts';
import './texts.ts';

/** Two drafts that both changed the same things: somebody has to choose. */
export type Conflict = Three & { readonly newest: Newest };

export type Meeting = {
  readonly get: () => Conflict | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings back what an earlier window kept and the server did not get. */
  readonly recover: () => Promise<void>;
  /** Somebody may have saved a newer draft: it is taken in. */
  readonly hear: (revision: unknown) => Promise<void>;
  readonly meetNewest: () => Promise<void>;
  /** Goes on with what was chosen of a conflict. */
  readonly settle: (merged: Definition) => void;
};

/** Needed seldom, and not before the drawing. */
const loadMerging = () =>
  patiently(async () => ({
    ...(await import('../../../process/difference/merge-drafts.ts')),
    ...(await import('../../../process/difference/carry-over.ts')),
  }));
type Merging = Awaited<ReturnType<typeof loadMerging>>;

/** Brings what others save together with what is here: step by step, as one entry of the history, and by asking where both changed the same. */
export function createMeeting(
  processId: string,
  {
    store,
    saver,
    stored,
    mayDraw,
  }: {
    readonly store: DocumentStore<Definition>;
    readonly saver: DraftSaver;
    /** What was kept in this browser before anything was drawn here. */
    readonly stored: readonly StoredDraft[];
    /** Whether whoever looks may change the drawing, now. */
    readonly mayDraw: () => boolean;
  },
): Meeting {
  const listeners = new Set<() => void>();
  let conflict: Conflict | undefined;
  let settle: ((merged: Definition) => void) | undefined;
  let meeting: Promise<void> | undefined;
  let told: Told | undefined;

  const set = (next: Conflict | undefined) => {
    conflict = next;
    for (const listener of listeners) listener();
  };
  const take = ({ revision, definition }: Newest, merged: Definition, { carryOver }: Merging) => {
    saver.rebase(revision, definition);
    const made = { from: store.get().present, to: isSame(merged, definition) ? definition : merged };
    store.takeIn(made.to, (older, taken) => carryOver(older, taken, 'theirs'));
    return made;
  };
  /** What has been drawn since the drawing was `then`, in what became of that one; where both changed the same, `winner` says what stays: `theirs` is what it became. */
  const sinceThen = (then: Definition, { carryOver }: Merging) => {
    const now = store.get().present;
    return (to: Definition, winner: Side) => (now === then ? to : carryOver(now, { from: then, to }, winner));
  };
  const choose = (merged: Definition) =>
    store.edit('versions:edit_merge', (now) => (isSame(merged, now) ? now : merged));
  /** Who changed what, in a toast from which whoever may draw can undo it. */
  const tell = (merge: Merge, newest: Newest, made: Made) => {
    const theirs = merge.units.filter(({ from }) => from === 'theirs');
    if (theirs.length === 0) return;
    // What one types comes in many saves: what follows about the same, with nothing of ours between, is undone with what it follows.
    const about = [newest.by, ...theirs.map(({ key }) => key)].join(' ');
    const before = told;
    const isSequel = before?.about === about && before.made.to === made.from;
    const all = { about, made: isSequel ? { from: before.made.from, to: made.to } : made };
    told = all;
    const undo = () => {
      if (mayDraw()) void takeBack(store, all.made);
    };
    showNews(`taken ${processId} ${newest.by}`, wordsOf(theirs, newest), mayDraw() ? undo : undefined, () => {
      if (told === all) told = undefined;
    });
  };
  const meet = (newest: Newest, three: Three, merging: Merging) => {
    const merge = merging.mergeDrafts(three);
    if (merging.conflictsOf(merge).length > 0) {
      settle = (merged) => {
        const drawn = sinceThen(three.mine, merging);
        const [mine, chosen] = [drawn(merge.merged, 'mine'), drawn(merged, 'theirs')];
        // Only what was chosen is an entry: what was in nobody's way is theirs whatever is undone.
        take(newest, mine, merging);
        choose(chosen);
      };
      return set({ ...three, newest });
    }
    const made = take(newest, merge.merged, merging);
    tell(merge, newest, made);
  };
  const meetNewest = async (): Promise<void> => {
    // Before the drafts are looked at: nothing may be drawn between that and their merging.
    const merging = await loadMerging();
    const newest = await readPatiently(processId, saver);
    if (!newest) return;
    if (newest.revision <= saver.revision() && saver.get().kind !== 'overtaken') return;
    const [theirs, mine] = [newest.definition, store.get().present];
    // What arrived without our hearing of it is ours, and nobody else's.
    const base = saver.sent().some((one) => isSame(theirs, one)) ? theirs : saver.base();
    meet(newest, { base, mine, theirs }, merging);
  };
  const once = (): Promise<void> => {
    if (conflict) return Promise.resolve();
    meeting ??= meetNewest().finally(() => {
      meeting = undefined;
    });
    return meeting;
  };

  /** What this window has kept it keeps until the server has it. */
  const forget = (key: string) => {
    if (!isOwn(key) || saver.get().kind === 'saved') forgetDraft(key);
  };

  return {
    get: () => conflict,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async recover() {
      // It waits for a day on which it could be saved.
      if (!mayDraw()) return;
      const drafts = await keptDrafts(stored);
      if (drafts.length === 0) return;
      const merging = await loadMerging();
      const { conflictsOf, mergeDrafts } = merging;
      for (const kept of drafts) {
        const theirs = store.get().present;
        if (!isSame(kept.definition, theirs)) {
          const isOurs = kept.sent.includes(fingerprint(theirs));
          const three = { base: isOurs ? theirs : kept.base, mine: kept.definition, theirs };
          const merge = mergeDrafts(three);
          if (conflictsOf(merge).length > 0) {
            settle = (merged) => {
              choose(sinceThen(theirs, merging)(merged, 'theirs'));
              forget(kept.key);
            };
            // Should somebody save meanwhile, the next save hears of it.
            const newest = await readPatiently(processId, saver);
            if (!newest) return;
            const { by, at } = newest;
            return set({ ...three, newest: { by, at, definition: theirs, revision: saver.revision() } });
          }
          if (!isSame(merge.merged, theirs)) {
            const before = store.get();
            store.edit('edit.restore', () => merge.merged);
            showToast(i18next.t('canvas:save.restored'), undoLater(store, before));
            forget(kept.key);
            continue;
          }
        }
        forget(kept.key);
      }
    },
    async hear(revision) {
      if (saver.get().kind === 'gone' && !(await isBack(processId, saver))) return;
      if (typeof revision === 'number' && revision <= saver.revision()) return;
      // Our own save is told to us as well, often before its answer. What nobody could read is saved no more, and may have become another.
      if (saver.get().kind !== 'overtaken' && !(await saver.flush())) return;
      if (typeof revision === 'number' && revision <= saver.revision()) return;
      await once();
    },
    meetNewest: once,
    settle(merged) {
      if (!conflict) return;
      set(undefined);
      settle?.(merged);
      settle = undefined;
    },
  };
}

/** Where only no process was found, somebody may have come back to their organisation by now. */
async function isBack(processId: string, saver: DraftSaver): Promise<boolean> {
  const state = saver.get();
  if (state.kind === 'gone' && state.why === 'deleted') return false;
  try {
    await readNewest(processId);
  } catch {
    // Asked again with what is heard next.
    return false;
  }
  saver.found();
  return true;
}

/** Until it is there: without the newest draft nothing can be saved, and nothing is lost meanwhile. Undefined where the process is gone or nobody can read the draft, which is said. */
function readPatiently(processId: string, saver: DraftSaver): Promise<Newest | undefined> {
  return patiently(async () => {
    try {
      return await readNewest(processId);
    } catch (error) {
      if (error instanceof UnreadableDraft) sayUnreadable(error, saver);
      else if (isMissing(error)) saver.lose('notFound');
      else throw error;
      return undefined;
    }
  });
}

/** Nothing is saved over it; what is drawn here stays kept in this browser. */
function sayUnreadable({ by, at }: UnreadableDraft, saver: DraftSaver): void {
  saver.overtake(by ?? undefined, at);
  showRefusal(
    i18next.t('saving:unreadable', { who: by ?? i18next.t('saving:somebody') }),
    i18next.t('saving:unreadableText'),
  );
}

/** What a toast was last about, and what its Undo takes back. */
type Told = { readonly about: string; readonly made: Made };

/** Who changed what. */
function wordsOf(units: readonly MergedUnit[], { by }: Newest): string {
  const theirs = units.map(({ name }) => name[currentLanguage()]);
  const t = (key: string, values: Record<string, unknown>) => i18next.t(`saving:${key}`, values);
  const [first = ''] = theirs;
  const what = theirs.length === 1 ? first : t('andMore', { first, count: theirs.length - 1 });
  return t('taken', { who: by ?? t('somebody', {}), what });
}
