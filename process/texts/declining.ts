import type { Language } from '../definition/schema.ts';

/** How a candidate declines text messages: by an answer to one, or, where nobody can answer them, on their page alone. */
export type Declining = 'answer' | 'page';

type Hints = Readonly<Record<'answer' | 'here' | 'there', string>>;

/** In letters that cost no segment: an SMS is charged by its length. */
const hints: Readonly<Record<Language, Hints>> = {
  sv: {
    answer: 'Svara STOPP för att slippa sms.',
    here: 'Du kan inte svara på sms. På sidan väljer du bort dem.',
    there: 'Du kan inte svara på sms. Här väljer du bort dem:',
  },
  en: {
    answer: 'Reply STOP for no more texts.',
    here: 'You cannot reply to texts. Decline them on the page.',
    there: 'You cannot reply to texts. Decline them here:',
  },
};

/** A first text message with how to decline them behind it, unless it says so itself; a link to the page is given once. */
export function withDeclining(
  text: string,
  declining: Declining,
  { language, pageUrl }: { readonly language: Language; readonly pageUrl: string },
): string {
  const { answer, here, there } = hints[language];
  if (declining === 'answer') return /\bSTOPP?\b/u.test(text) ? text : `${text} ${answer}`;
  return text.includes(pageUrl) ? `${text} ${here}` : `${text} ${there} ${pageUrl}`;
}
