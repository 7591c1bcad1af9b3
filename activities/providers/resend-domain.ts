import type { Resend } from 'resend';
import type { ToldDomain, Tracking } from './contract.ts';
import { timedOut, within } from './within.ts';

const notTold: ToldDomain = { status: 'notTold', records: [], tracking: [] };

/** How a domain stands with Resend and the records that it wants. A key that may only send tells nothing. Never throws. */
export async function tellResendDomain(resend: Resend, domain: string, timeoutMs: number): Promise<ToldDomain> {
  try {
    const listed = await within(timeoutMs, () => resend.domains.list({ limit: 100 }));
    if (listed === timedOut || listed.error) return notTold;
    const known = listed.data.data.find(({ name }) => name.toLowerCase() === domain.toLowerCase());
    if (!known) return { status: 'unknown', records: [], tracking: [] };
    const found = await within(timeoutMs, () => resend.domains.get(known.id));
    if (found === timedOut || found.error)
      return { status: statusOf(known.status), records: [], tracking: trackingOf(known) };
    const records: ToldDomain['records'] = found.data.records.flatMap((record) => toRecord(record, domain));
    return { status: statusOf(found.data.status), records, tracking: trackingOf(found.data) };
  } catch {
    return notTold;
  }
}

function statusOf(status: string): ToldDomain['status'] {
  if (status === 'verified') return 'verified';
  return status === 'failed' || status === 'partially_failed' ? 'failed' : 'pending';
}

type Tracked = { readonly open_tracking?: boolean; readonly click_tracking?: boolean };

function trackingOf({ open_tracking: opens, click_tracking: clicks }: Tracked): readonly Tracking[] {
  return [...(opens === true ? (['opens'] as const) : []), ...(clicks === true ? (['clicks'] as const) : [])];
}

type Told = {
  readonly record: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly priority?: number;
};

/** Names are told as they are typed at a registrar: without the domain that was bought. */
function toRecord({ record, type, name, value, priority }: Told, domain: string): ToldDomain['records'] {
  if ((record !== 'SPF' && record !== 'DKIM') || (type !== 'TXT' && type !== 'MX')) return [];
  const labels = name.replace(new RegExp(`\\.?${domain.replaceAll('.', '\\.')}$`, 'i'), '').split('.');
  const own = record === 'DKIM' ? labels.slice(0, 2) : labels.slice(0, 1);
  return [{ kind: record, type, name: [...own, domain].join('.'), value, priority: priority ?? null }];
}
