import type { PageWords } from '../../page-messages/contract.ts';
import { writePageWords } from '../../page-messages/write-page-words.ts';
import type { Known } from './tell-of-request.ts';

/** Why the data stay, in the words of whoever refused, and where one can turn. */
export function deletionWords({ language, organisation, link, text }: Known & { readonly text: string }): PageWords {
  if (language === 'sv')
    return writePageWords({
      ...{ language, organisation, subject: 'Dina uppgifter kan inte raderas än' },
      before: ['Hej!', 'Du har bett oss radera dina uppgifter. Det kan vi inte göra än. Så här är det:', text],
      button: { text: 'Öppna min sida', link },
      after: ['Tycker du att det är fel kan du vända dig till Integritetsskyddsmyndigheten, imy.se.'],
      sms: `${organisation}: vi kan inte radera dina uppgifter än. Läs varför på din sida: ${link}`,
    });
  return writePageWords({
    ...{ language, organisation, subject: 'Your data cannot be erased yet' },
    before: ['Hello,', 'You have asked us to erase your data. We cannot do so yet, and this is why:', text],
    button: { text: 'Open my page', link },
    after: ['If you think that this is wrong, you can turn to the data protection authority; in Sweden imy.se.'],
    sms: `${organisation}: we cannot erase your data yet. Read why on your page: ${link}`,
  });
}
