import type { Language } from '../../../process/definition/schema.ts';
import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';
import type { CodePurpose } from './contract.ts';

type Given = {
  readonly language: Language;
  readonly organisation: string;
  readonly purpose: CodePurpose;
  readonly code: string;
};

const what: Readonly<Record<Language, Record<CodePurpose, string>>> = {
  sv: {
    email: 'bekräfta din e-postadress',
    phone: 'bekräfta ditt mobilnummer',
    emailProof: 'byta din e-postadress',
    phoneProof: 'byta ditt mobilnummer',
    data: 'se allt som vi har om dig',
    deletion: 'be oss radera allt som vi har om dig',
  },
  en: {
    email: 'confirm your email address',
    phone: 'confirm your mobile number',
    emailProof: 'change your email address',
    phoneProof: 'change your mobile number',
    data: 'see everything that we hold about you',
    deletion: 'ask us to erase everything that we hold about you',
  },
};

/** The code, what it is for, and what to do where nobody has asked for it. */
export function codeWords({ language, organisation, purpose, code }: Given): PageWords {
  const does = what[language][purpose];
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, code, subject: `${code} är din kod` },
      before: ['Hej!', `Skriv koden på din sida hos ${organisation} för att ${does}. Den gäller i en halvtimme.`],
      after: ['Har du inte bett om koden behöver du inte göra något. Ge den inte till någon annan.'],
      sms: `${code} är din kod för att ${does} hos ${organisation}. Den gäller i en halvtimme. Ge den inte till någon annan.`,
    });
  return writePageWords({
    ...{ language, organisation, code, subject: `${code} is your code` },
    before: ['Hello,', `Type the code on your page at ${organisation} to ${does}. It is good for half an hour.`],
    after: ['If you have not asked for it, there is nothing that you need to do. Give it to nobody else.'],
    sms: `${code} is your code to ${does} at ${organisation}. It is good for half an hour. Give it to nobody else.`,
  });
}
