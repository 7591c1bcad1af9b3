const calm = 400;
const reopenAfter = 5_000;

/** Calls back after each change that a stream tells of, and after one that may have been missed while it was lost; answers how to stop. */
export function listenTo(address: string, tell: () => void): () => void {
  let stream: EventSource | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    telling ??= setTimeout(() => {
      telling = undefined;
      tell();
    }, calm);
  };
  const open = () => {
    stream = new EventSource(address);
    let wasLost = false;
    stream.addEventListener('change', refresh);
    stream.addEventListener('reload', refresh);
    stream.onopen = () => {
      if (wasLost) refresh();
      wasLost = false;
    };
    stream.onerror = () => {
      wasLost = true;
      if (stream?.readyState === EventSource.CLOSED) reopening = setTimeout(reopen, reopenAfter);
    };
  };
  const reopen = () => {
    open();
    refresh();
  };
  open();
  return () => {
    stream?.close();
    clearTimeout(telling);
    clearTimeout(reopening);
  };
}
