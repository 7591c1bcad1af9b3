import type { Language } from '../../../process/definition/schema.ts';
import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';

type Given = {
  readonly language: Language;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly link: string;
};

/** The link to the candidate's page, and that earlier ones open nothing any more. */
export function linkWords({ language, organisation, jobTitle, link }: Given): PageWords {
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, subject: 'Din länk till ansökan' },
      before: ['Hej!', `Här är länken till din sida om ansökan: ${jobTitle}.`],
      button: { text: 'Öppna min sida', link },
      after: ['Tidigare länkar fungerar inte längre. Länken är bara din, så dela den inte med andra.'],
      sms: `${organisation}: din sida om ansökan ${jobTitle}. Tidigare länkar fungerar inte längre. ${link}`,
    });
  return writePageWords({
    ...{ language, organisation, subject: 'Your link to your application' },
    before: ['Hello,', `Here is the link to your page about your application: ${jobTitle}.`],
    button: { text: 'Open my page', link },
    after: ['Earlier links no longer work. The link is yours alone, so please do not share it.'],
    sms: `${organisation}: your page about your application ${jobTitle}. Earlier links no longer work. ${link}`,
  });
}
