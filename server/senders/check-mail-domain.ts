import type { ToldDomain } from '../../activities/providers/contract.ts';
import { judgeServer, spfValueOf } from './spf-of-server.ts';

/** How names are looked up; answers nothing where there is no such record, and throws where nobody answers. */
export type Resolver = {
  readonly txt: (name: string) => Promise<readonly string[]>;
  readonly mx: (name: string) => Promise<readonly string[]>;
};

export type DomainRecord = {
  readonly kind: 'SPF' | 'DKIM' | 'DMARC' | 'MX';
  readonly type: 'TXT' | 'MX';
  /** Where it stands, or has to. */
  readonly name: string;
  /** `unsure`: it is there, and whether it holds for this sender is not seen from here. `unknown`: the name server does not answer. */
  readonly status: 'ok' | 'missing' | 'wrong' | 'unsure' | 'unknown';
  /** What to set there. */
  readonly value: string;
  /** Whether that is the very record, or what kind of thing belongs there. */
  readonly isExact: boolean;
  readonly priority: number | null;
  /** What stands there now. */
  readonly found: readonly string[];
};

type Asked = {
  /** What stands behind the @ of the sender. */
  readonly domain: string;
  /** Who carries the mails. */
  readonly carrier:
    | { readonly kind: 'resend' }
    | { readonly kind: 'smtp'; readonly host: string; readonly selector?: string | undefined };
  /** The records that its carrier wants, where that has told them. */
  readonly told?: ToldDomain['records'] | undefined;
  /** Where answers come in, where they do. */
  readonly replyDomain?: string | undefined;
};

type Wanted = Pick<DomainRecord, 'kind' | 'type' | 'name' | 'value' | 'isExact'> & { readonly priority?: number };
type Judge = (found: readonly string[]) => DomainRecord['status'];

/**
 * What the world's mail servers find out about the sender's domain, each record with what to set: who may send for it (SPF), whose signature holds
 * (DKIM; by a mail server where its selector is told), what to do with the rest (DMARC), and where bounces and answers go (MX). A name server that does not
 * answer is `unknown`.
 */
export async function checkMailDomain(resolver: Resolver, asked: Asked): Promise<DomainRecord[]> {
  const { domain, carrier, replyDomain } = asked;
  return Promise.all([
    ...(carrier.kind === 'resend' ? resendRecords(resolver, asked) : serverRecords(resolver, domain, carrier)),
    dmarcOf(resolver, domain),
    ...(replyDomain === undefined ? [] : [repliesOf(resolver, replyDomain)]),
  ]);
}

/** Resend sends from a name below the domain, whose bounces it takes in. */
function resendRecords(resolver: Resolver, { domain, told }: Asked): Promise<DomainRecord>[] {
  const toldOf = (kind: string, type: string) => told?.find((one) => one.kind === kind && one.type === type);
  const [spf, dkim, mx] = [toldOf('SPF', 'TXT'), toldOf('DKIM', 'TXT'), toldOf('SPF', 'MX')];
  const own = 'include:amazonses.com';
  const spfName = spf?.name ?? `send.${domain}`;
  const key = keyIn(dkim?.value ?? '');
  return [
    look(
      resolver,
      { kind: 'SPF', type: 'TXT', name: spfName, value: spf?.value ?? `v=spf1 ${own} ~all`, isExact: true },
      (found) => judgeSpf(found, (record) => (record.toLowerCase().split(/\s+/).includes(own) ? 'ok' : 'wrong')),
    ),
    look(
      resolver,
      {
        ...{ kind: 'DKIM', type: 'TXT', name: dkim?.name ?? `resend._domainkey.${domain}` },
        ...{ value: dkim?.value ?? 'p=… (the key that Resend shows under Domains)', isExact: dkim !== undefined },
      },
      (found) => judgeKey(found.map(keyIn), key),
    ),
    ...(mx ? [bouncesOf(resolver, mx)] : []),
  ];
}

function bouncesOf(resolver: Resolver, { name, value, priority }: ToldDomain['records'][number]) {
  const wanted = { kind: 'MX', type: 'MX', name, value, isExact: true } as const;
  return look(resolver, { ...wanted, ...(priority === null ? {} : { priority }) }, (found) => {
    if (found.length === 0) return 'missing';
    return found.some((host) => bare(host) === bare(value)) ? 'ok' : 'wrong';
  });
}

