import type { Provider } from './contract.ts';

/** By whom an attempt went: a provider, and which of several accounts at it; null for the installation's. */
export type By = { readonly provider: string; readonly senderId: string | null };

/** Whether an attempt went by this very one, and not by another account at the same provider. */
export function wentBy({ provider, senderId }: By, one: Provider): boolean {
  const by = byOf(one);
  return provider === by.provider && senderId === by.senderId;
}

/** A provider as attempts name it. */
export const byOf = ({ name, own }: Pick<Provider, 'name' | 'own'>): By => ({
  provider: name,
  senderId: own?.id ?? null,
});
