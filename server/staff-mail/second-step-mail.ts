import type { Language } from '../../process/definition/schema.ts';
import { writeMail } from './write-mail.ts';

type Given = {
  readonly language: Language;
  readonly by: string;
  readonly organisation: string;
  readonly link: string;
};

/** An administrator has turned off the reader's second step. */
export function secondStepMail({ language, by, organisation, link }: Given) {
  if (language === 'sv')
    return writeMail({
      language,
      subject: 'Ditt andra steg för inloggning är avstängt',
      before: [
        'Hej!',
        `${by} har stängt av tvåstegsinloggningen för ditt konto i Besked (${organisation}). Tills du slår på den igen räcker ditt lösenord för att logga in.`,
      ],
      button: { text: 'Slå på den igen', link },
      after: [`Har du inte bett om det? Hör av dig till ${by}, och byt lösenord.`],
    });
  return writeMail({
    language,
    subject: 'Your second step of signing in is turned off',
    before: [
      'Hello,',
      `${by} has turned off two-step sign-in for your account in Besked (${organisation}). Until you turn it on again your password is enough to sign in.`,
    ],
    button: { text: 'Turn it on again', link },
    after: [`If you did not ask for this, get in touch with ${by} and change your password.`],
  });
}
