import { loadLater } from '../../shell/load-later.tsx';

// What stands on few boards, or is opened by a button: the columns are there sooner without it.
export const ClosingNotice = loadLater(async () => (await import('../jobs/closing-notice.tsx')).ClosingNotice, {
  isNeeded: ({ job }) => job.status !== 'open',
});
export const SelectionBar = loadLater(async () => (await import('./select/selection-bar.tsx')).SelectionBar, {
  isNeeded: ({ selection }) => selection.cards.size > 0,
});
export const BulkSheet = loadLater(async () => (await import('../bulk/bulk-sheet.tsx')).BulkSheet, {
  isNeeded: ({ cards }) => cards !== null,
});
export const ChooseExit = loadLater(async () => (await import('./drag/choose-exit.tsx')).ChooseExit, {
  isNeeded: ({ exits }) => exits !== null,
});
export const StopJob = loadLater(async () => (await import('../stops/stop-job.tsx')).StopJob, {
  isNeeded: ({ opened }) => opened,
});
export const AddCandidate = loadLater(async () => (await import('../applicant/add-candidate.tsx')).AddCandidate, {
  isNeeded: ({ opened }) => opened,
});
export const JobTeam = loadLater(async () => (await import('../jobs/job-team.tsx')).JobTeam, {
  isNeeded: ({ opened }) => opened,
});
export const RemoveExample = loadLater(async () => (await import('../jobs/remove-example.tsx')).RemoveExample, {
  isNeeded: ({ isExample }) => isExample,
});
export const RenameJob = loadLater(async () => (await import('../jobs/rename-job.tsx')).RenameJob, {
  isNeeded: ({ opened }) => opened,
});
export const JobZone = loadLater(async () => (await import('../jobs/job-zone.tsx')).JobZone, {
  isNeeded: ({ opened }) => opened,
});
export const CloseJob = loadLater(async () => (await import('../jobs/close-job.tsx')).CloseJob, {
  isNeeded: ({ job }) => job !== null,
});
export const ApplyPageDrawer = loadLater(
  async () => (await import('../apply-page/apply-page-drawer.tsx')).ApplyPageDrawer,
  {
    isNeeded: ({ opened }) => opened,
  },
);
