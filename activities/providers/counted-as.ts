import type { Provider } from './contract.ts';
import type { RateLimits } from './shared-rate.ts';

/** The row that a provider's turns are counted in, and the milliseconds between two of them. */
export type Counted = { readonly key: string; readonly gapMs: number };

/** Whether an account is an organisation's own, at its own limit, and not the installation's under another name. */
export const hasOwnAccount = ({ own }: Pick<Provider, 'own'>): boolean => own !== undefined && own.isLent !== true;

/** By what a provider is counted: an organisation's own account by itself, whichever of its senders it is, everything else by the installation's limit; null where nobody limits it. */
export function countedAs(provider: Pick<Provider, 'name' | 'own'>, limits: RateLimits): Counted | null {
  const { name, own } = provider;
  const isOwn = hasOwnAccount(provider);
  const limit = isOwn ? own?.perSecond : limits[name];
  return limit === undefined ? null : { key: isOwn ? `own/${own?.account ?? own?.id}` : name, gapMs: 1_000 / limit };
}
