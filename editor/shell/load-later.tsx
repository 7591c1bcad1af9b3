import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { onceThere } from './once-there.ts';

type Later<P> = {
  /** Whether it is to be seen with these properties; until it first is, its code is not asked for. Absent: as soon as it is drawn. */
  readonly isNeeded?: (props: P) => boolean;
  readonly waiting?: ReactNode;
};

/** A component whose code comes when it is first needed, and that stays from then on. */
export function loadLater<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { isNeeded = () => true, waiting = null }: Later<P> = {},
): ComponentType<P> {
  const Loaded = lazy(async () => ({ default: await onceThere(load) }));
  return function LoadedLater(props: P) {
    const [wasNeeded, setWasNeeded] = useState(false);
    if (!wasNeeded && !isNeeded(props)) return null;
    if (!wasNeeded) setWasNeeded(true);
    return (
      <Suspense fallback={waiting}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
