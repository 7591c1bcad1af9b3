import { useEffect, useRef, useState } from 'react';
import { msPerDay } from '../../../process/calendar/days.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { longestGap } from '../../../process/simulation/longest-gap.ts';
import type { WorstCase } from '../../../process/simulation/worst-case.ts';
import type { Plan } from './plan.ts';
import { playbackOf, type Stage } from './playback.ts';
import type { Answered, Asked } from './simulation-worker.ts';
import SimulationWorker from './simulation-worker.ts?worker';
import type { Player } from './use-playback.ts';

export type Found =
  | { readonly kind: 'idle' | 'searching' }
  | { readonly kind: 'none'; readonly why: 'unbounded' | 'tooLarge' | 'noSchedule' | 'failed' }
  /** `reached`: how long the candidate is silent by the way that is played; `longest`: the number in the bar. */
  | { readonly kind: 'shown'; readonly plan: Plan; readonly reached: number; readonly longest: number };

const idle: Found = { kind: 'idle' };

export type Worst = { readonly found: Found; readonly play: () => void };

/** Finds the longest silence of the drawing, off the main thread, and plays it from the day before it begins. */
export function useWorstCase(definition: Definition, { calendar }: Stage, player: Player): Worst {
  const [{ of, found }, keep] = useState<{ readonly of: Definition; readonly found: Found }>({
    of: definition,
    found: idle,
  });
  const setFound = (next: Found) => keep({ of: definition, found: next });
  const worker = useRef<Worker>(undefined);
  useEffect(() => () => worker.current?.terminate(), []);
  const latest = useRef(player);
  latest.current = player;
  const show = (worst: WorstCase, longest: number) => {
    const plan = planOf(definition, worst, latest.current.plan);
    const { run, end } = playbackOf(plan, definition, calendar);
    const gap = longestGap(run, end);
    latest.current.setPlan(plan, worst.from);
    setFound({ kind: 'shown', plan, reached: gap.to - gap.from, longest });
  };
  const play = () => {
    worker.current?.terminate();
    const asked = new SimulationWorker();
    worker.current = asked;
    setFound({ kind: 'searching' });
    asked.onmessage = ({ data }: MessageEvent<Answered>) => {
      asked.terminate();
      if (data.kind !== 'worst') return setFound({ kind: 'none', why: 'failed' });
      if (data.worst) return show(data.worst, data.ms);
      setFound({ kind: 'none', why: data.why ?? 'noSchedule' });
    };
    asked.onerror = () => {
      asked.terminate();
      setFound({ kind: 'none', why: 'failed' });
    };
    asked.postMessage({ kind: 'worst', definition, calendar } satisfies Asked);
  };
  // Of what has been drawn since nothing was found.
  return { found: of === definition ? found : idle, play };
}

/** Nobody does anything but what the worst case says. */
function planOf({ steps }: Definition, worst: WorstCase, { personId }: Plan): Plan {
  const { start, chosen, branches, from, to, isSoFar } = worst;
  const asks = Object.entries(steps).flatMap(([id, { kind }]) =>
    kind === 'ask' ? [[id, { answers: 'never' as const }] as const] : [],
  );
  return {
    personId,
    candidate: {},
    start,
    days: Math.min(730, Math.ceil((to - start) / msPerDay) + 14),
    behaviour: {
      people: 'nobody',
      ...(asks.length > 0 ? { asks: Object.fromEntries(asks) } : {}),
      branches: Object.fromEntries(Object.entries(branches).map(([stepId, exits]) => [stepId, [...exits]])),
    },
    chosen,
    silence: { from, to, isSoFar },
  };
}
