import type { Definition } from '../../../process/definition/schema.ts';

/** The ids of a drawing's steps from left to right and from the top down, as they are drawn. */
export function inOrder({ steps, layout }: Definition): string[] {
  const place = (id: string) => layout.steps[id] ?? { x: Number.MAX_VALUE, y: 0 };
  return Object.keys(steps).sort((one, other) => {
    const [left, right] = [place(one), place(other)];
    return left.x - right.x || left.y - right.y;
  });
}
