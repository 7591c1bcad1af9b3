import { formatInstantLong } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';

type Words = {
  /** Said first in a text that leaves after the date that it was promised for. */
  readonly late: (promise: number, zone: string) => string;
  /** Under every mail; Liquid over light Markdown. */
  readonly footer: string;
  readonly titles: Readonly<Record<string, string>>;
};

const sv: Words = {
  late: (promise, zone) =>
    `Detta skulle du ha fått senast ${formatInstantLong(promise, zone, 'sv')}. Vi beklagar att det dröjde.`,
  footer:
    'Du får detta mejl för att du har sökt {{ job.title }} hos {{ organisation.name }}. Se var din ansökan är: {{ page.url }}',
  titles: { recruiter: 'rekryterare', manager: 'chef', interviewer: 'intervjuare', administrator: 'administratör' },
};

const en: Words = {
  late: (promise, zone) =>
    `You should have had this by ${formatInstantLong(promise, zone, 'en')}. We are sorry that it took longer.`,
  footer:
    'You get this mail because you applied for {{ job.title }} at {{ organisation.name }}. See where your application is: {{ page.url }}',
  titles: { recruiter: 'recruiter', manager: 'manager', interviewer: 'interviewer', administrator: 'administrator' },
};

/** What Besked itself adds to a candidate's texts. */
export function wordsOf(language: Language): Words {
  return language === 'sv' ? sv : en;
}
