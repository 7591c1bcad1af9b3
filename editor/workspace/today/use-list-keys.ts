import { type RefObject, useEffect, useRef } from 'react';
import type { Card } from '../../../server/contract/jobs.ts';

type Acts = { readonly decide: (card: Card) => void };

/** Moves through the links of a list by j and k, so that Enter opens, and decides by d; silent while something is typed or a dialog is open. */
export function useListKeys(cards: readonly Card[], acts: Acts): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const latest = useRef({ cards, acts });
  latest.current = { cards, acts };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-application]') ?? [])];
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      const card = latest.current.cards.find(({ applicationId }) => applicationId === rows[at]?.dataset.application);
      if (event.key === 'j' || event.key === 'k') {
        const next = rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
        next?.querySelector<HTMLElement>('a')?.focus();
        next?.scrollIntoView({ block: 'nearest' });
      } else if (event.key === 'd' && card) latest.current.acts.decide(card);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return list;
}

function isBusy(target: EventTarget | null): boolean {
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  return typing || document.querySelector('[role="dialog"]') !== null;
}
