import type { Language } from '../calendar/calendar.ts';
import { formatDateLong, formatInstantLong, formatTime } from '../calendar/format-instant.ts';
import type { TemplateData, TemplateValue } from './template-data.ts';
import { textVariables } from './variables.ts';

/** What is known for one message; instants in epoch milliseconds. `zone` is the job's, `candidateZone` where the candidate lives. */
export type TextFacts = {
  readonly language: Language;
  readonly zone: string;
  readonly candidateZone?: string;
  readonly now: number;
  readonly candidate: { readonly firstName?: string; readonly lastName?: string };
  readonly job: { readonly title: string; readonly organisation?: string };
  readonly organisation: { readonly name: string };
  readonly recruiter?: { readonly name: string; readonly title?: string };
  readonly promise?: number;
  readonly previousPromise?: number;
  readonly meeting?: {
    readonly at: number;
    readonly place?: string;
    readonly link?: string;
    readonly interviewers?: readonly string[];
  };
  readonly feedback?: { readonly strength?: string; readonly development?: string; readonly text?: string };
  readonly page?: { readonly url: string };
  readonly fields?: Readonly<Record<string, TemplateValue>>;
  readonly answer?: Readonly<Record<string, TemplateValue>>;
};

/**
 * The values of every variable that is known, in the candidate's language. Instants are told in the job's zone, and the zone is named
 * where the candidate's clock shows another time then; the year is named where it is not the current one.
 */
export function toTextData(facts: TextFacts): TemplateData {
  const { candidate, recruiter, meeting, feedback, promise } = facts;
  return {
    candidate: { ...candidate, fullName: [candidate.firstName, candidate.lastName].filter(Boolean).join(' ') },
    job: { title: facts.job.title, organisation: facts.job.organisation ?? facts.organisation.name },
    organisation: facts.organisation,
    recruiter,
    promise: promise === undefined ? undefined : promiseValues(facts, promise),
    previousPromise: facts.previousPromise === undefined ? undefined : { long: long(facts, facts.previousPromise) },
    meeting: meeting && {
      when: long(facts, meeting.at),
      place: meeting.place,
      link: meeting.link,
      interviewers: listed(meeting.interviewers ?? [], facts.language),
    },
    feedback,
    page: facts.page,
    fields: facts.fields,
    answer: facts.answer,
  };
}

/** The example values of every variable, for previews; fields and answers are shown by their names. */
export function exampleData(
  language: Language,
  names: { fields?: readonly string[]; answer?: readonly string[] } = {},
): TemplateData {
  const data: Record<string, Record<string, TemplateValue>> = {};
  for (const { path, example } of textVariables) {
    const [group = '', name = ''] = path.split('.');
    data[group] = { ...data[group], [name]: example[language] };
  }
  const shown = (list: readonly string[] = []) => Object.fromEntries(list.map((name) => [name, `(${name})`]));
  return { ...data, fields: shown(names.fields), answer: shown(names.answer) };
}

function promiseValues(facts: TextFacts, promise: number) {
  const { zone, language, now } = facts;
  return {
    date: formatDateLong(promise, zone, language, { relativeTo: now }),
    time: formatTime(promise, zone, language),
    long: long(facts, promise),
  };
}

function long({ zone, candidateZone, language, now }: TextFacts, instant: number): string {
  const clock = (where: string) => formatInstantLong(instant, where, language);
  const nameZone = candidateZone !== undefined && clock(candidateZone) !== clock(zone);
  return formatInstantLong(instant, zone, language, { relativeTo: now, nameZone });
}

function listed(names: readonly string[], language: Language): string {
  const and = language === 'sv' ? ' och ' : ' and ';
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}
