import { exitsOf } from '../definition/exits-of.ts';
import type { Step } from '../definition/schema.ts';
import { targetOf } from '../definition/connections-of.ts';
import type { Drawing } from './check.ts';

type Given = ReadonlySet<string>;

/**
 * For each step that can be reached, the fields and answers (`fields.x`, `answer.y`) that every path to it has made known: what the start or
 * a taken exit required, and what a question step asked with an answer required. An answer once given stays known.
 */
export function givenBefore({ definition, startId }: Pick<Drawing, 'definition' | 'startId'>): Map<string, Given> {
  const before = new Map<string, Given>();
  if (startId === undefined) return before;
  before.set(startId, new Set());
  const open = [startId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const step = definition.steps[id];
    const given = before.get(id);
    if (!step || !given) continue;
    for (const exit of exitsOf(step)) {
      const target = targetOf(definition, id, exit);
      if (target === undefined) continue;
      const after = new Set([...given, ...givenBy(step, exit)]);
      const known = before.get(target);
      const both = known ? new Set([...known].filter((path) => after.has(path))) : after;
      if (known && both.size === known.size) continue;
      before.set(target, both);
      open.push(target);
    }
  }
  return before;
}

function givenBy(step: Step, exit: string): string[] {
  if (step.kind === 'start') return step.requires.map((field) => `fields.${field}`);
  if (step.kind === 'stage') return (step.exits[exit]?.requires ?? []).map((field) => `fields.${field}`);
  if (step.kind !== 'ask' || exit === 'no-answer') return [];
  return Object.entries(step.questions).flatMap(([id, question]) => (question.required ? [`answer.${id}`] : []));
}
