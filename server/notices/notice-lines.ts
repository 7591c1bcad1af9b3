import { formatInstant } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { StaffNotice } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';
import { loadNamed } from './load-named.ts';
import { noticeWords } from './notice-words.ts';

/** One thing in a mail: what it is, whom it is about, by when, and where it is seen to. */
export type NoticeLine = {
  readonly title: string;
  /** Without the candidate's name, for the subject that a locked screen shows. */
  readonly discreet: string;
  readonly detail: string;
  readonly link: string;
};

type Reader = { readonly language: Language; readonly zone: string; readonly now: number; readonly publicUrl: string };

/** Notices as lines of a mail: the candidate's name and the job, and nothing else about anybody. */
export async function toNoticeLines(
  transaction: Transaction,
  notices: readonly StaffNotice[],
  reader: Reader,
): Promise<NoticeLine[]> {
  const { names, people, titles } = await loadNamed(transaction, notices);
  return notices.map((notice) => {
    const candidate = names.get(notice.applicationId ?? '')?.candidateName ?? null;
    const title = noticeWords(notice, { ...reader, by: people.get(notice.byId ?? '') ?? null });
    return {
      title: candidate === null ? title : `${title}: ${candidate}`,
      discreet: title,
      detail: detailOf(notice, { reader, people, jobTitle: titles.get(notice.jobId ?? '') }),
      link: reader.publicUrl + placeOf(notice),
    };
  });
}

type Known = {
  readonly reader: Reader;
  readonly people: ReadonlyMap<string, string>;
  readonly jobTitle: string | undefined;
};

function detailOf({ due, insteadOf, missing }: StaffNotice, { reader, people, jobTitle }: Known): string {
  const { language, zone, now } = reader;
  const isSwedish = language === 'sv';
  const date = due === null ? '' : formatInstant(due.getTime(), zone, language, { relativeTo: now, nameZone: true });
  const instead = people.get(insteadOf ?? '');
  const absent = missing.flatMap((id) => people.get(id) ?? []).join(', ');
  return [
    jobTitle,
    date && (isSwedish ? `besked senast ${date}` : `answer by ${date}`),
    absent && (isSwedish ? `bedömning saknas från ${absent}` : `scorecards missing from ${absent}`),
    instead && (isSwedish ? `i stället för ${instead}` : `in place of ${instead}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

function placeOf({ kind, about, applicationId, jobId, subjectId }: StaffNotice): string {
  if (kind === 'task' || kind === 'failedMessage') return '/tasks';
  if (kind === 'scorecard' && applicationId !== null) return `/applications/${applicationId}/scorecard`;
  if (kind === 'mention' && applicationId !== null) return `/applications/${applicationId}?note=${subjectId}`;
  if (about === 'reply' && applicationId !== null && subjectId !== null)
    return `/applications/${applicationId}?answer=${subjectId}`;
  if (applicationId !== null) return `/applications/${applicationId}`;
  if (kind === 'stop') return '/stops';
  if (about.startsWith('batch')) return `/jobs/${jobId}/decisions/${subjectId}`;
  if (about.startsWith('import')) return `/jobs/${jobId}/import`;
  if (about.startsWith('absence')) return '/account';
  return jobId === null ? '/?mine=true' : `/jobs/${jobId}`;
}
