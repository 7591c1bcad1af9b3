import { loadLater } from '../shell/load-later.tsx';
import { whenIdle } from '../shell/when-idle.ts';
import { EarlyDialog } from './early-dialog.tsx';
import { EarlySearch } from './search/early-search.tsx';

// What the drawing itself does without: it is there sooner when these come after it. What one types into at once takes the keyboard while it waits.
export const Side = loadLater(async () => (await import('./side.tsx')).Side, {
  isNeeded: ({ selection, text }) => selection.kind !== 'nothing' || text !== undefined,
});
export const ContextMenu = loadLater(async () => (await import('./context-menu/context-menu.tsx')).ContextMenu, {
  isNeeded: ({ place }) => place !== undefined,
});
export const SelectionBar = loadLater(async () => (await import('./selecting/selection-bar.tsx')).SelectionBar, {
  isNeeded: ({ actions }) => actions.selected > 1,
});
export const ConnectDialog = loadLater(async () => (await import('./connecting/connect-dialog.tsx')).ConnectDialog, {
  waiting: ({ onClose }, hasFailed) => !hasFailed && <EarlyDialog onClose={onClose} />,
});
export const KindMenu = loadLater(async () => (await import('./flow/kind-menu.tsx')).KindMenu);
export const ProblemsPanel = loadLater(async () => (await import('./problems/problems-panel.tsx')).ProblemsPanel);
export const SearchPanel = loadLater(async () => (await import('./search/search-panel.tsx')).SearchPanel, {
  waiting: ({ onClose }) => <EarlySearch onClose={onClose} />,
});
export const SilencePanel = loadLater(async () => (await import('./problems/silence-panel.tsx')).SilencePanel);
export const PresenceMarks = loadLater(
  async () => {
    await whenIdle();
    return (await import('./saving/presence-marks.tsx')).PresenceMarks;
  },
  { isInBackground: true },
);
export const GoneNotice = loadLater(async () => (await import('./bar/gone-notice.tsx')).GoneNotice);
export const ArchivedNotice = loadLater(async () => (await import('./bar/gone-notice.tsx')).ArchivedNotice);
export const FileDropping = loadLater(
  async () => {
    await whenIdle();
    return (await import('./importing/file-dropping.tsx')).FileDropping;
  },
  { isInBackground: true },
);
export const SimulationDock = loadLater(async () => (await import('./simulation/simulation-dock.tsx')).SimulationDock);
export const VersionsView = loadLater(async () => (await import('./versions/versions-view.tsx')).VersionsView, {
  waiting: ({ onClose }, hasFailed) => !hasFailed && <EarlyDialog onClose={onClose} />,
});
export const PublishDialog = loadLater(async () => (await import('./bar/publish-dialog.tsx')).PublishDialog, {
  isNeeded: ({ opened }) => opened,
  waiting: ({ opened, onClose }, hasFailed) => opened && !hasFailed && <EarlyDialog onClose={onClose} />,
});
export const HelpDialog = loadLater(async () => (await import('./bar/help-dialog.tsx')).HelpDialog, {
  isNeeded: ({ opened }) => opened,
  waiting: ({ opened, onClose }, hasFailed) => opened && !hasFailed && <EarlyDialog onClose={onClose} />,
});
export const MergeDialog = loadLater(async () => (await import('./saving/merge-dialog.tsx')).MergeDialog, {
  waiting: (_, hasFailed) => !hasFailed && <EarlyDialog />,
});

/** What is sooner or later opened on every drawing; first what one types into as soon as a key has opened it. */
export const partsInAdvance: readonly (() => Promise<unknown>)[] = [
  ConnectDialog.fetch,
  KindMenu.fetch,
  SearchPanel.fetch,
  Side.fetch,
  ContextMenu.fetch,
  SelectionBar.fetch,
  ProblemsPanel.fetch,
  SilencePanel.fetch,
  PublishDialog.fetch,
  HelpDialog.fetch,
  MergeDialog.fetch,
  GoneNotice.fetch,
  SimulationDock.fetch,
  VersionsView.fetch,
  () => import('./saving/create-meeting.ts'),
  () => import('./texts-editor/text-panel.tsx'),
  () => import('../../process/difference/carry-over.ts'),
  () => import('../../process/fixes/fixes-of.ts'),
  () => import('./clipboard/parse-copied.ts'),
  () => import('./clipboard/paste-things.ts'),
  () => import('./edits/tidy-up.ts'),
  () => import('../../process/definition/print-definition.ts'),
];
