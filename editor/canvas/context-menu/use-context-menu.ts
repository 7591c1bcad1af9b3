import { type MouseEvent, type TouchEvent, useEffect, useRef, useState } from 'react';
import type { Editing, Selection } from '../editing.ts';
import { markIdOf } from '../flow/mark-id.ts';

type Point = { readonly x: number; readonly y: number };
/** Where on the screen the menu opens, and what it is about. */
export type MenuPlace = { readonly screen: Point; readonly on: 'paper' | 'things' | 'line' };

/** As long as a phone waits before it takes a touch for a long one, in milliseconds. */
const long = 500;
/** A finger that has moved this far drags something. */
const still = 10;

/** Opens the menu of what is under the pointer, by its other button, the menu key, or a finger that stays; what it is about is selected first. */
export function useContextMenu(selection: Selection, { select }: Editing) {
  const [place, setPlace] = useState<MenuPlace>();
  const touch = useRef<{ from: Point; timer: ReturnType<typeof setTimeout>; isLong: boolean }>(undefined);
  const latest = useRef(selection);
  latest.current = selection;

  const open = (target: EventTarget, screen: Point): boolean => {
    const about = target instanceof Element ? aboutOf(target, latest.current) : undefined;
    if (!about) return false;
    if (about.selection) select(about.selection);
    setPlace({ screen, on: about.on });
    return true;
  };
  const letGo = () => {
    clearTimeout(touch.current?.timer);
    touch.current = undefined;
  };
  useEffect(() => letGo, []);

  return {
    place,
    close: () => setPlace(undefined),
    handlers: {
      onContextMenu: (event: MouseEvent) => {
        if (open(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
      },
      // Not every phone tells of a long touch, so it is timed here.
      onTouchStartCapture: ({ touches, target }: TouchEvent) => {
        letGo();
        const finger = touches[0];
        if (!finger || touches.length > 1) return;
        const from = { x: finger.clientX, y: finger.clientY };
        const timer = setTimeout(() => {
          if (touch.current) touch.current.isLong = open(target, from);
        }, long);
        touch.current = { from, timer, isLong: false };
      },
      onTouchMoveCapture: ({ touches }: TouchEvent) => {
        const finger = touches[0];
        const from = touch.current?.from;
        if (from && finger && Math.hypot(finger.clientX - from.x, finger.clientY - from.y) > still) letGo();
      },
      onTouchEndCapture: (event: TouchEvent) => {
        // Else the finger that leaves would press what the menu has put under it.
        if (touch.current?.isLong) event.preventDefault();
        letGo();
      },
      onTouchCancelCapture: letGo,
    },
  };
}

type About = { readonly on: MenuPlace['on']; readonly selection?: Selection };

/** What stands there, with what is to be selected where it is not yet; undefined where the browser's own menu is right. */
function aboutOf(target: Element, selection: Selection): About | undefined {
  if (target.closest('input, textarea, .react-flow__panel, .react-flow__minimap')) return undefined;
  const node = target.closest('.react-flow__node')?.getAttribute('data-id');
  if (node) {
    if (isSelected(selection, node)) return { on: 'things' };
    const mark = markIdOf(node);
    return {
      on: 'things',
      selection: mark === undefined ? { kind: 'steps', ids: [node] } : { kind: 'notes', ids: [mark] },
    };
  }
  const [from, exit] = target.closest('.react-flow__edge')?.getAttribute('data-id')?.split('/') ?? [];
  if (from && exit) return { on: 'line', selection: { kind: 'connection', from, exit } };
  if (target.closest('.react-flow__nodesselection')) return { on: 'things' };
  return target.closest('.react-flow__pane') ? { on: 'paper' } : undefined;
}

function isSelected(selection: Selection, nodeId: string): boolean {
  const mark = markIdOf(nodeId);
  if (selection.kind === 'steps')
    return mark === undefined ? selection.ids.includes(nodeId) : (selection.with ?? []).includes(mark);
  return selection.kind === 'notes' && mark !== undefined && selection.ids.includes(mark);
}
