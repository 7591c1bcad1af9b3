/** Whose turn it is to be: lanes of the same urgency are served in turns, urgent ones before all others. */
export type Lane = { readonly name: string; readonly urgent: boolean };

export type Turns = {
  /** Resolves with true when it is one's turn, and with false when that did not come within so many milliseconds. */
  readonly take: (patienceMs: number, lane?: Lane) => Promise<boolean>;
  /** Hands a turn that was taken on to the next who waits. */
  readonly give: () => void;
};

type Waiting = Map<string, Set<() => void>>;

const oneForAll: Lane = { name: '', urgent: false };

/** Lets at most so many have their turn at the same time, first come first served within a lane, so that no lane's crowd keeps another waiting. */
export function createTurns(width: number): Turns {
  const [urgent, others]: [Waiting, Waiting] = [new Map(), new Map()];
  let free = width;
  return {
    async take(patienceMs, lane = oneForAll) {
      if (free > 0) {
        free -= 1;
        return true;
      }
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const lanes = lane.urgent ? urgent : others;
      const called = () => resolve(true);
      lanes.set(lane.name, (lanes.get(lane.name) ?? new Set()).add(called));
      const timer = setTimeout(() => leave(lanes, lane.name, called) && resolve(false), patienceMs);
      return promise.finally(() => clearTimeout(timer));
    },
    give() {
      const next = nextOf(urgent) ?? nextOf(others);
      if (next) next();
      else free += 1;
    },
  };
}

/** Takes the first who waits in the lane whose turn it is, and puts that lane behind the others. */
function nextOf(lanes: Waiting): (() => void) | undefined {
  const [first] = lanes;
  if (!first) return undefined;
  const [name, waiting] = first;
  const [next] = waiting;
  lanes.delete(name);
  if (next) waiting.delete(next);
  if (waiting.size > 0) lanes.set(name, waiting);
  return next;
}

function leave(lanes: Waiting, name: string, called: () => void): boolean {
  const waiting = lanes.get(name);
  const wasWaiting = waiting?.delete(called) ?? false;
  if (waiting?.size === 0) lanes.delete(name);
  return wasWaiting;
}
