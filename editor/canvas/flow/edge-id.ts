/** The id of the edge that draws a connection. */
export function edgeIdOf(from: string, exit: string): string {
  return `${from}/${exit}`;
}
