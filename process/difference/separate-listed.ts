import type { Definition } from '../definition/schema.ts';
import type { Three } from './contract.ts';
import { drawnIn } from './drawn-in.ts';
import { twinsOf } from './twins-of.ts';

/** Mine, with ids of their own for the scenarios, notes and areas that the other added under the same ones. */
export function separateListed({ base, mine, theirs }: Three): Definition {
  const [one, two, three] = [base, mine, theirs].map(scenariosById);
  const scenarios = twinsOf(one ?? {}, two ?? {}, three ?? {});
  const layout = Object.entries(mine.layout).map(([list, values]) => {
    if (!Array.isArray(values)) return [list, values] as const;
    const [was, own, other] = [base, mine, theirs].map(drawnById(list));
    return [list, withIds(values as Identified[], twinsOf(was ?? {}, own ?? {}, other ?? {}))] as const;
  });
  return {
    ...mine,
    ...(mine.scenarios && { scenarios: withIds(mine.scenarios, scenarios) }),
    layout: Object.fromEntries(layout) as Definition['layout'],
  };
}

type Identified = { readonly id: string };

const scenariosById = ({ scenarios = [] }: Definition) => Object.fromEntries(scenarios.map((one) => [one.id, one]));

const drawnById =
  (list: string) =>
  ({ layout }: Definition) =>
    Object.fromEntries(drawnIn(layout).flatMap((one) => (one.list === list ? [[one.id, one.value]] : [])));

function withIds<T extends Identified>(things: readonly T[], ids: Readonly<Record<string, string>>): T[] {
  return things.map((one) => ({ ...one, id: ids[one.id] ?? one.id }));
}
