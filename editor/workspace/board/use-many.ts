import { type RefObject, useCallback, useRef, useState } from 'react';
import type { BoardStep, Card } from '../../../server/contract/jobs.ts';
import { type Drag, useDrag } from './drag/use-drag.ts';
import { useBoardKeys } from './select/use-board-keys.ts';
import { type Selection, useSelection } from './select/use-selection.ts';

type Exits = readonly BoardStep['exits'][number][];
type Given = {
  readonly steps: readonly BoardStep[];
  readonly canDecide: (card: Card) => boolean;
  readonly decideOne: (card: Card) => void;
};
type Dropped = { readonly cards: readonly Card[]; readonly exitId: string | undefined };

export type Many = {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly selection: Selection;
  readonly onShown: (cards: readonly Card[]) => void;
  readonly drag: Drag;
  /** A card was dropped where these exits lead. */
  readonly drop: (exitIds: readonly string[]) => void;
  /** Where several lead there. */
  readonly choices: Exits | null;
  readonly choose: (exitId: string) => void;
  /** One who was dropped, for the sheet of one. */
  readonly dropped: { readonly card: Card; readonly exitId: string | undefined } | null;
  /** Several, for the sheet for many. */
  readonly deciding: Dropped | null;
  readonly decideMany: () => void;
  readonly close: () => void;
};

/** What the board can do with several at once, and by dragging: both end in the sheet that decides. */
export function useMany({ steps, canDecide, decideOne }: Given): Many {
  const selection = useSelection();
  const drag = useDrag();
  const [sheet, setSheet] = useState<Dropped | null>(null);
  const [open, setOpen] = useState<{ readonly cards: readonly Card[]; readonly exits: Exits } | null>(null);
  const known = useRef(new Map<string, Card>());
  const onShown = useCallback((cards: readonly Card[]) => {
    for (const card of cards) known.current.set(card.applicationId, card);
  }, []);
  const selected = () => [...selection.cards.values()];
  const decideMany = () => setSheet({ cards: selected(), exitId: undefined });
  const board = useBoardKeys({ selection, known: known.current, canDecide, decideOne, decideMany });
  const drop = (exitIds: readonly string[]) => {
    const { from } = drag;
    drag.end();
    if (!from || exitIds.length === 0) return;
    const cards = selection.has(from.card) ? selected() : [from.card];
    const step = steps.find(({ stepId }) => stepId === from.step.stepId);
    const exits = step?.exits.filter(({ id }) => exitIds.includes(id)) ?? [];
    if (exits.length > 1) setOpen({ cards, exits });
    else setSheet({ cards, exitId: exits[0]?.id });
  };
  const isOne = sheet?.exitId !== undefined && sheet.cards.length === 1;
  const [first] = sheet?.cards ?? [];
  return {
    board,
    selection,
    onShown,
    drag,
    drop,
    choices: open?.exits ?? null,
    choose: (exitId) => {
      if (open) setSheet({ cards: open.cards, exitId });
      setOpen(null);
    },
    dropped: isOne && first ? { card: first, exitId: sheet.exitId } : null,
    deciding: isOne ? null : sheet,
    decideMany,
    close: () => {
      setSheet(null);
      setOpen(null);
    },
  };
}
