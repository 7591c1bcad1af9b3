import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react';
import { newId } from './api/new-id.ts';
import { withStyles } from './missing-styles.ts';
import { hideToast, showAgain } from './toast.tsx';

type Later<P> = {
  /** Whether it is to be seen with these properties; until it first is, its code is not asked for. Absent: as soon as it is drawn. */
  readonly isNeeded?: (props: P) => boolean;
  /** Nobody has asked for it: where its code cannot be fetched it is tried again later, and nobody is told. */
  readonly isInBackground?: boolean;
  /** What stands in its place until its code has come, and whether that could not be fetched as yet. */
  readonly waiting?: (props: P, hasFailed: boolean) => ReactNode;
};

/** A component whose code comes later. */
export type PartLater<P> = ComponentType<P> & {
  /** Fetches it before it is needed; it is then drawn at once, and what is typed next finds it there. */
  readonly fetch: () => Promise<unknown>;
};

/** In milliseconds: so long after it failed a part that nobody has asked for is fetched once more. */
const pause = 30_000;

/** A component whose code comes when it is first needed, and that stays from then on. Where it cannot be fetched the page stays as it is, and goes on. */
export function loadLater<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { isNeeded = () => true, isInBackground = false, waiting = () => null }: Later<P> = {},
): PartLater<P> {
  let fetched: ComponentType<P> | undefined;
  const fetch = async () => {
    fetched = await withStyles(load);
    return fetched;
  };
  function LoadedLater(props: P) {
    const [Part, setPart] = useState<ComponentType<P>>();
    const [hasFailed, setFailed] = useState(false);
    const wants = Part === undefined && isNeeded(props);
    const isMissing = wants && fetched === undefined;
    useEffect(
      () =>
        isMissing
          ? untilThere(fetch, (part) => setPart(() => part), { isInBackground, onFailed: () => setFailed(true) })
          : undefined,
      [isMissing],
    );
    if (wants && fetched) setPart(() => fetched);
    if (!Part) return isMissing ? waiting(props, hasFailed) : null;
    return (
      <Suspense fallback={waiting(props, hasFailed)}>
        <Part {...props} />
      </Suspense>
    );
  }
  return Object.assign(LoadedLater, { fetch });
}

/** Fetches until it is there: at once, when the network is back, when somebody presses "Try again"; returns what ends that. */
function untilThere<Part>(
  fetch: () => Promise<Part>,
  onThere: (part: Part) => void,
  { isInBackground, onFailed }: { readonly isInBackground: boolean; readonly onFailed: () => void },
): () => void {
  const toast = newId();
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failed = () => {
    if (isOver) return;
    onFailed();
    if (isInBackground) timer = setTimeout(attempt, pause);
    else showAgain(attempt, toast);
  };
  function attempt(): void {
    if (!isOver) fetch().then((part) => !isOver && onThere(part), failed);
  }
  window.addEventListener('online', attempt);
  attempt();
  return () => {
    isOver = true;
    hideToast(toast);
    clearTimeout(timer);
    window.removeEventListener('online', attempt);
  };
}
