/** What a live stream tells: a change with its data, that people have moved, or `reload` where something may have been missed. */
export type Change = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> };
export type Receive = (change: Change) => void;

const reopenAfterMs = 5_000;
type Followed = { readonly receivers: Receive[]; readonly close: () => void };
/** One stream per address, however many follow it: a browser allows six connections to one server, over all of its windows. */
const followed = new Map<string, Followed>();

/** Calls back for each change that a stream of the server tells of; answers how to stop. The same callback is called once, however often it was given. */
export function followChanges(path: string, receive: Receive): () => void {
  const known = followed.get(path) ?? follow(path);
  known.receivers.push(receive);
  return () => {
    known.receivers.splice(known.receivers.indexOf(receive), 1);
    if (known.receivers.length > 0) return;
    followed.delete(path);
    known.close();
  };
}

function follow(path: string): Followed {
  const receivers: Receive[] = [];
  const tell: Receive = (change) => {
    for (const receive of new Set(receivers)) receive(change);
  };
  const begun = { receivers, close: whileSeen(path, tell) };
  followed.set(path, begun);
  return begun;
}

const reload: Change = { kind: 'reload', data: {} };

/** A window that nobody sees lets its stream go, and asks for what it has missed when it is seen again. */
function whileSeen(path: string, tell: Receive): () => void {
  let close = document.hidden ? undefined : openStream(path, tell);
  const turned = () => {
    close?.();
    close = document.hidden ? undefined : openStream(path, tell);
    if (!document.hidden) tell(reload);
  };
  document.addEventListener('visibilitychange', turned);
  return () => {
    document.removeEventListener('visibilitychange', turned);
    close?.();
  };
}

function openStream(path: string, tell: Receive): () => void {
  let stream: EventSource | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const open = () => {
    stream = new EventSource(path);
    stream.addEventListener('change', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as Change));
    stream.addEventListener('people', () => tell({ kind: 'people', data: {} }));
    stream.addEventListener('reload', () => tell(reload));
    stream.onopen = () => {
      if (wasLost) tell(reload);
      wasLost = false;
    };
    stream.onerror = () => {
      wasLost = true;
      if (stream?.readyState === EventSource.CLOSED) reopening = setTimeout(open, reopenAfterMs);
    };
  };
  open();
  return () => {
    stream?.close();
    clearTimeout(reopening);
  };
}
