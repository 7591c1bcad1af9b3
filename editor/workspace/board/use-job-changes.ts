import { useEffect } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import { refreshAfter } from '../act/refresh-after.ts';
import { listenTo } from '../page/listen-to.ts';

/** Keeps what is shown of a job up to date by its live changes; opens the stream again when it was lost, and then asks for everything anew. */
export function useJobChanges(jobId: string | undefined): void {
  useEffect(() => {
    if (jobId === undefined) return undefined;
    return listenTo(pathOf(routes.jobChanges.path, { params: { jobId } }), refreshAfter);
  }, [jobId]);
}
