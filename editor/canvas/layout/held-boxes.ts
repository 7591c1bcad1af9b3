import type { Box } from './box.ts';

/** What is moved together for as long as a gesture goes on: what it was at its beginning, and not what it passes over. */
export function heldBoxes() {
  let held: { readonly gesture: string; readonly keys: ReadonlySet<string> } | undefined;
  const keyOf = ({ id, isMark }: Box) => `${isMark} ${id}`;
  return {
    /** Those of the boxes that were there when the gesture began. */
    of: (gesture: string, boxes: readonly Box[]): Box[] => {
      if (held?.gesture !== gesture) held = { gesture, keys: new Set(boxes.map(keyOf)) };
      const { keys } = held;
      return boxes.filter((box) => keys.has(keyOf(box)));
    },
    letGo: () => {
      held = undefined;
    },
  };
}
