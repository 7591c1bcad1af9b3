import type { Language } from '../../../process/definition/schema.ts';
import { cutText } from '../../../process/texts/cut-text.ts';

type About = {
  readonly language: Language;
  readonly firstName: string;
  readonly writer: string;
  readonly organisation: string;
};

/** What an answer by each channel begins with: a greeting, room for the answer, and who writes. */
export function startingWords({ language, firstName, writer, organisation }: About): { email: string; sms: string } {
  const { hello, regards } = words[language];
  return {
    email: `${hello} ${firstName},\n\n\n\n${regards}\n${writer}\n${organisation}`,
    sms: `${hello} ${firstName}! \n/${writer}, ${organisation}`,
  };
}

const words = {
  sv: { hello: 'Hej', regards: 'Vänliga hälsningar' },
  en: { hello: 'Hello', regards: 'Kind regards' },
};

const prefix = /^\s*(?:re|sv|svar|aw|antw|vs)\s*:\s*/i;

/** The subject of an answer, which mail programs keep in the thread of what it answers; the job's title where that had none. */
export function subjectOf(subject: string | null, jobTitle: string): string {
  let bare = (subject ?? '').replaceAll(/\s+/g, ' ').trim();
  while (prefix.test(bare)) bare = bare.replace(prefix, '');
  return cutText(`Re: ${bare === '' ? jobTitle : bare}`, 250);
}
