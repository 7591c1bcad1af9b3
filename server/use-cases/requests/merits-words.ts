import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';
import type { Known } from './tell-of-request.ts';

/** The education, experience and other merits of whoever was chosen, as the recruiter has written them. */
export function meritsWords({
  language,
  organisation,
  jobTitle,
  link,
  text,
}: Known & { readonly text: string }): PageWords {
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, subject: `Meriterna hos den som valdes: ${jobTitle}` },
      before: [
        'Hej!',
        'Du har bett om skriftlig uppgift om utbildning, yrkeserfarenhet och andra meriter hos den som valdes till jobbet (2 kap. 4 § diskrimineringslagen). Här är den:',
        text,
      ],
      button: { text: 'Öppna min sida', link },
      sms: `${organisation}: du har fått svar om meriterna hos den som valdes till ${jobTitle}. Läs det på din sida: ${link}`,
    });
  return writePageWords({
    ...{ language, organisation, subject: `The merits of the one chosen: ${jobTitle}` },
    before: [
      'Hello,',
      'You have asked for written information about the education, experience and other merits of the one who was chosen for the job (chapter 2, section 4 of the Swedish Discrimination Act). Here it is:',
      text,
    ],
    button: { text: 'Open my page', link },
    sms: `${organisation}: there is an answer about the merits of the one chosen for ${jobTitle}. Read it on your page: ${link}`,
  });
}
