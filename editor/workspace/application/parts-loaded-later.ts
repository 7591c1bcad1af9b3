import { loadLater } from '../../shell/load-later.tsx';

// What one reads does without: the page is there sooner when what is opened by a button comes after it.
export const ActsDialog = loadLater(async () => (await import('./acts-dialog.tsx')).ActsDialog, {
  isNeeded: ({ opened }) => opened !== null,
});
export const MeetingDialog = loadLater(async () => (await import('./meeting-dialog.tsx')).MeetingDialog, {
  isNeeded: ({ changing }) => changing !== null,
});
export const AnswerDialog = loadLater(async () => (await import('./answer-dialog.tsx')).AnswerDialog, {
  isNeeded: ({ opened }) => opened,
});
export const ContactDialog = loadLater(async () => (await import('./contact-dialog.tsx')).ContactDialog, {
  isNeeded: ({ opened }) => opened,
});
export const WaiveDialog = loadLater(async () => (await import('./waive-dialog.tsx')).WaiveDialog, {
  isNeeded: ({ obligation }) => obligation !== null,
});
export const ScorecardDrawer = loadLater(async () => (await import('./scorecard-drawer.tsx')).ScorecardDrawer, {
  isNeeded: ({ opened }) => opened !== undefined,
});

export const Requests = loadLater(async () => (await import('../requests/requests.tsx')).Requests, {
  isNeeded: ({ isNeeded }) => isNeeded,
});

export const RequestActs = loadLater(async () => (await import('../requests/request-acts.tsx')).RequestActs, {
  isNeeded: ({ opened }) => opened !== null,
});

// The story stands below all that there is to do.
export const Timeline = loadLater(async () => (await import('./timeline.tsx')).Timeline);

/** Fetches what most candidates need sooner or later. */
export const partsInAdvance = [
  ActsDialog.fetch,
  MeetingDialog.fetch,
  AnswerDialog.fetch,
  ContactDialog.fetch,
  WaiveDialog.fetch,
];
