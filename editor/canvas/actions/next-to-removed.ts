import type { Definition } from '../../../process/definition/schema.ts';

/** Where somebody is left whose steps are removed: at the step that led to them, else at the one they led to, else at the start. */
export function nextToRemoved({ steps, connections }: Definition, removed: readonly string[]): string | undefined {
  const stays = (id: string) => Object.hasOwn(steps, id) && !removed.includes(id);
  const before = Object.entries(connections).find(
    ([from, exits]) => stays(from) && Object.values(exits).some((to) => removed.includes(to)),
  )?.[0];
  const after = removed.flatMap((id) => Object.values(connections[id] ?? {})).find(stays);
  return before ?? after ?? Object.keys(steps).find((id) => steps[id]?.kind === 'start' && stays(id));
}
