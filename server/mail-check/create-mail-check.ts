import { createResolver } from '../senders/create-resolver.ts';

/** Those of the domains that surely take no mail; a domain of which nothing is known is not among them. Never throws, and takes a second at most. */
export type MailCheck = (domains: readonly string[]) => Promise<ReadonlySet<string>>;

type Settings = { readonly isOn: boolean; readonly nameServers: readonly string[] };
type Known = { readonly takes: boolean; readonly until: number };

const patienceMs = 1_000;
const freshMs = 10 * 60_000;
/** More of them are not asked about at once, nor remembered. */
const most = 500;

/** Asks name servers whether domains take mail, where that is wanted; what was answered counts for ten minutes. */
export function createMailCheck({ isOn, nameServers }: Settings): MailCheck {
  if (!isOn) return async () => new Set();
  const resolver = createResolver(nameServers);
  const known = new Map<string, Known>();
  const ask = async (domain: string): Promise<void> => {
    const takes = await takesMail(resolver, domain).catch(() => null);
    if (takes === null) return;
    if (known.size >= most) known.clear();
    known.set(domain, { takes, until: Date.now() + freshMs });
  };
  return async (domains) => {
    const wanted = [...new Set(domains.map((domain) => domain.toLowerCase()))];
    const isFresh = (domain: string) => (known.get(domain)?.until ?? 0) > Date.now();
    const open = wanted.filter((domain) => !isFresh(domain)).slice(0, most);
    if (open.length > 0) await atMost(patienceMs, Promise.all(open.map(ask)));
    return new Set(wanted.filter((domain) => known.get(domain)?.takes === false));
  };
}

/** A domain without MX is reached by its address (RFC 5321); one whose only MX is the root says that it takes none (RFC 7505). */
async function takesMail({ mx, hasAddress }: ReturnType<typeof createResolver>, domain: string): Promise<boolean> {
  const hosts = await mx(domain);
  if (hosts.length > 0) return hosts.some((host) => host !== '' && host !== '.');
  return hasAddress(domain);
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
