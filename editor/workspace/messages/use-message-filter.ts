import { instantOf } from '../page/local-input.tsx';
import { useAddress } from '../page/use-address.ts';
import { useMe } from '../../shell/use-me.ts';

const keys = ['search', 'status', 'job', 'channel', 'provider', 'code', 'only', 'from', 'until'] as const;
export type FilterKey = (typeof keys)[number];

const known: Readonly<Partial<Record<FilterKey, readonly string[]>>> = {
  status: ['waiting', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'undelivered', 'failed', 'cancelled'],
  channel: ['email', 'sms'],
  provider: ['mailbox', 'smtp', 'resend', 'twilio'],
  only: ['late', 'unclear', 'page'],
};

/** What the address says of the log of messages: as it was entered, and as the API asks for it. Dates are whole days of the organisation. */
export function useMessageFilter() {
  const [params, setAddress] = useAddress();
  const { zone } = useMe().organisation;
  const entered = Object.fromEntries(
    keys.map((key) => {
      const value = params.get(key) ?? '';
      return [key, known[key]?.includes(value) === false ? '' : value];
    }),
  ) as Record<FilterKey, string>;
  const query = queryOf(entered, zone);
  return {
    entered,
    query,
    isFiltered: Object.keys(query).length > 0,
    set: (key: FilterKey, value: string) => setAddress({ [key]: value }),
    clear: () => setAddress(Object.fromEntries(keys.map((key) => [key, '']))),
  };
}

function queryOf({ from, until, job, only, ...rest }: Record<FilterKey, string>, zone: string): Record<string, string> {
  const given = {
    ...rest,
    jobId: job,
    ...(only === '' ? {} : { [only]: 'true' }),
    from: from && dayOf(from, zone),
    until: until && dayOf(until, zone, 1),
  };
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

/** Where a day begins there, `plus` days later; undefined where it is none. */
function dayOf(date: string, zone: string, plus = 0): string | undefined {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setUTCDate(at.getUTCDate() + plus);
  return instantOf(`${at.toISOString().slice(0, 10)}T00:00`, zone);
}

export const statuses = known.status ?? [];
export const providers = known.provider ?? [];
