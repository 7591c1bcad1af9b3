import { exitsOf } from '../../../process/definition/exits-of.ts';
import { exitTone } from '../steps/exit-tone.ts';
import type { Part } from './part.ts';

/** The good way through: from where a part begins, along the first exit that is no rejection and leads on to the right. */
export function spineOf({ ids, connections, stepOf }: Part, ranks: ReadonlyMap<string, number>): string[] {
  const rank = (id: string) => ranks.get(id) ?? 0;
  const first = ids.find((id) => stepOf(id).kind === 'start') ?? [...ids].sort((a, b) => rank(a) - rank(b))[0];
  const spine: string[] = [];
  for (let id = first; id !== undefined; ) {
    spine.push(id);
    const here = id;
    const step = stepOf(here);
    id = exitsOf(step)
      .filter((exit) => exitTone(step, exit) === 'plain')
      .map((exit) => connections.find((one) => one.from === here && one.exit === exit)?.to)
      .find((to) => to !== undefined && rank(to) > rank(here));
  }
  return spine;
}
