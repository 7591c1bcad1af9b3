import { type Box, boundsOf } from './box.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom' | 'centre' | 'middle';

/** The boxes with that side in one line, as far out as the outermost of them; `centre` is of a column, `middle` of a row. */
export function alignBoxes(boxes: readonly Box[], side: Side): Box[] {
  const all = boundsOf(boxes);
  if (!all) return [];
  return boxes.map((box) => {
    switch (side) {
      case 'left':
        return { ...box, x: all.x };
      case 'right':
        return { ...box, x: all.x + all.width - box.width };
      case 'centre':
        return { ...box, x: all.x + (all.width - box.width) / 2 };
      case 'top':
        return { ...box, y: all.y };
      case 'bottom':
        return { ...box, y: all.y + all.height - box.height };
      case 'middle':
        return { ...box, y: all.y + (all.height - box.height) / 2 };
    }
  });
}
