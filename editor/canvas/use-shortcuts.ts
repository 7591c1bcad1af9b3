import { useEffect, useRef } from 'react';

export type Shortcut =
  | 'add'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'save'
  | 'help'
  | 'duplicate'
  | 'inspect'
  | 'fit'
  | 'tidy'
  | 'problems'
  | 'escape';

/** The keys as the help lists them; `Mod` is Ctrl, or Cmd on a Mac. */
export const shortcutKeys: Readonly<Record<Exclude<Shortcut, 'escape'>, string>> = {
  add: 'N',
  inspect: 'Enter',
  remove: 'Delete',
  duplicate: 'Mod D',
  undo: 'Mod Z',
  redo: 'Mod Y',
  save: 'Mod S',
  fit: 'F',
  tidy: 'T',
  problems: 'P',
  help: '?',
};

/** Calls what a key means, unless one is typing or a dialog is open; saving works everywhere, and Escape in a field of the inspector too. */
export function useShortcuts(actions: Readonly<Record<Shortcut, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    // Asked before the field hears the key: by the time that it comes here, a list that Escape has closed is closed.
    let isLeaving = false;
    const beforeTheField = ({ target }: KeyboardEvent) => {
      isLeaving = canBeLeft(target);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      const isFree = shortcut === 'save' || (shortcut === 'escape' && isLeaving);
      if (!isFree && isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') && shortcut !== 'save') return;
      if (shortcut !== 'escape' && shortcut !== 'inspect') event.preventDefault();
      latest.current[shortcut]();
    };
    window.addEventListener('keydown', beforeTheField, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', beforeTheField, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press means on the canvas, or undefined. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Shortcut | undefined {
  if (altKey) return undefined;
  const letter = key.toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return ({ y: 'redo', s: 'save', d: 'duplicate' } as const)[letter];
  }
  if (key === '?') return 'help';
  if (shiftKey) return undefined;
  return (
    {
      n: 'add',
      delete: 'remove',
      backspace: 'remove',
      enter: 'inspect',
      f: 'fit',
      t: 'tidy',
      p: 'problems',
      escape: 'escape',
    } as const
  )[letter];
}

/** A field of the inspector with no list open under it: there Escape means the inspector, not the list. */
function canBeLeft(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('#inspector') !== null &&
    target.closest('[aria-expanded="true"]') === null
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="listbox"], [role="menu"], [role="combobox"]') !== null)
  );
}
