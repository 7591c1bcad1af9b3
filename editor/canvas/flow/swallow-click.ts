/** Keeps the click that ends a drag from being taken for one: let go on the card that it came from, it would select that. */
export function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  // The click follows at once, or not at all.
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
