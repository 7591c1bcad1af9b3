import type { OwnTexts } from '../../../server/contract/own-words.ts';
import type { OwnAbout } from './bulk-acts.ts';

/** What has been written by hand to one of many since the sheet was opened. */
export type Begun = {
  readonly texts: OwnTexts;
  /** Why the server does not have it. */
  readonly error: Error | null;
};

/** Why nothing may be decided yet: a box is open that says other than the preview, it is on its way, or it could not be kept. */
export type Held = 'open' | 'saving' | 'failed';

export type OwnKeeper = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly begun: (about: OwnAbout, applicationId: string) => Begun | undefined;
  readonly heldBy: (about: OwnAbout | undefined) => Held | undefined;
  readonly write: (about: OwnAbout, applicationId: string, texts: OwnTexts) => void;
  /** A box for it is in sight, until what is answered is called: then it is saved at once and the preview asked again. */
  readonly open: (about: OwnAbout, applicationId: string) => () => void;
  /** Tries again what could not be kept. */
  readonly retry: (about: OwnAbout) => void;
  /** What could not be kept is given up: the words are again those of the server. */
  readonly giveUpFailed: (about: OwnAbout) => Promise<void>;
  /** What was written to this one is given up; nothing of it arrives after that. */
  readonly giveUp: (about: OwnAbout, applicationId: string) => Promise<void>;
  /** Nothing is decided while this is under way. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
};

type Settings = {
  readonly save: (about: OwnAbout, applicationId: string, texts: OwnTexts) => Promise<unknown>;
  /** Asks again what would be sent. */
  readonly refresh: () => Promise<void>;
  /** Says that something could not be kept; the box that it stands in may be gone by then. */
  readonly say: (error: Error) => void;
  /** Milliseconds without a key after which it is kept on the server. */
  readonly quiet?: number;
};

type Entry = {
  readonly about: OwnAbout;
  readonly applicationId: string;
  shown: Begun;
  isSaved: boolean;
  /** The preview says the same. */
  isInPreview: boolean;
  isGivenUp: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  latest: Promise<void>;
};

const keyOf = ({ stepId, exitId }: OwnAbout, applicationId: string) => [stepId, exitId, applicationId].join(' ');

/**
 * Keeps what is written by hand to each as long as the sheet is open: rows come and go with the scrolling, and a save may fail when its box is long
 * closed. Each text stays with the outcome that it was begun for.
 */
export function createOwnKeeper({ save, refresh, say, quiet = 600 }: Settings): OwnKeeper {
  const entries = new Map<string, Entry>();
  const boxes = new Set<string>();
  const listeners = new Set<() => void>();
  let busy = 0;
  const tell = () => listeners.forEach((listener) => listener());
  const send = async (entry: Entry): Promise<void> => {
    if (entry.isSaved || entry.isGivenUp) return;
    const { texts } = entry.shown;
    try {
      await save(entry.about, entry.applicationId, texts);
      entry.isSaved = entry.shown.texts === texts;
      entry.shown = { ...entry.shown, error: null };
    } catch (failure) {
      const error = failure as Error;
      // Once, and not with every key until it goes again.
      if (!entry.shown.error && !entry.isGivenUp) say(error);
      entry.shown = { ...entry.shown, error };
    }
    tell();
  };
  const flush = (entry: Entry): Promise<void> => {
    clearTimeout(entry.timer);
    // One after the other: an older text never comes after a newer one.
    entry.latest = entry.latest.then(() => send(entry));
    return entry.latest;
  };
  const settle = async (entry: Entry): Promise<void> => {
    await flush(entry);
    const key = keyOf(entry.about, entry.applicationId);
    if (!entry.isSaved || entry.isInPreview || boxes.has(key)) return;
    const { texts } = entry.shown;
    await refresh();
    entry.isInPreview = entry.isSaved && entry.shown.texts === texts;
    tell();
  };
  const during = async (work: () => Promise<void>): Promise<void> => {
    busy += 1;
    tell();
    try {
      await work();
    } finally {
      busy -= 1;
      tell();
    }
  };
  const giveUp = (about: OwnAbout, applicationId: string): Promise<void> => {
    const key = keyOf(about, applicationId);
    const entry = entries.get(key);
    if (!entry) return Promise.resolve();
    clearTimeout(entry.timer);
    entry.isGivenUp = true;
    entries.delete(key);
    tell();
    return entry.latest;
  };
  const of = (about: OwnAbout) => {
    const start = keyOf(about, '');
    return [...entries].flatMap(([key, entry]) => (key.startsWith(start) ? [{ key, entry }] : []));
  };
  const failedOf = (about: OwnAbout) => of(about).flatMap(({ entry }) => (entry.shown.error ? [entry] : []));

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begun: (about, applicationId) => entries.get(keyOf(about, applicationId))?.shown,
    heldBy: (about) => {
      const own = about ? of(about).filter(({ entry }) => !entry.isInPreview) : [];
      if (own.some(({ entry }) => entry.shown.error)) return 'failed';
      if (busy > 0 || own.some(({ key }) => !boxes.has(key))) return 'saving';
      return own.length > 0 ? 'open' : undefined;
    },
    write: (about, applicationId, texts) => {
      const key = keyOf(about, applicationId);
      const entry: Entry = entries.get(key) ?? {
        ...{ about, applicationId, shown: { texts, error: null }, timer: undefined, latest: Promise.resolve() },
        ...{ isSaved: false, isInPreview: false, isGivenUp: false },
      };
      entries.set(key, entry);
      entry.shown = { ...entry.shown, texts };
      entry.isSaved = false;
      entry.isInPreview = false;
      clearTimeout(entry.timer);
      entry.timer = setTimeout(() => void flush(entry), quiet);
      tell();
    },
    open: (about, applicationId) => {
      const key = keyOf(about, applicationId);
      boxes.add(key);
      tell();
      return () => {
        boxes.delete(key);
        const entry = entries.get(key);
        if (entry) void settle(entry);
        tell();
      };
    },
    retry: (about) => {
      for (const entry of failedOf(about)) void settle(entry);
    },
    giveUpFailed: (about) =>
      during(async () => {
        await Promise.all(failedOf(about).map(({ applicationId }) => giveUp(about, applicationId)));
        await refresh();
      }),
    giveUp,
    during,
  };
}
