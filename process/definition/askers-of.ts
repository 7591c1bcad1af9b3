import type { Definition } from './schema.ts';

/** The question steps by the ids of their questions, each in the order of the drawing. */
export function askersOf({ steps }: Pick<Definition, 'steps'>): ReadonlyMap<string, readonly string[]> {
  const askers = new Map<string, string[]>();
  for (const [stepId, step] of Object.entries(steps))
    for (const question of step.kind === 'ask' ? Object.keys(step.questions) : [])
      askers.set(question, [...(askers.get(question) ?? []), stepId]);
  return askers;
}
