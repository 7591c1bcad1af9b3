import type { Definition } from '../../../process/definition/schema.ts';

/** Whether two drawings differ at most in where things stand, which no check looks at. Parts that were made anew count as different. */
export function isOnlyMoved(before: Definition, after: Definition): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Definition>;
  keys.delete('layout');
  return [...keys].every((key) => before[key] === after[key]);
}
