import { formatInstantLong } from '../../../process/calendar/format-instant.ts';
import type { Language } from '../../../process/definition/schema.ts';

type WrongText = {
  readonly language: Language;
  readonly channel: 'email' | 'sms' | 'both';
  readonly sentAt: number;
  readonly zone: string;
  readonly subject: string | null;
  readonly text: string;
};
export type StartingWords = { readonly subject: string; readonly text: string };

/** What a correction begins with: an apology, and the words that were sent, to be put right where they were wrong. */
export function startingWords(wrong: WrongText): StartingWords {
  const { language, channel, text } = wrong;
  const said = { sv: inSwedish, en: inEnglish }[language];
  return { subject: subjectOf(wrong), text: `${said.wrong(whenOf(wrong), channel === 'sms')}\n\n${bodyOf(text)}` };
}

/** What a correction begins with where the answer was wrong: where the candidate stands now, and by when they hear. */
export function startingBackWords(wrong: WrongText): StartingWords {
  const { language, channel } = wrong;
  const said = { sv: inSwedish, en: inEnglish }[language];
  return { subject: subjectOf(wrong), text: said.back(whenOf(wrong), channel === 'sms') };
}

const whenOf = ({ sentAt, zone, language }: WrongText) => formatInstantLong(sentAt, zone, language);

function subjectOf({ language, subject }: WrongText): string {
  const word = { sv: 'Rättelse', en: 'Correction' }[language];
  const about = subject === null || subject.startsWith(`${word}: `) ? subject : `${word}: ${asLiquid(subject)}`;
  return (about ?? `${word}: {{ job.title }}`).slice(0, 250);
}

/** Without the footer, which every mail gets anew. */
const bodyOf = (text: string) => asLiquid(text.split('\n-- \n')[0]?.trim() ?? '');

/** What was sent is no template any more. */
const asLiquid = (text: string) => text.replaceAll('{{', '{ {').replaceAll('{%', '{ %');

const inSwedish = {
  wrong: (when: string, isSms: boolean) =>
    isSms
      ? `Vårt sms ${when} var fel, förlåt! Det rätta är:`
      : `I vårt meddelande ${when} stod det fel, och det ber vi om ursäkt för. Så här skulle det ha stått:`,
  back: (when: string, isSms: boolean) =>
    isSms
      ? `Hej {{ candidate.firstName }}! Beskedet du fick ${when} var fel, och det ber vi om ursäkt för. Din ansökan om {{ job.title }} är kvar hos oss. Besked senast {{ promise.long }}. /{{ organisation.name }}`
      : `Hej {{ candidate.firstName }},\n\nBeskedet som du fick ${when} var fel. Misstaget är vårt, och vi ber om ursäkt.\n\nDin ansökan om {{ job.title }} är kvar hos oss, och vi tittar på den igen. Du får besked senast {{ promise.long }}.\n\nVänliga hälsningar\n{{ recruiter.name }}, {{ organisation.name }}`,
};

const inEnglish: typeof inSwedish = {
  wrong: (when, isSms) =>
    isSms
      ? `Our text message of ${when} was wrong, we are sorry! This is right:`
      : `Our message of ${when} was wrong, and we are sorry about that. This is what it should have said:`,
  back: (when, isSms) =>
    isSms
      ? `Hello {{ candidate.firstName }}! What we told you on ${when} was wrong, and we are sorry. Your application for {{ job.title }} is still with us. You will hear by {{ promise.long }}. /{{ organisation.name }}`
      : `Hello {{ candidate.firstName }},\n\nWhat we told you on ${when} was wrong. The mistake is ours, and we are sorry.\n\nYour application for {{ job.title }} is still with us, and we are looking at it again. You will hear from us by {{ promise.long }}.\n\nKind regards\n{{ recruiter.name }}, {{ organisation.name }}`,
};
