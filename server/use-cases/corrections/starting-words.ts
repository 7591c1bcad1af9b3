import { formatDateLong } from '../../../process/calendar/format-instant.ts';
import type { Language } from '../../../process/definition/schema.ts';
import { cutText } from '../../../process/texts/cut-text.ts';

type WrongText = {
  readonly language: Language;
  readonly channel: 'email' | 'sms' | 'both';
  /** Null where it left on several days. */
  readonly sentAt: number | null;
  readonly zone: string;
  /** Liquid. */
  readonly subject: string | null;
  readonly text: string;
};
export type StartingWords = { readonly subject: string; readonly text: string };

/** What a correction begins with: an apology, and the words that were sent, to be put right where they were wrong. */
export function startingWords(wrong: WrongText): StartingWords {
  const { language, channel, text } = wrong;
  const said = { sv: inSwedish, en: inEnglish }[language];
  return { subject: subjectOf(wrong), text: `${said.wrong(dayOf(wrong), channel === 'sms')}\n\n${text}` };
}

/** What a correction begins with where the answer was wrong: where the candidate stands now, and by when they hear. */
export function startingBackWords(wrong: WrongText): StartingWords {
  const { language, channel } = wrong;
  const said = { sv: inSwedish, en: inEnglish }[language];
  return { subject: subjectOf(wrong), text: said.back(dayOf(wrong), channel === 'sms') };
}

function dayOf({ sentAt, zone, language }: WrongText): string | null {
  return sentAt === null ? null : formatDateLong(sentAt, zone, language, { relativeTo: sentAt });
}

function subjectOf({ language, subject }: WrongText): string {
  const word = { sv: 'Rättelse', en: 'Correction' }[language];
  const about = subject === null || subject.startsWith(`${word}: `) ? subject : `${word}: ${subject}`;
  return cutText(about ?? `${word}: {{ job.title }}`, 250);
}

const had = (day: string | null) => (day === null ? ' som du fick nyligen' : ` ${day}`);
const of = (day: string | null) => (day === null ? ' that you had recently' : ` of ${day}`);

const inSwedish = {
  wrong: (day: string | null, isSms: boolean) =>
    isSms
      ? `Något blev fel i vårt sms${had(day)}, förlåt! Det rätta är:`
      : `Något blev fel i vårt meddelande${had(day)}. Förlåt för det. Så här skulle det ha stått:`,
  back: (day: string | null, isSms: boolean) =>
    isSms
      ? `Hej {{ candidate.firstName }}! Beskedet du fick ${day ?? 'nyligen'} stämmer inte, förlåt! Din ansökan om {{ job.title }} är kvar hos oss. Besked senast {{ promise.long }}. /{{ organisation.name }}`
      : `Hej {{ candidate.firstName }},\n\nBeskedet som du fick ${day ?? 'nyligen'} stämmer inte. Förlåt, misstaget är vårt.\n\nDin ansökan om {{ job.title }} är kvar hos oss, och vi tittar på den igen. Du får besked senast {{ promise.long }}.\n\nVänliga hälsningar\n{{ recruiter.name }}, {{ organisation.name }}`,
};

const inEnglish: typeof inSwedish = {
  wrong: (day, isSms) =>
    isSms
      ? `There was a mistake in our text message${of(day)}, sorry! This is right:`
      : `There was a mistake in our message${of(day)}, and we are sorry about it. This is what it should have said:`,
  back: (day, isSms) =>
    isSms
      ? `Hello {{ candidate.firstName }}! Please disregard what we told you ${day === null ? 'recently' : `on ${day}`}, and forgive the mistake. Your application for {{ job.title }} is still with us. You will hear by {{ promise.long }}. /{{ organisation.name }}`
      : `Hello {{ candidate.firstName }},\n\nPlease disregard what we told you ${day === null ? 'recently' : `on ${day}`}. The mistake is ours, and we are sorry.\n\nYour application for {{ job.title }} is still with us, and we are looking at it again. You will hear from us by {{ promise.long }}.\n\nKind regards\n{{ recruiter.name }}, {{ organisation.name }}`,
};
