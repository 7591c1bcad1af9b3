import type { Definition } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import type { World } from '../../../process/reckoning/world.ts';
import type { Silence, SilencePoint } from '../../../process/silence/contract.ts';
import { type Act, Play, type Standing } from './act.ts';

/**
 * Does what the path says people do, and answers how long the candidate then really hears nothing after the path's hearing: until the
 * next one, or until the application ends.
 */
export function replay(
  definition: Definition,
  world: World,
  { path, startsAt, endsAt, hearsNext }: Silence,
): Instant | null {
  const [applies] = path;
  if (applies?.what !== 'applies') throw new Error('the path does not begin with applying');
  const hearings: Instant[] = [];
  const play = new Play(definition, { ...world });
  let here = play.start(applies.at);
  const follow = (last: Instant) => {
    const things = play.until(here, last);
    for (let thing = things.next(); ; thing = things.next()) {
      note(thing.value);
      here = thing.value;
      if (thing.done) return;
    }
  };
  const note = ({ heard }: Standing) => {
    if (!Number.isNaN(heard) && hearings.at(-1) !== heard) hearings.push(heard);
  };
  note(here);
  for (const point of path) {
    const act = actOf(point);
    follow(point.at);
    if (!act) continue;
    here = play.act(here, act);
    note(here);
  }
  follow(endsAt);
  if (!hearings.includes(startsAt)) return null;
  const next = hearings.find((at) => at > startsAt);
  if (next !== undefined) return next - startsAt;
  return hearsNext === null && here.state.step.kind === 'ended' ? endsAt - startsAt : null;
}

function actOf({ what, exitId = '', until = 0 }: SilencePoint): Act | null {
  if (what === 'decides' || what === 'answers') return { what, exitId };
  if (what === 'books') return { what, until };
  return what === 'cancels' || what === 'closes' ? { what } : null;
}
