import { useMemo, useRef, useState } from 'react';
import type { Card } from '../../../../server/contract/jobs.ts';

/** As many as one decision for many may be about. */
export const mostSelected = 2_000;

export type Selection = {
  readonly cards: ReadonlyMap<string, Card>;
  readonly has: (card: Card) => boolean;
  /** With `range` everybody between the one that was touched last and this one, in the order of `within`. */
  readonly toggle: (card: Card, within: readonly Card[], range: boolean) => void;
  readonly set: (cards: readonly Card[], isSelected: boolean) => void;
  readonly clear: () => void;
};

/** Whom a person has selected on the board; survives scrolling, filters and live changes. */
export function useSelection(): Selection {
  const [cards, setCards] = useState<ReadonlyMap<string, Card>>(() => new Map());
  const anchor = useRef<string | null>(null);
  return useMemo(() => {
    const set = (some: readonly Card[], isSelected: boolean) =>
      setCards((before) => {
        const next = new Map(before);
        for (const card of some) {
          if (!isSelected) next.delete(card.applicationId);
          else if (next.size < mostSelected) next.set(card.applicationId, card);
        }
        return next;
      });
    const has = ({ applicationId }: Card) => cards.has(applicationId);
    const toggle: Selection['toggle'] = (card, within, range) => {
      const from = range ? within.findIndex(({ applicationId }) => applicationId === anchor.current) : -1;
      const to = within.findIndex(({ applicationId }) => applicationId === card.applicationId);
      anchor.current = card.applicationId;
      if (from < 0 || to < 0) set([card], !has(card));
      else set(within.slice(Math.min(from, to), Math.max(from, to) + 1), true);
    };
    return { cards, has, toggle, set, clear: () => setCards(new Map()) };
  }, [cards]);
}
