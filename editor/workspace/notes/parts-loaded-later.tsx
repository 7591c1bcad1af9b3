import { loadLater } from '../../shell/load-later.tsx';
import classes from './notes.module.css';

// Whoever reads waits for neither the list of names that an @ opens nor for what a note said before.
export const NoteComposer = loadLater(async () => (await import('./note-composer.tsx')).NoteComposer, {
  waiting: () => <div className={classes.composer} data-waits />,
});
export const NoteChange = loadLater(async () => (await import('./note-change.tsx')).NoteChange);
export const HistoryDialog = loadLater(async () => (await import('./history-dialog.tsx')).HistoryDialog, {
  isNeeded: ({ opened }) => opened,
});
