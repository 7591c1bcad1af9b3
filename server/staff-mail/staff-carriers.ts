import type { Provider } from '../../activities/providers/contract.ts';
import type { Parts } from '../parts.ts';

export type Carrying = Pick<Parts, 'database' | 'providers' | 'senders'>;

type Carried = { readonly organisationId: string; readonly kind: string };

const isOutside = ({ name }: Provider) => name !== 'mailbox';

/**
 * Who carries a mail to somebody who works here, first choice first; nobody where it lies in the built-in mailbox. What an organisation has to say
 * goes by its own senders and by the installation's after them; a link to a new password, which lets in wherever somebody belongs, the other way round.
 */
export async function staffCarriers(
  { providers, senders }: Pick<Carrying, 'providers' | 'senders'>,
  { organisationId, kind }: Carried,
): Promise<Provider[]> {
  const all = await senders.of(organisationId);
  const own = all.email.filter((one) => one.own !== undefined && isOutside(one));
  const lent = providers.email.filter(isOutside);
  if (kind === 'reset') return lent.length > 0 ? lent : own;
  // The installation's account under another name is no second way: it would refuse the same.
  const isBorrowed = ({ name }: Provider) => own.some((one) => one.name === name && one.own?.isLent === true);
  return [...own, ...lent.filter((one) => !isBorrowed(one))];
}
