import type { Notice } from '../../../server/contract/notices.ts';

/** Where a notice is seen to. */
export function placeOf({ kind, applicationId, jobId }: Pick<Notice, 'kind' | 'applicationId' | 'jobId'>): string {
  if (kind === 'scorecard' && applicationId !== null) return `/applications/${applicationId}/scorecard`;
  if (applicationId !== null) return `/applications/${applicationId}`;
  return jobId === null ? '/?mine=true' : `/jobs/${jobId}`;
}
