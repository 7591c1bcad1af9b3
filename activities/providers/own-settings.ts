import type { OwnSender } from './contract.ts';
import type { Providers } from './create-providers.ts';
import { decliningBy } from './declining-by.ts';
import type { Senders } from './senders/create-senders.ts';

type Ways = { readonly providers: Providers; readonly senders?: Pick<Senders, 'of'> };

/** What of an organisation's ways out, its own or the installation's, its texts need. */
export type OwnSettings = {
  /** How texts to a number are declined. */
  readonly declining: ReturnType<typeof decliningBy>;
  /** The way of its own that mails leave by first. */
  readonly ownMail: OwnSender | undefined;
};

/** Reads them for one organisation, as they are now. */
export function createOwnSettings({ providers, senders }: Ways): (organisationId: string) => Promise<OwnSettings> {
  return async (organisationId) => {
    const ways = (await senders?.of(organisationId)) ?? providers;
    return { declining: decliningBy(ways), ownMail: ways.email[0]?.own };
  };
}
