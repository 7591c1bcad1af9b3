import { useEffect, useRef } from 'react';
import type { Editing } from './editing.ts';
import { isInText, isTyping, rememberTyped } from './keys/is-in-text.ts';
import { refuseDrawing } from './keys/refuse-drawing.ts';
import { shortcutOf } from './keys/shortcut-of.ts';
import { type KeyedAction, shortcutRow } from './keys/shortcuts.ts';

/** Calls what a key means, unless one is typing or a dialog is open. What changes the drawing is refused, with a reason, where one may only look. */
export function useShortcuts(
  actions: Readonly<Record<KeyedAction, () => void>>,
  { readOnly, mayDraw }: Pick<Editing, 'readOnly' | 'mayDraw'>,
): void {
  const latest = useRef({ actions, refuse: () => {}, readOnly });
  latest.current = { actions, refuse: () => refuseDrawing({ mayDraw }), readOnly };
  useEffect(() => {
    // Asked before the field hears the key: by the time that it comes here, a list that Escape has closed is closed.
    let isLeaving = false;
    const beforeTheField = ({ target }: KeyboardEvent) => {
      isLeaving = canBeLeft(target);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const action = shortcutOf(event);
      if (!action || event.defaultPrevented || !isMeant(action, event, isLeaving)) return;
      // Escape is heard by what is open as well, and Enter by what has the focus.
      if (action !== 'escape') event.preventDefault();
      if (shortcutRow(action).edits && latest.current.readOnly) latest.current.refuse();
      else latest.current.actions[action]();
    };
    window.addEventListener('keydown', beforeTheField, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('input', rememberTyped, { capture: true });
    return () => {
      window.removeEventListener('input', rememberTyped, { capture: true });
      window.removeEventListener('keydown', beforeTheField, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** Keys that mean something to buttons, lists and the page too: they are the drawing's where nothing else has the focus. */
const shared = /^(Shift\+|Mod\+Shift\+)?(Enter|Delete|Backspace|[→←↑↓])$/;

function isMeant(action: KeyedAction, { target, ctrlKey, metaKey }: KeyboardEvent, isLeaving: boolean): boolean {
  const row = shortcutRow(action);
  const isFree = row.isEverywhere === true || (action === 'escape' && isLeaving);
  // What stands in a field is selected by its own key, to write over it.
  const isTaken = (ctrlKey || metaKey) && action !== 'selectAll' ? isTyping : isInText;
  if (!isFree && isTaken(target)) return false;
  if (document.querySelector('[role="dialog"][aria-modal="true"]') && action !== 'save') return false;
  return !row.keys.some((key) => shared.test(key)) || isOnDrawing(target);
}

function isOnDrawing(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body) return true;
  return (
    target.closest('.react-flow, main') !== null &&
    target.closest('button, a, #inspector, [data-panel], [role="option"]') === null
  );
}

/** A field of the inspector with no list open under it: there Escape means the inspector, not the list. */
function canBeLeft(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('#inspector') !== null &&
    target.closest('[aria-expanded="true"]') === null
  );
}
