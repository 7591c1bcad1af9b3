import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';
import type { Known } from '../requests/tell-of-request.ts';

type Erased = {
  /** Nobody else in the organisation has the name with the address or number. */
  readonly isAll: boolean;
};

/** The last message of all: everything is gone, or everything of this page where there are others. It names nobody, since its copy is all that may be left. */
export function erasedWords({ language, organisation }: Known, { isAll }: Erased): PageWords {
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, subject: 'Dina uppgifter är raderade' },
      before: [
        'Hej!',
        `Vi har raderat allt som ${isAll ? 'vi hade om dig' : 'hörde till din sida'}: ansökan, meddelanden, dokument och det som vi har skrivit. Det går inte att få tillbaka, och din sida finns inte längre.`,
        ...(isAll
          ? []
          : [
              'Hos oss finns fler ansökningar med samma namn och kontaktuppgift. Är de dina kan du be om radering på deras sidor.',
            ]),
      ],
      sms: isAll
        ? `${organisation} har raderat allt om dig. Det går inte att få tillbaka, och din sida finns inte längre.`
        : `${organisation} har raderat allt på din sida, som inte finns längre. Fler ansökningar har samma namn och nummer: be om radering på deras sidor.`,
    });
  return writePageWords({
    ...{ language, organisation, subject: 'Your data have been erased' },
    before: [
      'Hello,',
      `We have erased everything that ${isAll ? 'we held about you' : 'belonged to your page'}: application, messages, documents and what we have written. It cannot be brought back, and your page is gone.`,
      ...(isAll
        ? []
        : [
            'There are other applications here with the same name and address or number. If they are yours, you can ask on their pages for these to be erased.',
          ]),
    ],
    sms: isAll
      ? `${organisation} has erased everything about you. It cannot be brought back, and your page is gone.`
      : `${organisation} has erased everything of your page, which is gone. Other applications have the same name and number: ask on their pages for these to be erased.`,
  });
}
