import { formatInstantLong } from '../../process/calendar/format-instant.ts';
import type { Language } from '../../process/definition/schema.ts';
import { letterFooter } from '../../process/texts/letter-footer.ts';

type Words = {
  /** Said first in a text that leaves after the date that it was promised for. */
  readonly late: (promise: number, zone: string) => string;
  /** Said first in a text with which a stage is left before its meeting. */
  readonly calledOff: (startsAt: number, zone: string) => string;
  /** Said first in an invitation that is told anew. */
  readonly changed: string;
  /** Under every mail; Liquid over light Markdown. */
  readonly footer: string;
  readonly titles: Readonly<Record<string, string>>;
};

const sv: Words = {
  late: (promise, zone) =>
    `Detta skulle du ha fått senast ${formatInstantLong(promise, zone, 'sv')}. Vi beklagar att det dröjde.`,
  calledOff: (startsAt, zone) => `Mötet ${formatInstantLong(startsAt, zone, 'sv')} är inställt.`,
  changed: 'Något om mötet har ändrats: platsen, länken eller vem du träffar. Det här gäller nu.',
  footer: letterFooter.sv,
  titles: { recruiter: 'rekryterare', manager: 'chef', interviewer: 'intervjuare', administrator: 'administratör' },
};

const en: Words = {
  late: (promise, zone) =>
    `You should have had this by ${formatInstantLong(promise, zone, 'en')}. We are sorry that it took longer.`,
  calledOff: (startsAt, zone) => `The meeting on ${formatInstantLong(startsAt, zone, 'en')} is called off.`,
  changed: 'Something about the meeting has changed: the place, the link or whom you meet. This is what holds now.',
  footer: letterFooter.en,
  titles: { recruiter: 'recruiter', manager: 'manager', interviewer: 'interviewer', administrator: 'administrator' },
};

/** What Besked itself adds to a candidate's texts. */
export function wordsOf(language: Language): Words {
  return language === 'sv' ? sv : en;
}
