import { useEffect } from 'react';
import { whenIdle } from './when-idle.ts';

/** Fetches parts of a page once the browser has nothing to do, so that each opens at once and is there without a network too. */
export function usePartsInAdvance(parts: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    // Where it fails now, it is asked for again when it is needed.
    void whenIdle().then(() => Promise.allSettled(parts.map((fetch) => fetch())));
  }, [parts]);
}
