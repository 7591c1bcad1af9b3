import { useSyncExternalStore } from 'react';
import { announcer } from './announcer.ts';

/** The one place of the canvas from which a screen reader reads what happened. */
export function LiveRegion() {
  const words = useSyncExternalStore(announcer.subscribe, announcer.get);
  return (
    <div role="status" aria-live="polite" className="visually-hidden" data-announcer>
      {words}
    </div>
  );
}
