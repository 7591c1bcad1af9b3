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
  const ask = async (domain: string): Promise<boolean | null> => {
    const takes = await takesMail(resolver, domain).catch(() => null);
    if (takes !== null) remember(known, domain, takes);
    return takes;
  };
  return async (domains) => {
    const wanted = [...new Set(domains.map((domain) => domain.toLowerCase()))];
    // Apart from what is remembered: whoever asks at the same time may push it out of there.
    const answers = new Map<string, boolean | null>();
    for (const domain of wanted) {
      const { takes, until } = known.get(domain) ?? { takes: null, until: 0 };
      if (until > Date.now()) answers.set(domain, takes);
    }
    const open = wanted.filter((domain) => !answers.has(domain)).slice(0, most);
    const asked = open.map(async (domain) => void answers.set(domain, await ask(domain)));
    if (open.length > 0) await atMost(patienceMs, Promise.all(asked));
    return new Set(wanted.filter((domain) => answers.get(domain) === false));
  };
}

/** The one that was asked about longest ago makes room. */
function remember(known: Map<string, Known>, domain: string, takes: boolean): void {
  known.delete(domain);
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(domain, { takes, until: Date.now() + freshMs });
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
