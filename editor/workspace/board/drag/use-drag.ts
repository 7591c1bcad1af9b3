import { type DragEvent, useMemo, useState } from 'react';
import type { BoardStep, Card } from '../../../../server/contract/jobs.ts';

type Exit = BoardStep['exits'][number];

export type Drag = {
  /** Who is being dragged, from which stage; null while nobody is. */
  readonly from: { readonly card: Card; readonly step: BoardStep } | null;
  /** The exits of that stage that lead there. */
  readonly exitsTo: (stepId: string) => readonly Exit[];
  readonly start: (card: Card, step: BoardStep) => (event: DragEvent) => void;
  readonly end: () => void;
};

/** Dragging a card is choosing an exit: where it may be dropped is what the drawing says. */
export function useDrag(): Drag {
  const [from, setFrom] = useState<Drag['from']>(null);
  return useMemo(
    () => ({
      from,
      exitsTo: (stepId) =>
        from === null || from.step.stepId === stepId
          ? []
          : from.step.exits.filter(({ leadsTo }) => leadsTo.includes(stepId)),
      start: (card, step) => (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.name);
        // Some browsers give up a drag whose element changes as it begins.
        setTimeout(() => setFrom({ card, step }));
      },
      end: () => setFrom(null),
    }),
    [from],
  );
}
