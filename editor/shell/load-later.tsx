import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { onceThere } from './once-there.ts';

type Later<P> = {
  /** Whether it is to be seen with these properties; until it first is, its code is not asked for. Absent: as soon as it is drawn. */
  readonly isNeeded?: (props: P) => boolean;
  readonly waiting?: ReactNode;
};

/** A component whose code comes later. */
export type PartLater<P> = ComponentType<P> & {
  /** Fetches it before it is needed; it is then drawn at once, and what is typed next finds it there. */
  readonly fetch: () => Promise<unknown>;
};

/** A component whose code comes when it is first needed, and that stays from then on. */
export function loadLater<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { isNeeded = () => true, waiting = null }: Later<P> = {},
): PartLater<P> {
  let fetched: ComponentType<P> | undefined;
  const fetch = async () => {
    fetched = await onceThere(load);
    return { default: fetched };
  };
  const Awaited = lazy(fetch);
  function LoadedLater(props: P) {
    const [Part, setPart] = useState<ComponentType<P>>();
    if (!Part) {
      if (isNeeded(props)) setPart(() => fetched ?? Awaited);
      return null;
    }
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    );
  }
  return Object.assign(LoadedLater, { fetch });
}
