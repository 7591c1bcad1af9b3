import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';
import type { Known } from '../requests/tell-of-request.ts';

/** The last message of all: everything is gone. It names nobody, since its copy is all that may be left. */
export function erasedWords({ language, organisation }: Known): PageWords {
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, subject: 'Dina uppgifter är raderade' },
      before: [
        'Hej!',
        'Vi har raderat allt som vi hade om dig: ansökan, meddelanden, dokument och det som vi har skrivit. Det går inte att få tillbaka, och din sida finns inte längre.',
      ],
      sms: `${organisation} har raderat allt om dig. Det går inte att få tillbaka, och din sida finns inte längre.`,
    });
  return writePageWords({
    ...{ language, organisation, subject: 'Your data have been erased' },
    before: [
      'Hello,',
      'We have erased everything that we held about you: application, messages, documents and what we have written. It cannot be brought back, and your page is gone.',
    ],
    sms: `${organisation} has erased everything about you. It cannot be brought back, and your page is gone.`,
  });
}
