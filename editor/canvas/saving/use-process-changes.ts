import { useEffect, useRef } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';

export type ProcessChange = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> };
type Receive = (change: ProcessChange) => void;

const reopenAfterMs = 5_000;
/**
 * One stream a process, however many listen: a browser allows six connections to one server, over all of its windows. Who looks at its
 * people is on a page of their own, with another stream.
 */
const streams = new Map<string, { readonly receivers: Set<Receive>; readonly close: () => void }>();

/** Calls back for each live change of a process, with `reload` where some may have been missed; `withPeople` also with `people` where somebody in it has moved. */
export function useProcessChanges(processId: string, receive: Receive, { withPeople = false } = {}): void {
  const latest = useRef(receive);
  latest.current = receive;
  const query = withPeople ? ({ with: 'people' } as const) : {};
  const path = pathOf(routes.processChanges.path, { params: { processId }, query });
  useEffect(() => join(path, (change) => latest.current(change)), [path]);
}

function join(path: string, receive: Receive): () => void {
  const known = streams.get(path);
  const receivers = known?.receivers ?? new Set<Receive>();
  receivers.add(receive);
  if (!known) streams.set(path, { receivers, close: listen(path, receivers) });
  return () => {
    receivers.delete(receive);
    if (receivers.size > 0) return;
    streams.get(path)?.close();
    streams.delete(path);
  };
}

function listen(path: string, receivers: ReadonlySet<Receive>): () => void {
  let stream: EventSource | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const tell = (change: ProcessChange) => {
    for (const receive of receivers) receive(change);
  };
  const reload = () => tell({ kind: 'reload', data: {} });
  const open = () => {
    stream = new EventSource(path);
    stream.addEventListener('change', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as ProcessChange));
    stream.addEventListener('people', () => tell({ kind: 'people', data: {} }));
    stream.addEventListener('reload', reload);
    stream.onopen = () => {
      if (wasLost) reload();
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
