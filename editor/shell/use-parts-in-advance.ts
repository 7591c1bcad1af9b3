import { useEffect } from 'react';
import { nextIdle, whenIdle } from './when-idle.ts';

/**
 * Fetches parts of a page, one after the other, whenever the browser has nothing to do, so that each opens at once and is there without a network too.
 * Whoever is at work meanwhile feels nothing of it.
 */
export function usePartsInAdvance(parts: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    const fetchAll = async () => {
      await whenIdle();
      for (const fetch of parts) {
        // Where it fails now, it is asked for again when it is needed.
        await fetch().catch(() => undefined);
        await nextIdle();
      }
    };
    void fetchAll();
  }, [parts]);
}
