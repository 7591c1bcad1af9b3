/**
 * Takes with Enter the option of an open list that is marked, for as long as the page lives. A moment after a list opens Mantine forgets which
 * one the arrow keys have reached and remembers it in the next task: an Enter between the two would take what was chosen before, unsaid.
 */
export function takeMarkedOptions(): void {
  document.addEventListener('keydown', takeMarked, { capture: true });
}

function takeMarked(event: KeyboardEvent): void {
  const isEnter = event.code === 'Enter' || event.code === 'NumpadEnter';
  if (!isEnter || event.isComposing || !(event.target instanceof Element)) return;
  const list = document.getElementById(event.target.getAttribute('aria-controls') ?? '');
  const marked = list?.querySelector<HTMLElement>('[data-combobox-selected]');
  // Where both are one it is right already.
  if (!marked || marked === list?.querySelector('[data-combobox-active]')) return;
  event.preventDefault();
  event.stopPropagation();
  marked.click();
}
