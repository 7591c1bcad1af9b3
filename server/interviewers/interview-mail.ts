import { formatInstantLong } from '../../process/calendar/format-instant.ts';
import { localTime } from '../../process/calendar/local-time.ts';
import type { Language } from '../../process/definition/schema.ts';
import { writeMail } from '../staff-mail/write-mail.ts';

/** What an interviewer is told: an interview, that it is another than they were told, or that it is none. */
export type Said = 'invited' | 'changed' | 'off';

type Given = {
  readonly said: Said;
  readonly language: Language;
  readonly zone: string;
  readonly job: string;
  readonly candidate: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly place: string | null;
  readonly link: string | null;
  readonly page: string;
};

const subjects = {
  sv: { invited: 'Intervju', changed: 'Ändrad intervju', off: 'Inställd intervju' },
  en: { invited: 'Interview', changed: 'Changed interview', off: 'Cancelled interview' },
} as const;

const firsts = {
  sv: {
    invited: (who: string) => `Du ska intervjua ${who}.`,
    changed: (who: string) => `Intervjun med ${who} har ändrats. Det här gäller nu:`,
    off: (who: string) => `Du ska inte längre intervjua ${who} vid den här tiden.`,
  },
  en: {
    invited: (who: string) => `You are to interview ${who}.`,
    changed: (who: string) => `The interview with ${who} has changed. This is what holds now:`,
    off: (who: string) => `You are no longer to interview ${who} at this time.`,
  },
} as const;

const cannotCome = {
  sv: 'Kan du inte komma? Öppna mötet i Besked och välj ”Jag kan inte komma”, så får de som rekryterar veta det. Svar i kalendern når dem inte.',
  en: 'If you cannot come, open the meeting in Besked and choose “I cannot come”: those who recruit are told. Answers in your calendar do not reach them.',
} as const;

/** The mail that carries an interviewer's calendar file. Its subject names no candidate: it is read on locked screens and in shared calendars. */
export function interviewMail({ said, language, zone, job, candidate, startsAt, endsAt, place, link, page }: Given) {
  const isSwedish = language === 'sv';
  const starts = formatInstantLong(startsAt, zone, language, { relativeTo: startsAt, nameZone: true });
  const until = `${isSwedish ? 'till' : 'until'} ${localTime(zone, endsAt)}`;
  const where = [
    ...(place ? [`${isSwedish ? 'Plats' : 'Place'}: ${place}`] : []),
    ...(link ? [`${isSwedish ? 'Länk' : 'Link'}: ${link}`] : []),
  ];
  const first = firsts[language][said](candidate || (isSwedish ? 'en kandidat' : 'a candidate'));
  const lines = [first, `${starts}, ${until}.`, ...(said === 'off' ? [] : where)];
  const subject = `${subjects[language][said]}: ${job}`;
  const after = [
    isSwedish
      ? 'Kalenderfilen i mejlet lägger in, flyttar eller tar bort intervjun i din kalender.'
      : 'The calendar file in this mail adds, moves or removes the interview in your calendar.',
    ...(said === 'off' ? [] : [cannotCome[language]]),
  ];
  const button = { text: isSwedish ? 'Öppna i Besked' : 'Open in Besked', link: page };
  const description = [...lines, page].join('\n');
  return { ...writeMail({ language, subject, button, before: lines, after }), description };
}
