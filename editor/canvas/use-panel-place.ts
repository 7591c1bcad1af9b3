import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { say } from './announcing/say.ts';
import { isInText } from './keys/is-in-text.ts';

/**
 * Gives the keyboard to a panel that opens under the drawing, and back to where it was once the panel is gone. What it spreads goes on the panel:
 * Escape closes it, from one of its fields with a second press.
 */
export function usePanelPlace(title: string, onClose: () => void) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    say('panelOpened', { title });
    const element = panel.current;
    // It has left the page by the time that this is called, and with it what had the focus.
    return () => giveBack(element, before);
    // Its name in another language is no reason to open it anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    // A list that is open lies elsewhere in the page, or says that it is, and Escape closes that.
    const isHere = target instanceof HTMLElement && currentTarget.contains(target);
    if (event.key !== 'Escape' || event.defaultPrevented || !isHere || target.closest('[aria-expanded="true"]')) return;
    event.preventDefault();
    if (isInText(target)) currentTarget.focus();
    else onClose();
  };
  return { ref: panel as RefObject<HTMLElement | null>, tabIndex: -1, onKeyDown, 'data-panel': true } as const;
}

function giveBack(panel: HTMLElement | null, before: Element | null): void {
  const now = document.activeElement;
  if (now !== document.body && now !== null && !panel?.contains(now)) return;
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
}
