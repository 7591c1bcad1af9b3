type Point = { readonly x: number; readonly y: number };

/** The id of the step whose card lies there on the screen; undefined in the open. */
export function cardUnder({ x, y }: Point): string | undefined {
  const card = document.elementsFromPoint(x, y).map((element) => element.closest('.react-flow__node-step'));
  return card.find((found) => found !== null)?.getAttribute('data-id') ?? undefined;
}
