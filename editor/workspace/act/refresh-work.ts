import { moving } from './moving.ts';
import { refreshQueries } from './refresh-queries.ts';

const paths = new Set<unknown>(moving.map(({ path }) => path));

/** Asks anew for everything on screen that a person's act can change. */
export function refreshWork(): void {
  refreshQueries(({ queryKey: [path] }) => paths.has(path));
}
