import type { DomainRecord } from './check-mail-domain.ts';

/** Mail hosts that many use, and what of theirs an SPF record includes (their own documentation, 2026). */
const includes: readonly (readonly [host: RegExp, include: string])[] = [
  [/(^|\.)(office365|outlook)\.com$/, 'spf.protection.outlook.com'],
  [/(^|\.)(gmail|google|googlemail)\.com$/, '_spf.google.com'],
  [/(^|\.)amazonaws\.com$/, 'amazonses.com'],
  [/(^|\.)sendgrid\.net$/, 'sendgrid.net'],
  [/(^|\.)mailgun\.(org|com)$/, 'mailgun.org'],
  [/(^|\.)postmarkapp\.com$/, 'spf.mtasv.net'],
  [/(^|\.)(brevo|sendinblue)\.com$/, 'spf.brevo.com'],
];

const includeOf = (host: string) => includes.find(([known]) => known.test(host))?.[1];

/** The record to set so that mails by a mail server pass. */
export function spfValueOf(host: string): string {
  const include = includeOf(host);
  return `v=spf1 ${include === undefined ? `a:${host}` : `include:${include}`} ~all`;
}

/**
 * How the one SPF record of a domain stands to a mail server: `ok` where it names it, what its host has people include, or its host's own domain; `wrong`
 * where it lets nobody send; otherwise `unsure`, since servers behind an include, and those that a mail host hands on to, are not seen from here.
 */
export function judgeServer(
  record: string,
  {
    domain,
    host,
    exchanges,
  }: { readonly domain: string; readonly host: string; readonly exchanges: readonly string[] },
): DomainRecord['status'] {
  const terms = record
    .toLowerCase()
    .split(/\s+/)
    .slice(1)
    .map((term) => term.replace(/^\+/, ''));
  const named = terms.filter((term) => !/^[-~?]?all$|^-|^exp=/.test(term));
  if (named.length === 0) return 'wrong';
  const include = includeOf(host);
  const isNamed = named.some((term) => {
    const [, kind = '', at = domain] = /^(a|mx|include|redirect)(?:[:=]([^/]+))?/.exec(term) ?? [];
    if (kind === 'a') return at === host;
    if (kind === 'mx') return at === domain && exchanges.includes(host);
    return (kind === 'include' || kind === 'redirect') && (at === include || ownerOf(at) === ownerOf(host));
  });
  return isNamed ? 'ok' : 'unsure';
}

const ownerOf = (name: string) => name.split('.').slice(-2).join('.');
