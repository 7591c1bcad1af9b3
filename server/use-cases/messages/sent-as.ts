import { namedAddress } from '../../../activities/providers/named-address.ts';
import type { Provider } from '../../../activities/providers/contract.ts';
import { replyAddress } from '../../../activities/providers/reply-address.ts';
import type { DecisionPreview, SentAs } from '../../contract/applications.ts';
import type { Parts } from '../../parts.ts';

type Channel = 'email' | 'sms';
type Attempt = { readonly provider: string; readonly senderId: string | null; readonly sentAs: unknown };
type Way = {
  readonly applicationId: string;
  readonly channel: Channel;
  /** E.164 of a text message. */
  readonly to: string | null;
  /** The last attempt; left out where there was none. */
  readonly attempt?: Attempt | undefined;
};

export type FindSentAs = (way: Way) => SentAs;

/**
 * Who messages of an organisation are from and where answers to them go: of an attempt as it was handed over, else as the first way out would have it
 * now. What a way out chooses by itself, or does not say, is null.
 */
export async function findSentAs(
  { database, environment, senders }: Pick<Parts, 'database' | 'environment' | 'senders'>,
  organisationId: string,
): Promise<FindSentAs> {
  const providers = await senders.of(organisationId);
  const { name } = await database.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const mailedAs = (applicationId: string, carrier: Provider | undefined): SentAs => {
    const { publicUrl, secret, inbound } = environment;
    const { from, replyAddress: ownAddress } = carrier?.own ?? {};
    const address = ownAddress ?? inbound?.address;
    return {
      from: namedAddress(from?.name ?? name, from?.address ?? `besked@${new URL(publicUrl).hostname}`),
      replyTo: address === undefined ? null : replyAddress(applicationId, { address, secret }),
    };
  };
  return ({ applicationId, channel, to, attempt }) => {
    const carrier =
      (attempt && (providers.sentBy?.(attempt) ?? providers.find(attempt.provider))) ?? providers[channel][0];
    if (channel === 'sms') return { from: (to !== null && carrier?.textsFrom?.(to)) || null, replyTo: null };
    return storedAs(attempt?.sentAs) ?? mailedAs(applicationId, carrier);
  };
}

type Ways = { readonly email: string | null; readonly phone: string | null };
export type SentAsByChannel = DecisionPreview['sentAs'];

/** Who a message to one candidate would be from by each channel, and where answers to it would go. */
export const sentAsTo = (sentAs: FindSentAs, applicationId: string, { email, phone }: Ways): SentAsByChannel => ({
  email: sentAs({ applicationId, channel: 'email', to: email }),
  sms: sentAs({ applicationId, channel: 'sms', to: phone }),
});

/** Of what is no message. */
export const sentByNobody: SentAs = { from: null, replyTo: null };

/** As it was handed over, to the letter. */
function storedAs(sentAs: unknown): SentAs | null {
  const { from, replyTo } = (sentAs ?? {}) as { readonly from?: string; readonly replyTo?: string };
  return from === undefined ? null : { from, replyTo: replyTo ?? null };
}
