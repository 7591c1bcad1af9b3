import type { Definition } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';

/** The definition without these steps, their connections and places, and without the texts that only they sent. */
export function withoutSteps(definition: Definition, stepIds: ReadonlySet<string>): Definition {
  const left = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !stepIds.has(id)));
  const connections = Object.entries(left(definition.connections)).map(([from, exits]) => [
    from,
    Object.fromEntries(Object.entries(exits).filter(([, to]) => !stepIds.has(to))),
  ]);
  const smaller: Definition = {
    ...definition,
    steps: left(definition.steps),
    connections: Object.fromEntries(connections),
    layout: { ...definition.layout, steps: left(definition.layout.steps) },
  };
  const [before, after] = [definition, smaller].map(usedTexts);
  const texts = Object.entries(definition.texts).filter(([id]) => !before?.has(id) || after?.has(id));
  return { ...smaller, texts: Object.fromEntries(texts) };
}

const usedTexts = (definition: Definition) => new Set(textUsesOf(definition).map(({ textId }) => textId));
