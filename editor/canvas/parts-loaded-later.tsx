import { useEffect } from 'react';
import { loadLater } from '../shell/load-later.tsx';
import { whenIdle } from '../shell/when-idle.ts';

const load = {
  side: async () => (await import('./side.tsx')).Side,
  text: async () => (await import('./texts-editor/text-panel.tsx')).TextPanel,
  menu: async () => (await import('./context-menu/context-menu.tsx')).ContextMenu,
  connect: async () => (await import('./connecting/connect-dialog.tsx')).ConnectDialog,
  problems: async () => (await import('./problems/problems-panel.tsx')).ProblemsPanel,
  silence: async () => (await import('./problems/silence-panel.tsx')).SilencePanel,
  publish: async () => (await import('./bar/publish-dialog.tsx')).PublishDialog,
  help: async () => (await import('./bar/help-dialog.tsx')).HelpDialog,
  presence: async () => (await import('./saving/presence-marks.tsx')).PresenceMarks,
  merge: async () => (await import('./saving/merge-dialog.tsx')).MergeDialog,
  paste: async () => (await import('./clipboard/parse-copied.ts')).parseCopied,
  tidyUp: async () => (await import('./edits/tidy-up.ts')).tidyUp,
};

// What the drawing itself does without: it is there sooner when these come after it. What one types into at once is not among them.
export const Side = loadLater(load.side, {
  isNeeded: ({ selection, textId }) => selection.kind !== 'nothing' || textId !== undefined,
});
export const ContextMenu = loadLater(load.menu, { isNeeded: ({ place }) => place !== undefined });
export const ConnectDialog = loadLater(load.connect);
export const ProblemsPanel = loadLater(load.problems);
export const SilencePanel = loadLater(load.silence);
export const PresenceMarks = loadLater(() => whenIdle().then(load.presence));
export const PublishDialog = loadLater(load.publish, { isNeeded: ({ opened }) => opened });
export const HelpDialog = loadLater(load.help, { isNeeded: ({ opened }) => opened });
export const MergeDialog = loadLater(load.merge);

/** Fetches the parts once the browser has nothing to do, so that each opens at once and is there without a network too. */
export function usePartsInAdvance(): void {
  useEffect(() => {
    // Where it fails now, it is asked for again when it is needed.
    void whenIdle().then(() => Promise.allSettled(Object.values(load).map((part) => part())));
  }, []);
}
