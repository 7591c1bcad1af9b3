import type { Condition, Definition, Step } from '../definition/schema.ts';
import { isSame } from './is-same.ts';
import type { Three } from './contract.ts';

/** Steps that both added under the same id, each another one: mine get ids of their own, everywhere, so that neither is lost. */
export function renameTwins({ base, mine, theirs }: Three): {
  readonly mine: Definition;
  readonly renamed: Readonly<Record<string, string>>;
} {
  const renamed: Record<string, string> = {};
  const taken = new Set([...Object.keys(mine.steps), ...Object.keys(theirs.steps)]);
  for (const [stepId, step] of Object.entries(mine.steps)) {
    const other = Object.hasOwn(theirs.steps, stepId) ? theirs.steps[stepId] : undefined;
    if (!other || Object.hasOwn(base.steps, stepId) || isSame(step, other)) continue;
    const id = freeId(stepId, taken);
    taken.add(id);
    renamed[stepId] = id;
  }
  return { mine: Object.keys(renamed).length === 0 ? mine : rename(mine, renamed), renamed };
}

function freeId(stepId: string, taken: ReadonlySet<string>): string {
  const stem = stepId.replace(/-\d+$/, '').slice(0, 42);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

function rename(definition: Definition, renamed: Readonly<Record<string, string>>): Definition {
  const name = (id: string) => (Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id);
  const keys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [name(id), value]));
  const steps = Object.entries(keys(definition.steps)).map(([id, step]) => [id, withAnswers(step, name)] as const);
  const connections = Object.entries(keys(definition.connections)).map(([id, ways]) => {
    const led = Object.entries(ways).map(([exit, to]) => [exit, name(to)] as const);
    return [id, Object.fromEntries(led)] as const;
  });
  return {
    ...definition,
    steps: Object.fromEntries(steps),
    connections: Object.fromEntries(connections),
    layout: { ...definition.layout, steps: keys(definition.layout.steps) },
  };
}

function withAnswers(step: Step, name: (id: string) => string): Step {
  if (step.kind !== 'branch') return step;
  const moved = ({ subject, ...condition }: Condition): Condition => ({
    ...condition,
    subject: subject.kind === 'answer' ? { ...subject, step: name(subject.step) } : subject,
  });
  const branches = step.branches.map((branch) => ({ ...branch, conditions: branch.conditions.map(moved) }));
  return { ...step, branches };
}
