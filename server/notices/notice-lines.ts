import { formatInstant } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { StaffNotice } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';
import { linkInto } from '../staff-mail/link-into.ts';
import { isOfComing } from '../contract/notice-kinds.ts';
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

type Reader = {
  readonly language: Language;
  readonly zone: string;
  readonly now: number;
  readonly publicUrl: string;
  /** Whether what a notice is about can be opened by them. */
  readonly opens: (notice: StaffNotice) => boolean;
};

/** Notices as lines of a mail: the candidate's name and the job, and nothing else about anybody. Several applications to a job are one line. */
export async function toNoticeLines(
  transaction: Transaction,
  notices: readonly StaffNotice[],
  reader: Reader,
): Promise<NoticeLine[]> {
  const { names, people, jobs } = await loadNamed(transaction, notices);
  return gather(notices).map(({ notice, count }) => {
    const linkTo = (page: string) => linkInto({ ...reader, organisationId: notice.organisationId }, page);
    const detail = detailOf(notice, { reader, people, job: jobs.get(notice.jobId ?? '') });
    if (count > 1) {
      const many = reader.language === 'sv' ? `${count} nya ansökningar` : `${count} new applications`;
      return { title: many, discreet: many, detail, link: linkTo(`/jobs/${notice.jobId}`) };
    }
    const candidate = names.get(notice.applicationId ?? '')?.candidateName ?? null;
    const title = noticeWords(notice, { ...reader, by: people.get(notice.byId ?? '') ?? null });
    return {
      title: candidate === null ? title : `${title}: ${candidate}`,
      discreet: title,
      detail,
      link: linkTo(reader.opens(notice) ? placeOf(notice) : '/notices'),
    };
  });
}

/** Each notice for itself, but the applications to one job together, where the first of them stands. */
function gather(notices: readonly StaffNotice[]): { readonly notice: StaffNotice; readonly count: number }[] {
  const places = Map.groupBy(notices, ({ kind, jobId, id }) => (kind === 'application' ? `${jobId}` : id));
  return [...places.values()].flatMap((alike) => alike.slice(0, 1).map((notice) => ({ notice, count: alike.length })));
}

type Known = {
  readonly reader: Reader;
  readonly people: ReadonlyMap<string, string>;
  readonly job: { readonly title: string; readonly zone: string } | undefined;
};

/** What an instant is: by when an answer is owed, or when a meeting begins. */
const dueWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  answer: { sv: 'besked senast', en: 'answer by' },
  meetingBooked: { sv: 'tid:', en: 'time:' },
  meetingMoved: { sv: 'ny tid:', en: 'new time:' },
  meetingCancelled: { sv: 'avbokad tid:', en: 'time that was called off:' },
  interviewerAway: { sv: 'mötet:', en: 'the meeting:' },
  interviewerCannot: { sv: 'mötet:', en: 'the meeting:' },
  interviewerComes: { sv: 'mötet:', en: 'the meeting:' },
};

function detailOf({ kind, about, due, insteadOf, missing }: StaffNotice, { reader, people, job }: Known): string {
  const { language, now } = reader;
  const isMeeting = kind === 'meeting' || isOfComing(about);
  const zone = (isMeeting && job?.zone) || reader.zone;
  const isSwedish = language === 'sv';
  const date = due === null ? '' : formatInstant(due.getTime(), zone, language, { relativeTo: now, nameZone: true });
  const instead = people.get(insteadOf ?? '');
  const absent = new Intl.ListFormat(language).format(missing.flatMap((id) => people.get(id) ?? []));
  return [
    job?.title,
    date && `${dueWords[isMeeting ? about : 'answer']?.[language] ?? ''} ${date}`.trim(),
    absent && absentWords(about, isSwedish, absent),
    instead && (isSwedish ? `i stället för ${instead}` : `in place of ${instead}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

function absentWords(about: string, isSwedish: boolean, names: string): string {
  if (about === 'interviewerComes') return isSwedish ? `kommer: ${names}` : `comes: ${names}`;
  if (isOfComing(about)) return isSwedish ? `kommer inte: ${names}` : `does not come: ${names}`;
  return isSwedish ? `bedömning saknas från ${names}` : `scorecards missing from ${names}`;
}

const toBeSeen = ['endedInVain', 'endedForOther', 'reportAway'];

function placeOf({ kind, about, applicationId, jobId, subjectId }: StaffNotice): string {
  if (about === 'timesHidden') return `/jobs/${jobId}/times`;
  // Nothing is to be ticked off there.
  if ((toBeSeen.includes(about) || isOfComing(about)) && applicationId !== null)
    return `/applications/${applicationId}`;
  if (about === 'providerMute' || about === 'providerRefuses') return '/people/senders';
  if (about === 'actsWait') return '/?mine=true';
  if (kind === 'task' || kind === 'failedMessage') return '/tasks';
  if (kind === 'scorecard' && applicationId !== null) return `/applications/${applicationId}/scorecard`;
  if (kind === 'mention' && applicationId !== null) return `/applications/${applicationId}?note=${subjectId}`;
  if (about === 'reply' && applicationId !== null && subjectId !== null)
    return `/applications/${applicationId}?answer=${subjectId}`;
  if (applicationId !== null) return `/applications/${applicationId}`;
  if (kind === 'stop') return '/stops';
  if (about.startsWith('batch')) return `/jobs/${jobId}/decisions/${subjectId}`;
  if (about.startsWith('import')) return `/jobs/${jobId}/import?import=${subjectId}`;
  if (about.startsWith('absence')) return '/account';
  return jobId === null ? '/?mine=true' : `/jobs/${jobId}`;
}
