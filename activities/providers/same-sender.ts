import type { Provider } from './contract.ts';

/** By whom an attempt went: a provider, and which of several accounts at it; null for the installation's. */
export type By = { readonly provider: string; readonly senderId: string | null };

/** Whether an attempt went by this very one, and not by another account at the same provider. */
export const wentBy = ({ provider, senderId }: By, { name, own }: Provider): boolean =>
  provider === name && senderId === (own?.id ?? null);

/** The account as attempts name it. */
export const accountOf = ({ own }: Pick<Provider, 'own'>): string => own?.id ?? '';
