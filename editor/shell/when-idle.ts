const patience = 3_000;

/** Resolves once the browser has nothing to do, after three seconds at the latest. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, patience);
    else requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
