const calm = 400;
const reopenAfter = 5_000;

type Shared = { readonly tellers: (() => void)[]; readonly stop: () => void };
/** One stream per address, however many parts of the page listen to it: a browser has six connections for all windows together. */
const listened = new Map<string, Shared>();

/** Calls back after each change that a stream tells of, and after one that may have been missed while it was lost; answers how to stop. */
export function listenTo(address: string, tell: () => void): () => void {
  const shared = listened.get(address) ?? share(address);
  shared.tellers.push(tell);
  return () => {
    shared.tellers.splice(shared.tellers.indexOf(tell), 1);
    if (shared.tellers.length > 0) return;
    listened.delete(address);
    shared.stop();
  };
}

function share(address: string): Shared {
  const tellers: (() => void)[] = [];
  // Two parts that ask for the same anew ask once.
  const shared = { tellers, stop: whileSeen(address, () => new Set(tellers).forEach((tell) => tell())) };
  listened.set(address, shared);
  return shared;
}

/** A window that nobody sees lets its stream go, and asks for what it has missed when it is seen again. */
function whileSeen(address: string, tell: () => void): () => void {
  let close = document.hidden ? undefined : openStream(address, tell);
  const turned = () => {
    close?.();
    close = document.hidden ? undefined : openStream(address, tell);
    if (!document.hidden) tell();
  };
  document.addEventListener('visibilitychange', turned);
  return () => {
    document.removeEventListener('visibilitychange', turned);
    close?.();
  };
}

function openStream(address: string, tell: () => void): () => void {
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
