import { tidyUp } from '../../../editor/canvas/edits/tidy-up.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { largeDrawing } from '../drawings/large-drawing.ts';

const loops: ReadonlySet<string> = new Set(['again', 'no-show', 'back']);

/** A drawing of `steps` steps and at most `connections` connections, laid out as the editor would: as large as they get, and not yet done. */
export function editorDrawing(steps: number, connections: number): Definition {
  const large = largeDrawing(steps);
  let left = connections;
  const kept = Object.entries(large.connections).map(([from, exits]) => {
    const some = Object.entries(exits).filter(([exit, to]) => to !== 'rejected' && !loops.has(exit) && left-- > 0);
    return [from, Object.fromEntries(some)] as const;
  });
  const drawing = { ...large, connections: Object.fromEntries(kept) };
  return tidyUp(drawing, sizesOf(drawing));
}

/** How high a card is drawn, nearly. */
export function heightOf(definition: Definition, stepId: string): number {
  const step = definition.steps[stepId];
  return 108 + 24 * (step ? exitsOf(step).length : 0);
}

function sizesOf(definition: Definition): Record<string, { width: number; height: number }> {
  return Object.fromEntries(
    Object.keys(definition.steps).map((id) => [id, { width: 240, height: heightOf(definition, id) }]),
  );
}
