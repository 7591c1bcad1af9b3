/** Work in the background of this server. */
export type Background = {
  /** Something has just been set going: looks at once. */
  readonly nudge: () => void;
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>;
};

type Look = (isStopped: () => boolean) => Promise<void>;

/**
 * Looks for work now, after each pause and when it is nudged; one look at a time, and one more at the most waits for its end. What a look throws
 * goes to `failed`, and the next one tries again.
 */
export function keepLooking(
  look: Look,
  { pause, failed }: { readonly pause: number; readonly failed: (error: unknown) => void },
): Background {
  let isStopped = false;
  let isWaiting = false;
  let looking: Promise<void> = Promise.resolve();
  const next = async (): Promise<void> => {
    isWaiting = false;
    if (!isStopped) await look(() => isStopped);
  };
  const nudge = () => {
    if (isWaiting) return;
    isWaiting = true;
    looking = looking.then(next).catch(failed);
  };
  const timer = setInterval(nudge, pause);
  nudge();
  return {
    nudge,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}
