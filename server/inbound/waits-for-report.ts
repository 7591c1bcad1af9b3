import type { FetchedMail } from '../../activities/providers/contract.ts';

/** Resend tells again for some 27 hours, at last after 7 ½, 17 ½ and 27 ½: one of these may be missed. */
const longestMs = 12 * 60 * 60 * 1000;

/** Whether a mail that may be a mail server's report is to be asked for again before anything of it is kept, since it cannot be had as it came right now. */
export function waitsForReport({ report, at }: FetchedMail, now = Date.now()): boolean {
  return isAwayNow(report) && now - at < longestMs;
}

/** Whether such a mail may be had as it came when it is told of again. */
export const isAwayNow = (report: FetchedMail['report']): boolean =>
  report !== null && 'away' in report && report.away === 'now';
