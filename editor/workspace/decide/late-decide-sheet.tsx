import { useEffect } from 'react';
import { loadLater } from '../../shell/load-later.tsx';
import { whenIdle } from '../../shell/when-idle.ts';
import type { DecideSheetProps } from './decide-sheet.tsx';

const load = async () => (await import('./decide-sheet.tsx')).DecideSheet;
const Sheet = loadLater<DecideSheetProps>(load, { isNeeded: ({ card }) => card !== null });

/** The sheet of a decision, whose code comes once the page stands: it opens at once, and is there without a network too. */
export function LateDecideSheet(props: DecideSheetProps) {
  useEffect(() => {
    // Where it fails now, it is asked for again when it is needed.
    void whenIdle()
      .then(load)
      .catch(() => undefined);
  }, []);
  return <Sheet {...props} />;
}
