/** No id of a step begins like this, so notes and areas may have any id of their own on the canvas. */
const sign = '~';

/** The id on the canvas of a note or area. */
export function markNodeId(id: string): string {
  return sign + id;
}

/** The id of the note or area that a node draws, or undefined where it draws a step. */
export function markIdOf(nodeId: string): string | undefined {
  return nodeId.startsWith(sign) ? nodeId.slice(sign.length) : undefined;
}
