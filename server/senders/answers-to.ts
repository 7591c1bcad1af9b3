import type { Provider } from '../../activities/providers/contract.ts';
import { replyAddress } from '../../activities/providers/reply-address.ts';
import type { Parts } from '../parts.ts';

/**
 * Where answers to a mail by a sender go, about what has that id: to its own address for answers, else the installation's; nothing where neither has
 * one. By SMTP it decides the envelope too, so that a test without it would be judged otherwise than candidates' mail.
 */
export function answersTo(
  id: string,
  { own }: Pick<Provider, 'own'>,
  { inbound, secret }: Pick<Parts['environment'], 'inbound' | 'secret'>,
): { readonly replyTo?: string } {
  const address = own?.replyAddress ?? inbound?.address;
  return address === undefined ? {} : { replyTo: replyAddress(id, { address, secret }) };
}
