import type { Language } from '../../process/definition/schema.ts';
import { writeMail } from './write-mail.ts';

type Invitation = {
  readonly language: Language;
  readonly organisation: string;
  readonly by: string;
  readonly link: string;
};

/** Who invites to what, and the link. */
export function invitationMail({ language, organisation, by, link }: Invitation) {
  if (language === 'sv')
    return writeMail({
      language,
      subject: `${by} bjuder in dig till ${organisation} i Besked`,
      before: [
        'Hej!',
        `${by} bjuder in dig att arbeta med rekrytering för ${organisation} i Besked. Där får varje kandidat svar den dag som har lovats.`,
      ],
      button: { text: 'Ta emot inbjudan', link },
      after: [
        'Länken gäller i sju dagar och fungerar en gång. Väntade du dig ingen inbjudan behöver du inte göra något.',
      ],
    });
  return writeMail({
    language,
    subject: `${by} invites you to ${organisation} in Besked`,
    before: [
      'Hello,',
      `${by} invites you to work with recruitment for ${organisation} in Besked, where every candidate hears on the day that was promised.`,
    ],
    button: { text: 'Accept the invitation', link },
    after: [
      'The link is good for seven days and works once. If you expected no invitation, there is nothing that you need to do.',
    ],
  });
}
