import { type RefObject, useEffect, useRef } from 'react';
import { isBusy } from '../page/is-busy.ts';

type Row = { readonly applicationId: string };
/** By key, what it does with the row that has the focus. */
type Acts<Item> = Readonly<Record<string, (item: Item) => void>>;

const rowSelector = '[data-application], [data-scorecard]';

/**
 * Moves through the links of a list by j and k, so that Enter opens, and acts on a row by the given keys: on one of the items, or on a scorecard that
 * stands among them, by its application. Silent while something is typed or a dialog is open.
 */
export function useListKeys<Item extends Row>(
  items: readonly Item[],
  acts: Acts<Item> = {},
  ofScorecards: Acts<string> = {},
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef({ items, acts, ofScorecards });
  latest.current = { items, acts, ofScorecards };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(rowSelector) ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const { application, scorecard } = rows[at]?.dataset ?? {};
      const item = latest.current.items.find(({ applicationId }) => applicationId === application);
      const act = latest.current.acts[event.key];
      const actOnScorecard = latest.current.ofScorecards[event.key];
      if (event.key === 'j' || event.key === 'k') walk(rows, at + (event.key === 'j' ? 1 : -1));
      else if (act && item) act(item);
      else if (actOnScorecard && scorecard !== undefined) actOnScorecard(scorecard);
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
