import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import { type Reckoning, reckoningOf } from '../../../process/meaning/reckoning.ts';
import { checkContext } from './check-context.ts';

const minute = 60_000;

export const ReckoningContext = createContext<Reckoning | undefined>(undefined);

/** What dates are reckoned with beside the fields; undefined where the calendar of the drawing is broken. */
export function useReckoning(): Reckoning | undefined {
  return useContext(ReckoningContext);
}

/** The reckoning of the drawing from this minute on; made once for all fields. */
export function useReckoningOf(definition: Definition): Reckoning | undefined {
  const [now, setNow] = useState(() => Math.floor(Date.now() / minute) * minute);
  useEffect(() => {
    const timer = setInterval(() => setNow(Math.floor(Date.now() / minute) * minute), minute);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => reckoningOf(definition, checkContext(definition, now), now), [definition, now]);
}
