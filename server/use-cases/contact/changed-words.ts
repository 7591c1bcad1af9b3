import type { Language } from '../../../process/definition/schema.ts';
import type { ContactKind } from '../../candidate-page/contract.ts';
import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';

type Given = {
  readonly language: Language;
  readonly organisation: string;
  readonly kind: ContactKind;
  /** Whether answers to mails are read. */
  readonly isAnswered: boolean;
};

/** Told to the old address or number: another one is in its place. The new one is not named, and no link is given. */
export function changedWords({ language, organisation, kind, isAnswered }: Given): PageWords {
  if (language === 'sv') {
    const subject = kind === 'email' ? 'Din e-postadress är ändrad hos oss' : 'Ditt mobilnummer är ändrat hos oss';
    const other = kind === 'email' ? 'en annan e-postadress' : 'ett annat mobilnummer';
    return writePageWords({
      ...{ language, organisation, subject },
      before: [
        'Hej!',
        `Från och med nu skriver ${organisation} till ${other} om din ansökan. Ändringen bekräftades med en kod på din sida.`,
      ],
      after: [
        `Var det inte du? ${isAnswered ? 'Svara på det här mejlet' : `Hör av dig till ${organisation}`} genast, så hjälper vi dig.`,
      ],
      sms: `${organisation} skriver från och med nu till ${other} om din ansökan. Var det inte du? Hör av dig till oss genast.`,
    });
  }
  const what = kind === 'email' ? 'email address' : 'mobile number';
  return writePageWords({
    ...{ language, organisation, subject: `Your ${what} has been changed` },
    before: [
      'Hello,',
      `From now on ${organisation} writes to another ${what} about your application. The change was confirmed by a code on your page.`,
    ],
    after: [
      `If it was not you, ${isAnswered ? 'reply to this email' : `get in touch with ${organisation}`} at once and we will help you.`,
    ],
    sms: `${organisation} now writes to another ${what} about your application. If it was not you, please get in touch with us at once.`,
  });
}
