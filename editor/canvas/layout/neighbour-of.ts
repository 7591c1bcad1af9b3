import { connectionsOf } from '../../../process/definition/connections-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Size } from '../edits/tidy-up.ts';

export type Direction = 'right' | 'left' | 'up' | 'down';

const card: Size = { width: 256, height: 150 };

/**
 * The step that an arrow key leads to: to the right along the first connected exit, to the left back along the connection from the nearest
 * step, and else, as up and down always, the nearest step in that direction. Undefined where there is none.
 */
export function neighbourOf(
  definition: Definition,
  sizes: Readonly<Record<string, Size>>,
  stepId: string,
  direction: Direction,
): string | undefined {
  const middle = (id: string) => {
    const { x, y } = definition.layout.steps[id] ?? { x: 0, y: 0 };
    const { width, height } = sizes[id] ?? card;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const here = middle(stepId);
  const away = (id: string) => Math.hypot(middle(id).x - here.x, middle(id).y - here.y);
  const nearest = (ids: readonly string[]) => [...ids].sort((a, b) => away(a) - away(b))[0];
  const connections = connectionsOf(definition).filter(({ from, to }) => from !== to && definition.steps[to]);
  if (direction === 'right') {
    const next = connections.find(({ from }) => from === stepId);
    if (next) return next.to;
  }
  if (direction === 'left') {
    const before = connections
      .filter(({ to, from }) => to === stepId && definition.steps[from])
      .map(({ from }) => from);
    if (before.length > 0) return nearest(before);
  }
  const isThere = (id: string) => {
    const [across, down] = [middle(id).x - here.x, middle(id).y - here.y];
    if (direction === 'right' || direction === 'left')
      return (direction === 'right' ? across : -across) > Math.abs(down) / 2;
    return (direction === 'down' ? down : -down) > Math.abs(across) / 2;
  };
  return nearest(Object.keys(definition.steps).filter((id) => id !== stepId && isThere(id)));
}
