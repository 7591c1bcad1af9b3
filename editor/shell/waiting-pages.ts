import { useEffect } from 'react';

let shown = 0;

/** Counts whoever calls it among the pages that wait for what they show, as long as it is drawn. */
export function useWaitingPage(): void {
  useEffect(() => {
    shown += 1;
    return () => {
      shown -= 1;
    };
  }, []);
}

/** Whether a page waits for its code or for what it shows. */
export function isPageWaiting(): boolean {
  return shown > 0;
}
