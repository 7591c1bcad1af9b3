import { useEffect } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import { refreshWork } from '../act/refresh-work.ts';

const calm = 400;
const reopenAfter = 5_000;

/** Keeps what is shown of a job up to date by its live changes; opens the stream again when it was lost, and then asks for everything anew. */
export function useJobChanges(jobId: string | undefined): void {
  useEffect(() => (jobId === undefined ? undefined : listen(jobId)), [jobId]);
}

function listen(jobId: string): () => void {
  let stream: EventSource | undefined;
  let refreshing: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    refreshing ??= setTimeout(() => {
      refreshing = undefined;
      refreshWork();
    }, calm);
  };
  const open = () => {
    stream = new EventSource(pathOf(routes.jobChanges.path, { params: { jobId } }));
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
    clearTimeout(refreshing);
    clearTimeout(reopening);
  };
}
