import { type RefObject, useEffect, useState } from 'react';
import type { Range } from './edit.ts';

/** What is selected in a field while it has the focus, and afterwards what was last. */
export function useSelection(field: RefObject<HTMLTextAreaElement | null>): Range {
  const [selection, select] = useState<Range>({ from: 0, to: 0 });
  useEffect(() => {
    const look = () => {
      const area = field.current;
      if (!area || document.activeElement !== area) return;
      const { selectionStart: from, selectionEnd: to } = area;
      select((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [field]);
  return selection;
}
