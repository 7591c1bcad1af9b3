import { useEffect } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';

const atMostEveryMs = 1_000;
const reopenAfterMs = 5_000;
const moving = [routes.getLive, routes.listLiveVersions, routes.listLivePeople, routes.listPath];

/** Keeps the numbers and people of a process up to date by its live changes, at most once a second. */
export function useProcessPeople(processId: string): void {
  useEffect(() => listen(processId), [processId]);
}

function listen(processId: string): () => void {
  let stream: EventSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      for (const route of moving) void queryClient.invalidateQueries({ queryKey: keyOf(route) });
    }, atMostEveryMs);
  };
  const open = () => {
    stream = new EventSource(pathOf(routes.processChanges.path, { params: { processId } }));
    let wasLost = false;
    for (const kind of ['people', 'reload', 'change']) stream.addEventListener(kind, refresh);
    stream.onopen = () => {
      if (wasLost) refresh();
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
    clearTimeout(waiting);
    clearTimeout(reopening);
  };
}
