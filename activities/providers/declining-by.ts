import type { Declining } from '../../process/texts/declining.ts';
import type { Providers } from './create-providers.ts';
import type { Senders } from './senders/create-senders.ts';

/** How texts to a number are declined that go by whoever carries them first; null where that is not known, as by the mailbox. */
export function decliningBy({ sms: [carrier] }: Pick<Providers, 'sms'>): (to: string) => Declining | null {
  return (to) => {
    const takesAnswers = carrier?.takesAnswers?.(to);
    return takesAnswers === undefined ? null : takesAnswers ? 'answer' : 'page';
  };
}

type Ways = { readonly providers: Providers; readonly senders?: Pick<Senders, 'of'> };

/** The same for an organisation, by its own ways out where there are any. */
export function createDeclining({ providers, senders }: Ways) {
  return async (organisationId: string) => decliningBy((await senders?.of(organisationId)) ?? providers);
}
