/** How names are looked up; answers nothing where there is no such record, and throws where nobody answers. */
export type Resolver = {
  readonly txt: (name: string) => Promise<readonly string[]>;
  readonly mx: (name: string) => Promise<readonly string[]>;
};

export type DomainRecord = {
  readonly kind: 'SPF' | 'DKIM' | 'DMARC' | 'MX';
  /** Where it stands, or has to. */
  readonly name: string;
  readonly status: 'ok' | 'missing' | 'wrong' | 'unknown';
  /** What to set there. */
  readonly value: string;
};

type Asked = {
  /** What stands behind the @ of the sender. */
  readonly domain: string;
  /** Who carries the mails. */
  readonly carrier: { readonly kind: 'resend' } | { readonly kind: 'smtp'; readonly host: string };
  /** Where answers come in, where they do. */
  readonly replyDomain?: string | undefined;
};

/**
 * What the world's mail servers find out about the sender's domain, each record with what to set: who may send for it (SPF), whose signature holds
 * (DKIM, where the selector is known), what to do with the rest (DMARC), and where answers go (MX). A name server that does not answer is `unknown`.
 */
export async function checkMailDomain(resolver: Resolver, asked: Asked): Promise<DomainRecord[]> {
  const { domain, carrier, replyDomain } = asked;
  const isResend = carrier.kind === 'resend';
  // Resend sends from a name below the domain, whose bounces it takes in.
  const spfName = isResend ? `send.${domain}` : domain;
  const own = isResend ? 'include:amazonses.com' : `a:${carrier.kind === 'smtp' ? carrier.host : ''}`;
  const spf = await look('SPF', spfName, `v=spf1 ${own} ~all`, async () =>
    judgeSpf(await resolver.txt(spfName), isResend ? own : null),
  );
  const dkimName = `resend._domainkey.${domain}`;
  const dkim = isResend
    ? [
        await look('DKIM', dkimName, 'p=… (the key that Resend shows under Domains)', async () =>
          (await resolver.txt(dkimName)).some((text) => /\bp=[A-Za-z0-9+/]{16}/.test(text)) ? 'ok' : 'missing',
        ),
      ]
    : [];
  const dmarc = await look('DMARC', `_dmarc.${domain}`, `v=DMARC1; p=none; rua=mailto:postmaster@${domain}`, () =>
    judgeDmarc(resolver, domain),
  );
  const mx = replyDomain
    ? [
        await look('MX', replyDomain, 'the host that takes in answers', async () =>
          (await resolver.mx(replyDomain)).length > 0 ? 'ok' : 'missing',
        ),
      ]
    : [];
  return [spf, ...dkim, dmarc, ...mx];
}

async function look(
  kind: DomainRecord['kind'],
  name: string,
  value: string,
  judge: () => Promise<DomainRecord['status']>,
): Promise<DomainRecord> {
  try {
    return { kind, name, value, status: await judge() };
  } catch {
    return { kind, name, value, status: 'unknown' };
  }
}

/** More than one record, or one that lets everybody send, is as good as none. */
function judgeSpf(texts: readonly string[], wanted: string | null): DomainRecord['status'] {
  const [record, ...more] = texts.filter((text) => /^v=spf1(\s|$)/i.test(text));
  if (record === undefined) return 'missing';
  if (more.length > 0 || /\s\+?all\s*$/i.test(record)) return 'wrong';
  return wanted === null || record.toLowerCase().split(/\s+/).includes(wanted) ? 'ok' : 'wrong';
}

/** That of a domain above counts for those below it. */
async function judgeDmarc(resolver: Resolver, domain: string): Promise<DomainRecord['status']> {
  const labels = domain.split('.');
  for (let from = 0; from <= labels.length - 2; from += 1) {
    const texts = await resolver.txt(`_dmarc.${labels.slice(from).join('.')}`);
    if (texts.some((text) => /^v=DMARC1\s*;.*\bp=(none|quarantine|reject)\b/i.test(text))) return 'ok';
    if (texts.some((text) => /^v=DMARC1/i.test(text))) return 'wrong';
  }
  return 'missing';
}
