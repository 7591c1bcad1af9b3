/** The id on the canvas of the card, note or area that has the focus, or in which something has it. */
export function focusedNodeId(): string | undefined {
  return document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id') ?? undefined;
}
