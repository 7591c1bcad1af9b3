import { instantOf } from '../page/local-input.tsx';
import { useAddress } from '../page/use-address.ts';
import { useMe } from '../../shell/use-me.ts';

const keys = ['search', 'action', 'actorId', 'from', 'until'] as const;
type Key = (typeof keys)[number];

/** What the address says of the audit log: as it was entered, and as the API asks for it. Dates are whole days of the organisation. */
export function useAuditFilter() {
  const [params, setAddress] = useAddress();
  const { zone } = useMe().organisation;
  const entered = Object.fromEntries(keys.map((key) => [key, params.get(key) ?? ''])) as Record<Key, string>;
  const query = queryOf(entered, zone);
  return {
    entered,
    query,
    isFiltered: Object.keys(query).length > 0,
    set: (key: Key, value: string) => setAddress({ [key]: value }),
    clear: () => setAddress(Object.fromEntries(keys.map((key) => [key, '']))),
  };
}

function queryOf({ from, until, ...rest }: Record<Key, string>, zone: string): Record<string, string> {
  const day = (date: string, plus = 0) => {
    const at = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(at.getTime())) return undefined;
    at.setUTCDate(at.getUTCDate() + plus);
    return instantOf(`${at.toISOString().slice(0, 10)}T00:00`, zone);
  };
  const given = { ...rest, from: from && day(from), until: until && day(until, 1) };
  return Object.fromEntries(Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])));
}
