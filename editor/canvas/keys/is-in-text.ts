const fields = 'input, textarea, select, [role="listbox"], [role="menu"], [role="combobox"]';

/** Whether keys belong to what one types into, or chooses from, and not to the drawing. */
export function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(fields) !== null);
}
