import { type RefObject, useEffect, useRef } from 'react';
import { isBusy } from '../page/is-busy.ts';

type Row = { readonly applicationId: string };
/** By key, what it does with the row that has the focus. */
type Acts<Item> = Readonly<Record<string, (item: Item) => void>>;

/** Moves through the links of a list by j and k, so that Enter opens, and acts on a row by the given keys; silent while something is typed or a dialog is open. */
export function useListKeys<Item extends Row>(
  items: readonly Item[],
  acts: Acts<Item> = {},
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef({ items, acts });
  latest.current = { items, acts };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-application]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const item = latest.current.items.find(({ applicationId }) => applicationId === rows[at]?.dataset.application);
      const act = latest.current.acts[event.key];
      if (event.key === 'j' || event.key === 'k') walk(rows, at + (event.key === 'j' ? 1 : -1));
      else if (act && item) act(item);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return list;
}

function walk(rows: readonly HTMLElement[], to: number): void {
  const next = rows[Math.min(rows.length - 1, Math.max(0, to))];
  next?.querySelector<HTMLElement>('a')?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
