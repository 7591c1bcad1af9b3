import { useSearchParams } from 'react-router';

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
  const [params, setParams] = useSearchParams();
  const filter: BoardFilter = {
    search: params.get('search') ?? '',
    state: states.find((state) => state === params.get('state')) ?? 'all',
    view: params.get('view') === 'table' ? 'table' : 'columns',
    stage: params.get('stage'),
  };
  const change = (part: Partial<BoardFilter>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(part)) {
          if (value === null || value === '' || value === 'all' || value === 'columns') next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  return [filter, change];
}

/** The filter as the API takes it. */
export function queryOf({ search, state }: BoardFilter) {
  return { state, ...(search === '' ? {} : { search }) };
}
