import type { Definition } from '../definition/schema.ts';
import type { UnitKey } from './contract.ts';
import { drawnIn } from './drawn-in.ts';
import { isRecord } from './is-same.ts';

/** The drawing cut into what can be merged by itself; the key says where each piece belongs. */
export function toUnits(definition: Definition): Map<UnitKey, unknown> {
  const units = new Map<UnitKey, unknown>();
  const { policy, fields, steps, connections, texts, scenarios = [], layout, ...process } = definition;
  for (const [key, value] of Object.entries(process)) units.set(`process/${key}`, value);
  for (const [key, value] of Object.entries(policy)) units.set(`policy/${key}`, value);
  for (const [id, field] of Object.entries(fields)) units.set(`field/${id}`, field);
  for (const [id, step] of Object.entries(steps)) units.set(`step/${id}`, { step, ways: connections[id] ?? {} });
  for (const [id, text] of Object.entries(texts)) units.set(`text/${id}`, text);
  for (const scenario of scenarios) units.set(`scenario/${scenario.id}`, scenario);
  for (const { list, id, value } of drawnIn(layout)) units.set(`note/${list}.${id}`, value);
  return units;
}

/** The drawing that these pieces make, with the places of its steps. */
export function fromUnits(units: ReadonlyMap<UnitKey, unknown>, layout: Definition['layout']): Definition {
  const part = (kind: string) =>
    [...units].flatMap(([key, value]) =>
      key.startsWith(`${kind}/`) ? [[key.slice(kind.length + 1), value] as const] : [],
    );
  const drawn = part('step').map(([id, value]) => [id, isRecord(value) ? value : {}] as const);
  const scenarios = part('scenario').map(([, scenario]) => scenario);
  const ways = drawn.filter(([, { ways }]) => isRecord(ways) && Object.keys(ways).length > 0);
  return {
    ...Object.fromEntries(part('process')),
    policy: Object.fromEntries(part('policy')),
    fields: Object.fromEntries(part('field')),
    steps: Object.fromEntries(drawn.map(([id, { step }]) => [id, step])),
    connections: Object.fromEntries(ways.map(([id, value]) => [id, value['ways']])),
    texts: Object.fromEntries(part('text')),
    ...(scenarios.length > 0 ? { scenarios } : {}),
    layout: { ...layout, ...listsOf(part('note')) },
  } as Definition;
}

function listsOf(drawn: readonly (readonly [string, unknown])[]): Record<string, unknown[]> {
  const lists: Record<string, unknown[]> = { notes: [] };
  for (const [key, value] of drawn) (lists[key.slice(0, key.indexOf('.'))] ??= []).push(value);
  return lists;
}
