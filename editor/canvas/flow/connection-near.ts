type Point = { readonly x: number; readonly y: number };

/** In pixels of the screen: so far from a connection something is let go into it. */
const reach = 28;
const around: readonly Point[] = [0, 1 / 2, 1].flatMap((part) =>
  part === 0
    ? [{ x: 0, y: 0 }]
    : [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => ({
        x: Math.cos((turn * Math.PI) / 4) * part * reach,
        y: Math.sin((turn * Math.PI) / 4) * part * reach,
      })),
);

/** The id of the connection that lies at a point of the screen or nearest to it, within reach; not one of those in `not`. */
export function connectionNear({ x, y }: Point, not: (edgeId: string) => boolean = () => false): string | undefined {
  for (const by of around)
    for (const element of document.elementsFromPoint(x + by.x, y + by.y)) {
      const id = element.closest('.react-flow__edge')?.getAttribute('data-id');
      if (id && !not(id)) return id;
    }
  return undefined;
}
