const fields = 'input, textarea, select, [role="listbox"], [role="menu"], [role="combobox"]';

/** Whether keys belong to what one types into, or chooses from, and not to the drawing. */
export function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(fields) !== null);
}

const wordless = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color', 'image'];
/** What was last typed into each list that can be searched. */
const typed = new WeakMap<EventTarget, string>();

/** Remembers what is typed: what stands in a searched list may also be what was chosen from it. */
export function rememberTyped({ target }: Event): void {
  if (isSearched(target)) typed.set(target, target.value);
}

/** Whether keys with Ctrl or Cmd belong to a text, or to a menu, and not to the drawing: at what is only chosen from they mean the drawing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (isSearched(target)) return target.value !== '' && target.value === typed.get(target);
  if (target instanceof HTMLInputElement) return !target.readOnly && !wordless.includes(target.type);
  return target.isContentEditable || target.closest('textarea, [role="menu"]') !== null;
}

/** A list to choose from in which one can type; what stands in one that cannot be searched is read only. */
function isSearched(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.getAttribute('aria-haspopup') === 'listbox' && !target.readOnly;
}
