import { type RefObject, useEffect, useRef } from 'react';
import type { Card } from '../../../../server/contract/jobs.ts';
import { isBusy } from '../../page/is-busy.ts';
import type { Selection } from './use-selection.ts';

type Acts = {
  readonly selection: Selection;
  /** Everybody who has been drawn, by id. */
  readonly known: ReadonlyMap<string, Card>;
  readonly canDecide: (card: Card) => boolean;
  readonly decideOne: (card: Card) => void;
  readonly decideMany: () => void;
};

const rowSelector = '[data-application]';
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };
const sides: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, l: 1, h: -1 };
/** What rows stand in one below the other: a column, or the table. */
const columnSelector = '[role="group"], [role="table"]';

/** The board by keyboard: arrows (or j and k, in the columns beside h and l) walk, x selects, Shift with an arrow extends, d decides, Escape clears. Silent while something is typed or a dialog is open. */
export function useBoardKeys(acts: Acts): RefObject<HTMLDivElement | null> {
  const board = useRef<HTMLDivElement>(null);
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      if (press(event, board.current, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return board;
}

/** Whether the key meant something here. */
function press({ key, shiftKey }: KeyboardEvent, board: HTMLElement | null, acts: Acts): boolean {
  const { selection } = acts;
  const isSelecting = selection.cards.size > 0;
  if (key === 'Escape' && isSelecting) {
    selection.clear();
    return true;
  }
  const row = document.activeElement?.closest<HTMLElement>(rowSelector);
  const card = acts.known.get(row?.dataset.application ?? '');
  if (key === 'd' && isSelecting) acts.decideMany();
  else if (key === 'd' && card && acts.canDecide(card) && !card.waiting) acts.decideOne(card);
  else if (key === 'x' && card && acts.canDecide(card)) selection.toggle(card, [card], false);
  else if (key in steps && board) return walk(steps[key] ?? 1, { board, row, card, extend: shiftKey, acts });
  else if (key in sides && board && row && !shiftKey) return cross(sides[key] ?? 1, board, row);
  else return false;
  return true;
}

type Walk = {
  readonly board: HTMLElement;
  readonly row: HTMLElement | null | undefined;
  readonly card: Card | undefined;
  readonly extend: boolean;
  readonly acts: Acts;
};

function walk(by: number, { board, row, card, extend, acts }: Walk): boolean {
  if (!row) return by > 0 && !extend && focus(board.querySelector<HTMLElement>(rowSelector));
  const column = row.closest(columnSelector) ?? board;
  // Drawn in any order while one scrolls.
  const rows = [...column.querySelectorAll<HTMLElement>(rowSelector)].sort((a, b) => topOf(a) - topOf(b));
  const next = rows[rows.indexOf(row) + by];
  const other = acts.known.get(next?.dataset.application ?? '');
  if (extend) acts.selection.set([card, other].filter((one) => one !== undefined).filter(acts.canDecide), true);
  return focus(next ?? null);
}

/** To the nearest row of the next column on a side in which anybody stands. */
function cross(by: number, board: HTMLElement, row: HTMLElement): boolean {
  const rowsIn = (column: Element) => [...column.querySelectorAll<HTMLElement>(rowSelector)];
  const columns = [...board.querySelectorAll(columnSelector)].filter((column) => rowsIn(column).length > 0);
  const here = columns.findIndex((column) => column.contains(row));
  const beside = columns[here + by];
  if (here < 0 || !beside) return false;
  const away = (one: HTMLElement) => Math.abs(topOf(one) - topOf(row));
  return focus(rowsIn(beside).sort((a, b) => away(a) - away(b))[0] ?? null);
}

const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;

function focus(row: HTMLElement | null): boolean {
  row?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return row !== null;
}
