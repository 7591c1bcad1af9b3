import type { Notice } from '../../../server/contract/notices.ts';

/** Where a notice is seen to; null where the reader may not open what it is about. */
export function placeOf({ kind, about, applicationId, jobId, subjectId, opens }: Notice): string | null {
  if (!opens) return null;
  if (kind === 'scorecard' && applicationId !== null) return `/applications/${applicationId}/scorecard`;
  if (kind === 'mention' && applicationId !== null) return `/applications/${applicationId}?note=${subjectId}`;
  if (about === 'reply' && applicationId !== null && subjectId !== null)
    return `/applications/${applicationId}?answer=${subjectId}`;
  if (applicationId !== null) return `/applications/${applicationId}`;
  if (kind === 'stop') return '/stops';
  if (about === 'providerMute' || about === 'providerRefuses') return '/people/senders';
  if (about.startsWith('batch')) return `/jobs/${jobId}/decisions/${subjectId}`;
  if (about.startsWith('import')) return `/jobs/${jobId}/import?import=${subjectId}`;
  if (about === 'timesHidden') return `/jobs/${jobId}/times`;
  if (about.startsWith('absence')) return '/account';
  return jobId === null ? '/?mine=true' : `/jobs/${jobId}`;
}
