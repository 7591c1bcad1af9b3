import { connectionsOf } from '../../../process/definition/connections-of.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition, Step } from '../../../process/definition/schema.ts';

/**
 * What a drawing means, without what is named differently whenever it is drawn: steps by their name, exits, questions and competencies by their
 * place, fields by their label. Which channels each message leaves by is in it; which words it has is not.
 */
export function logicOf(definition: Definition): object {
  const { steps, fields } = definition;
  const nameOf = (id: string) => steps[id]?.name.en ?? id;
  const exitAt = (step: string, exit: string) => (steps[step] ? exitsOf(steps[step]).indexOf(exit) : -1);
  return {
    fields: Object.values(fields),
    steps: Object.fromEntries(Object.entries(steps).map(([id, step]) => [nameOf(id), logicOfStep(step, fields)])),
    connections: connectionsOf(definition)
      .map(({ from, exit, to }) => `${nameOf(from)}, exit ${exitAt(from, exit)}, to ${nameOf(to)}`)
      .toSorted(),
  };
}

const words = new Set(['text', 'holdingText']);
const ordered = new Set(['exits', 'questions']);

function logicOfStep(step: Step, fields: Definition['fields']): unknown {
  const places = new Map<string, number>();
  const inOrder = (of: object) => {
    for (const [at, id] of Object.keys(of).entries()) places.set(id, at);
  };
  if (step.kind === 'stage') inOrder(step.exits);
  if (step.kind === 'ask') inOrder(step.questions);
  const plain = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => plain(one, key === 'requires' ? 'field' : ''));
    if (key === 'field') return fields[value as string]?.label;
    if (key === 'then' || key === 'decides') return places.get(value as string);
    if (value === null || typeof value !== 'object') return value;
    if (ordered.has(key)) return Object.values(value).map((one) => plain(one, ''));
    const kept = Object.entries(value).filter(([name]) => !words.has(name) && !(name === 'id' && 'name' in value));
    return Object.fromEntries(kept.map(([name, part]) => [name, plain(part, name)]));
  };
  return plain(step, '');
}