const bare = (host: string) => host.toLowerCase().replace(/\.$/, '');

function serverRecords(
  resolver: Resolver,
  domain: string,
  { host, selector }: Extract<Asked['carrier'], { kind: 'smtp' }>,
): Promise<DomainRecord>[] {
  const spf = async () => {
    const exchanges = await resolver.mx(domain).catch(() => []);
    const server = { domain, host: bare(host), exchanges: exchanges.map(bare) };
    return look(
      resolver,
      { kind: 'SPF', type: 'TXT', name: domain, value: spfValueOf(server.host), isExact: true },
      (found) => judgeSpf(found, (record) => judgeServer(record, server)),
    );
  };
  return [spf(), signatureOf(resolver, domain, selector)];
}

/** Whether there is a key is seen; whether the server signs by it, in a mail alone. */
async function signatureOf(resolver: Resolver, domain: string, selector?: string): Promise<DomainRecord> {
  const name = `${selector ?? '<selector>'}._domainkey.${domain}`;
  const value = 'the key that the mail host gives out';
  const wanted = { kind: 'DKIM', type: 'TXT', name, value, isExact: false } as const;
  if (selector === undefined) return { ...wanted, status: 'unsure', priority: null, found: [] };
  return look(resolver, wanted, (found) => judgeKey(found.map(keyIn), null));
}

function repliesOf(resolver: Resolver, name: string) {
  const value = 'the host that takes in answers';
  return look(resolver, { kind: 'MX', type: 'MX', name, value, isExact: false }, (found) => {
    if (found.length === 0) return 'missing';
    return found.every((host) => takesForResend.test(bare(host))) ? 'ok' : 'unsure';
  });
}

/** Where Resend takes in mail. What any other host hands on to Besked is not seen from outside. */
const takesForResend = /^inbound-smtp\.[a-z0-9-]+\.amazonaws\.com$/;

async function look(resolver: Resolver, { priority, ...wanted }: Wanted, judge: Judge): Promise<DomainRecord> {
  const record = { ...wanted, priority: priority ?? null };
  try {
    const found = await (wanted.type === 'MX' ? resolver.mx(wanted.name) : resolver.txt(wanted.name));
    return { ...record, status: judge(found), found };
  } catch {
    return { ...record, status: 'unknown', found: [] };
  }
}

/** More than one record, or one that lets everybody send, is as good as none. */
function judgeSpf(texts: readonly string[], judge: (record: string) => DomainRecord['status']): DomainRecord['status'] {
  const [record, ...more] = texts.filter((text) => /^v=spf1(\s|$)/i.test(text));
  if (record === undefined) return 'missing';
  if (more.length > 0 || /\s\+?all\s*$/i.test(record)) return 'wrong';
  return judge(record);
}

/** Long keys are cut where people like: spaces in them mean nothing. */
const keyIn = (text: string) => /\bp=([A-Za-z0-9+/=\s]{16,})/.exec(text)?.[1]?.replace(/\s/g, '') ?? null;

function judgeKey(found: readonly (string | null)[], wanted: string | null): DomainRecord['status'] {
  const keys = found.filter((key) => key !== null);
  if (keys.length === 0) return 'missing';
  return wanted === null || keys.includes(wanted) ? 'ok' : 'wrong';
}

/** That of a domain above counts for those below it. */
async function dmarcOf(resolver: Resolver, domain: string): Promise<DomainRecord> {
  const value = `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`;
  const wanted = { kind: 'DMARC', type: 'TXT', isExact: true, value, priority: null } as const;
  const name = `_dmarc.${domain}`;
  const labels = domain.split('.');
  try {
    for (let from = 0; from <= labels.length - 2; from += 1) {
      const at = `_dmarc.${labels.slice(from).join('.')}`;
      const found = (await resolver.txt(at)).filter((text) => /^v=DMARC1/i.test(text));
      const isPolicy = found.some((text) => /^v=DMARC1\s*;.*\bp=(none|quarantine|reject)\b/i.test(text));
      if (found.length > 0) return { ...wanted, name: at, status: isPolicy ? 'ok' : 'wrong', found };
    }
    return { ...wanted, name, status: 'missing', found: [] };
  } catch {
    return { ...wanted, name, status: 'unknown', found: [] };
  }
}
