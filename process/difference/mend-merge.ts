import type { Definition } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';

/** The drawing with every text that it sends: one that somebody removed while somebody else came to use it is taken from the first that has it. */
export function keepWhatIsUsed(definition: Definition, sources: readonly Definition[]): Definition {
  const missing = textUsesOf(definition).flatMap(({ textId }) =>
    Object.hasOwn(definition.texts, textId) ? [] : [textId],
  );
  const found = [...new Set(missing)].flatMap((textId) => {
    const text = sources.find(({ texts }) => Object.hasOwn(texts, textId))?.texts[textId];
    return text ? [[textId, text] as const] : [];
  });
  return found.length === 0
    ? definition
    : { ...definition, texts: { ...definition.texts, ...Object.fromEntries(found) } };
}

/** The drawing without connections to steps and places of steps that are gone, and which connections those were. */
export function loosen(definition: Definition): {
  merged: Definition;
  loosened: readonly { readonly stepId: string; readonly exitId: string }[];
} {
  const { steps } = definition;
  const loosened: { stepId: string; exitId: string }[] = [];
  const connections: Definition['connections'] = {};
  for (const [stepId, ways] of Object.entries(definition.connections)) {
    const kept = Object.entries(ways).filter(([, to]) => Object.hasOwn(steps, to));
    for (const [exitId, to] of Object.entries(ways)) if (!Object.hasOwn(steps, to)) loosened.push({ stepId, exitId });
    if (kept.length > 0) connections[stepId] = Object.fromEntries(kept);
  }
  const places = Object.entries(definition.layout.steps).filter(([stepId]) => Object.hasOwn(steps, stepId));
  const layout = { ...definition.layout, steps: Object.fromEntries(places) };
  return { merged: { ...definition, connections, layout }, loosened };
}
