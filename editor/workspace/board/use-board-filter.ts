import { useAddress } from '../page/use-address.ts';

export const states = ['all', 'late', 'today', 'waiting', 'paused'] as const;
export type CardState = (typeof states)[number];
export type BoardFilter = {
  readonly search: string;
  readonly state: CardState;
  readonly view: 'columns' | 'table';
  /** The column that a phone shows. */
  readonly stage: string | null;
};

/** What the board shows, kept in the address bar so that a view can be shared and survives a reload. */
export function useBoardFilter(): [BoardFilter, (change: Partial<BoardFilter>) => void] {
  const [params, setAddress] = useAddress();
  const filter: BoardFilter = {
    search: params.get('search') ?? '',
    state: states.find((state) => state === params.get('state')) ?? 'all',
    view: params.get('view') === 'table' ? 'table' : 'columns',
    stage: params.get('stage'),
  };
  const change = (part: Partial<BoardFilter>) =>
    setAddress(Object.fromEntries(Object.entries(part).map(([key, value]) => [key, isUsual(value) ? '' : value])));
  return [filter, change];
}

/** What the board shows where its address says nothing. */
const isUsual = (value: string | null): value is null | 'all' | 'columns' =>
  value === null || value === 'all' || value === 'columns';

/** The filter as the API takes it. */
export function queryOf({ search, state }: BoardFilter) {
  return { state, ...(search === '' ? {} : { search }) };
}
