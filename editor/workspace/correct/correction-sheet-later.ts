import { loadLater } from '../../shell/load-later.tsx';
import type { CorrectionSheetProps } from './correction-sheet.tsx';

/** The sheet of a correction, loaded when one is opened. */
export const CorrectionSheet = loadLater<CorrectionSheetProps>(
  async () => (await import('./correction-sheet.tsx')).CorrectionSheet,
  { isNeeded: ({ isOpen }) => isOpen },
);
