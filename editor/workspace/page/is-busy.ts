/** Whether a key is not for the page: something is typed, or a dialog is open. */
export function isBusy(target: EventTarget | null): boolean {
  const isTyping =
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !== null;
  return isTyping || document.querySelector('[role="dialog"]') !== null;
}
