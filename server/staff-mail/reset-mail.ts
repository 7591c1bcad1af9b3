import type { Language } from '../../process/definition/schema.ts';
import { writeMail } from './write-mail.ts';

/** The link to choose a new password. */
export function resetMail({ language, link }: { readonly language: Language; readonly link: string }) {
  if (language === 'sv')
    return writeMail({
      language,
      subject: 'Välj ett nytt lösenord till Besked',
      before: ['Hej!', 'Någon, förmodligen du, har bett om ett nytt lösenord till ditt konto i Besked.'],
      button: { text: 'Välj nytt lösenord', link },
      after: [
        'Länken gäller i en timme och fungerar en gång. Då avslutas alla inloggningar som är öppna. Var det inte du behöver du inte göra något: ditt lösenord är detsamma.',
      ],
    });
  return writeMail({
    language,
    subject: 'Choose a new password for Besked',
    before: ['Hello,', 'Somebody, probably you, has asked for a new password for your account in Besked.'],
    button: { text: 'Choose a new password', link },
    after: [
      'The link is good for one hour and works once. All sessions that are open end then. If it was not you, there is nothing that you need to do: your password is the same.',
    ],
  });
}
