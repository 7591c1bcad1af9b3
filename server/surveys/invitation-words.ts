import type { Language } from '../../process/definition/schema.ts';
import type { PageWords } from '../page-messages/contract.ts';
import { writePageWords } from '../page-messages/write-page-words.ts';

type Given = {
  readonly language: Language;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly link: string;
  readonly declineLink: string;
};

/** Asks how it was to apply. It says nothing of how it ended. */
export function invitationWords({ language, organisation, jobTitle, link, declineLink }: Given): PageWords {
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, subject: `Hur var det att söka jobb hos ${organisation}?` },
      before: [
        'Hej!',
        `Du har sökt jobbet ${jobTitle} hos oss. Berätta gärna hur det var: fyra frågor, ungefär en minut. Ingen här ser vem som har svarat vad.`,
      ],
      button: { text: 'Svara på fyra frågor', link },
      after: [`Vill du inte ha sådana frågor? Säg nej här, så frågar vi inte igen: ${declineLink}`],
      sms: `${organisation}: hur var det att söka ${jobTitle}? Fyra frågor, en minut. Ingen ser vem som svarat vad. ${link}`,
    });
  return writePageWords({
    ...{ language, organisation, subject: `How was it to apply to ${organisation}?` },
    before: [
      'Hello,',
      `You applied for a job with us: ${jobTitle}. Please tell us how it was: four questions, about a minute. Nobody here sees who answered what.`,
    ],
    button: { text: 'Answer four questions', link },
    after: [`You want no such questions? Say no here and we will not ask again: ${declineLink}`],
    sms: `${organisation}: how was it to apply for ${jobTitle}? Four questions, a minute. Nobody sees who answered what. ${link}`,
  });
}
