import { formatInstantLong } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';
import { letterFooter } from '../../process/texts/letter-footer.ts';

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
  footer: letterFooter.sv,
  titles: { recruiter: 'rekryterare', manager: 'chef', interviewer: 'intervjuare', administrator: 'administratör' },
};

const en: Words = {
  late: (promise, zone) =>
    `You should have had this by ${formatInstantLong(promise, zone, 'en')}. We are sorry that it took longer.`,
  footer: letterFooter.en,
  titles: { recruiter: 'recruiter', manager: 'manager', interviewer: 'interviewer', administrator: 'administrator' },
};

/** What Besked itself adds to a candidate's texts. */
export function wordsOf(language: Language): Words {
  return language === 'sv' ? sv : en;
}
