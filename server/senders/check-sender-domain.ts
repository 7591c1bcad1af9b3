import type { Provider } from '../../activities/providers/contract.ts';
import type { Sender } from '../../prisma/client.ts';
import type { SenderDomain } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import type { Parts } from '../parts.ts';
import { checkMailDomain } from './check-mail-domain.ts';
import { createResolver } from './create-resolver.ts';
import { senderProvider } from './sender-provider.ts';

const none: SenderDomain = { domain: null, provider: null, tracking: [], records: [] };

/** How the domain of a sender stands now, asked of name servers and of its provider. Whoever does not answer leaves it unknown, never missing. */
export async function checkSenderDomain(parts: Parts, caller: Caller, sender: string): Promise<SenderDomain> {
  const { environment } = parts;
  const { provider, own } = await senderProvider(parts, caller, sender);
  const carrier = carrierOf(environment, provider, own);
  const domain = domainOf(environment, provider);
  if (carrier === null || domain === null) return none;
  const told = (await provider.tellDomain?.(domain)) ?? null;
  const replyDomain = (provider.own?.replyAddress ?? environment.inbound?.address)?.split('@')[1];
  const asked = { domain, carrier, replyDomain, told: told?.records };
  const records = await checkMailDomain(createResolver(environment.nameServers), asked);
  return {
    domain,
    provider: told?.status ?? null,
    tracking: [...(told?.tracking ?? [])],
    records: records.map(({ isExact, value, found, ...record }) => ({
      ...record,
      ...{ value: isExact ? value : null, found: [...found] },
    })),
  };
}

function domainOf({ publicUrl }: Parts['environment'], { own }: Provider): string | null {
  const domain = own?.from?.address.split('@')[1] ?? new URL(publicUrl).hostname;
  return domain.includes('.') && !/^[\d.]+$/.test(domain) ? domain.toLowerCase() : null;
}

function carrierOf({ smtp }: Parts['environment'], { name }: Provider, own: Sender | null) {
  if (name === 'resend') return { kind: 'resend' } as const;
  if (name !== 'smtp') return null;
  const { host, dkimSelector } = (own?.settings ?? {}) as { host?: string; dkimSelector?: string };
  const named = host ?? (smtp ? new URL(smtp.url).hostname : undefined);
  return named === undefined ? null : ({ kind: 'smtp', host: named, selector: dkimSelector } as const);
}
