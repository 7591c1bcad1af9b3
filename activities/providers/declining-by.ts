import type { Declining } from '../../process/texts/declining.ts';
import type { Providers } from './create-providers.ts';

/** How texts to a number are declined that go by whoever carries them first; null where that is not known, as by the mailbox. */
export function decliningBy({ sms: [carrier] }: Pick<Providers, 'sms'>): (to: string) => Declining | null {
  return (to) => {
    const takesAnswers = carrier?.takesAnswers?.(to);
    return takesAnswers === undefined ? null : takesAnswers ? 'answer' : 'page';
  };
}
